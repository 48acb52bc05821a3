using DongHaeng.Ingest.Formats;
using DongHaeng.Ingest.Formats.Mappings;
using DongHaeng.Ingest.Landing;
using DongHaeng.Tests.Ingest.Formats.Archives;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;
using FsCheck;
using FsCheck.Fluent;

namespace DongHaeng.Tests.Ingest.Forms;

public sealed class AnyBytesTests
{
    private static readonly FileReader Files = new(new Pseudonyms(new byte[32]), MappingCatalog.Load(null));
    private static readonly byte[][] Beginnings = [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], "PK\u0003\u0004"u8.ToArray(), [0x1F, 0x8B, 8, 0], [0xD0, 0xCF, 0x11, 0xE0], [.. "원본시스템,"u8]];

    [Fact]
    public void Random_bytes_are_read_or_refused() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var bytes = new byte[random.Next(0, 400)];
        random.NextBytes(bytes);
        Judged(new DrawnFile("poverty_visit", 1).Receipt, [.. Beginnings[random.Next(Beginnings.Length)], .. bytes]);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500).WithQuietOnSuccess(true));

    [Fact]
    public void Files_of_every_form_and_dataset_with_damage_are_read_or_refused() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var file = new DrawnFile(ContractCatalog.All[random.Next(ContractCatalog.All.Count)].Id, seed);
        Judged(file.Receipt, Mutation.Of(file.Bytes, random));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2500).WithQuietOnSuccess(true));

    /// <summary>Refused with a reason in both languages and without rows' worth of trouble, or read into rows of one length.</summary>
    private static void Judged(Receipt receipt, byte[] bytes)
    {
        var read = Files.Read(receipt, bytes);
        if (read.Refusal is { } why)
        {
            (why.Code.Length > 0 && why.Ko.Length > 0 && why.En.Length > 0).ShouldBeTrue();
        }

        read.Rows.Columns.ShouldAllBe(c => c.Count == read.Rows.Count || read.Refusal != null);
    }
}
