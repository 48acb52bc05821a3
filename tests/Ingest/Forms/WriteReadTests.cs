using DongHaeng.Ingest.Formats;
using DongHaeng.Ingest.Formats.Mappings;
using DongHaeng.Ingest.Landing;
using DongHaeng.Tests.Ingest.Formats;
using DongHaeng.Warehouse.Contracts;
using FsCheck;
using FsCheck.Fluent;

namespace DongHaeng.Tests.Ingest.Forms;

public sealed class WriteReadTests
{
    private const int FilesADataset = 100;
    private static readonly FileReader Files = new(new Pseudonyms(new byte[32]), MappingCatalog.Load(null));

    public static TheoryData<string> Datasets => [.. ContractCatalog.All.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Datasets))]
    public void What_is_written_in_any_form_is_read_as_it_was(string dataset) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).Select(seed => new DrawnFile(dataset, seed)).ToArbitrary(), Back)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(FilesADataset).WithQuietOnSuccess(true));

    private static void Back(DrawnFile file)
    {
        var read = Files.Read(file.Receipt, file.Bytes);
        read.Refusal.ShouldBeNull(file.ToString());
        read.Rows.Flaws.ShouldBeEmpty(file.ToString());
        var columns = read.Rows.Contract.Columns;
        var shown = ShownRow.Of(read);
        shown.Count.ShouldBe(file.Records.Count, file.ToString());
        var pseudonyms = new Dictionary<(string?, string?, string), string>();
        for (var r = 0; r < shown.Count; r++)
        {
            var (cells, right) = (shown[r].Cells, file.Shown(file.Records[r]));
            for (var c = 0; c < columns.Count; c++)
            {
                if (columns[c].Type == ColumnType.Key && right[c] is { } key)
                {
                    // One key of one system is one pseudonym, whichever column of its kind it stands in.
                    cells[c].ShouldNotBeNull(file.ToString());
                    pseudonyms.TryAdd((columns[c].Subject, right[0], key), cells[c]!);
                    right[c] = pseudonyms[(columns[c].Subject, right[0], key)];
                }
            }

            cells.ShouldBe(right, $"record {r} of {file}");
        }

        pseudonyms.Values.Distinct().Count().ShouldBe(pseudonyms.Count, "different keys have different pseudonyms");
    }
}
