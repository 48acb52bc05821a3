using DongHaeng.Samples.Centers.Exports;

namespace DongHaeng.Tests.Centers;

[Collection(nameof(Exported))]
public sealed class DeterminismTests(Exported exported)
{
    private static readonly string[] Some = ["c0426", "c0017", "c0300", "c0003", "c0211"];

    [Fact]
    public void The_same_seed_gives_the_same_bytes_whatever_the_threads_the_order_and_the_company()
    {
        using var alone = new Folder();
        var one = new CenterExports(alone.Path, centers: [.. Some.Reverse()], threads: 1, options: Exported.Options);
        one.Months(new(2024, 9, 1), new(2024, 10, 1));
        one.Night(Exported.NightDay);
        foreach (var supplier in Some)
        {
            Bytes(alone.Path, supplier).ShouldBe(Bytes(exported.Root, supplier));
        }
    }

    [Fact]
    public void A_record_is_the_same_in_a_longer_run()
    {
        using var longer = new Folder();
        var exports = new CenterExports(longer.Path, centers: Some, options: Exported.Options);
        var october = exports.Months(new(2024, 5, 1), new(2024, 10, 1)).Where(f => f.From == new DateOnly(2024, 10, 1));
        var rows = exported.Months.Where(f => Some.Contains(f.Supplier) && f.From == new DateOnly(2024, 10, 1));
        october.SelectMany(f => f.Lines).Select(l => string.Join('|', l.Cells)).ShouldBe(rows.SelectMany(f => f.Lines).Select(l => string.Join('|', l.Cells)));
    }

    [Fact]
    public void Another_seed_gives_other_records()
    {
        using var other = new Folder();
        var exports = new CenterExports(other.Path, seed: 2, centers: Some, options: Exported.Options);
        exports.Months(new(2024, 9, 1), new(2024, 10, 1)).Select(f => f.Sha256).Intersect(exported.Months.Select(f => f.Sha256)).ShouldBeEmpty();
    }

    private static Dictionary<string, string> Bytes(string root, string supplier) =>
        Directory.GetFiles(Path.Combine(root, supplier)).ToDictionary(f => Path.GetFileName(f), f => Convert.ToBase64String(File.ReadAllBytes(f)));
}
