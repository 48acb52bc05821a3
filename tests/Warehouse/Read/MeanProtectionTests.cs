using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>A mean tells those who see protected figures no more than its sum and its count do.</summary>
public sealed class MeanProtectionTests : IDisposable
{
    private const string Cheongun = "1111051500", Sogong = "1114052000", Huam = "1117051000", Wangsimni = "1120052000";
    private readonly Books books = new();

    public MeanProtectionTests() => books
        .Send("c0001", "shop", "2024-10-01..2024-10-31", [.. Fact.Times(7, () => Fact.Shop(Cheongun, "2024-10-05", "GIFT", 12_000))])
        .Send("c0018", "shop", "2024-10-01..2024-10-31", [.. Fact.Times(12, () => Fact.Shop(Sogong, "2024-10-05", "GIFT", 31_000)), Fact.Shop(Sogong, "2024-10-06", "GIFT", 60_000)])
        .Send("c0033", "shop", "2024-10-01..2024-10-31", [.. Fact.Times(4, () => Fact.Shop(Huam, "2024-10-05", "GIFT", 15_000))])
        .Send("c0049", "shop", "2024-10-01..2024-10-31", [.. Fact.Times(3, () => Fact.Shop(Wangsimni, "2024-10-05", "GIFT", 18_000))])
        .Publish();

    public void Dispose() => books.Dispose();

    [Fact]
    public void Below_eight_there_is_none_and_from_there_on_it_is_made_of_rounded_figures()
    {
        var other = Books.Supervisor("g05");
        var (few, more) = (books.Cell("gift_mean", "g01", Grain.Month, "2024-10-01", other), books.Cell("gift_mean", "g02", Grain.Month, "2024-10-01", other));
        (few.Status, few.Value, few.Numerator, few.Denominator, few.Deviation).ShouldBe((CellStatus.Withheld, null, null, null, null));
        // 12 of 31,000 and one of 60,000 are 432,000; rounded to 5,000 they are 430,000, and 13 gifts are 15.
        (more.Status, more.Numerator, more.Denominator, more.Deviation).ShouldBe((CellStatus.Rounded, 430_000, 15, null));
        more.Value!.Value.ShouldBe(430.0 / 15, 1e-9);
        books.Cell("gift_mean", "g02", Grain.Month, "2024-10-01").Value!.Value.ShouldBe(432.0 / 13, 1e-9);
    }

    [Fact]
    public void Whoever_asks_is_shown_what_the_shown_sum_and_count_come_to()
    {
        Scope[] scopes = [Books.Analyst, Books.Supervisor("g01"), Books.Supervisor("g05"), Scope.Of(new Viewer("test", Role.Director, null), Door.Mail), Scope.Of(new Viewer("test", Role.Analyst, null), Door.Public)];
        foreach (var (scope, grain, by) in from s in scopes from g in new[] { Grain.Month, Grain.Quarter, Grain.Half, Grain.Year, Grain.ToDate } from b in new[] { null, "biz_type" } select (s, g, b))
        {
            var rows = Rows("gift_mean", scope, grain, by);
            var (sums, counts) = (Rows("gift_value", scope, grain, by), Rows("gift_count", scope, grain, by));
            rows.Count.ShouldBe(sums.Count);
            foreach (var (row, i) in rows.Select((row, i) => (row, i)))
            {
                row.Value.ShouldBe(sums[i].Value is { } sum && counts[i].Value is { } count and > 0 ? sum / count : null, $"{row}");
                (row.Deviation == null || (sums[i].Status, counts[i].Status) == (CellStatus.Shown, CellStatus.Shown)).ShouldBeTrue($"{row}");
            }
        }

        Rows("gift_mean", Scope.Of(new Viewer("test", Role.Director, null), Door.Mail), Grain.Month, null).ShouldAllBe(row => row.Deviation == null);
    }

    [Fact]
    public void Its_sum_and_its_count_are_of_the_same_records_and_split_alike()
    {
        foreach (var mean in MetricCatalog.All.Where(m => m.Kind == MetricKind.Mean))
        {
            var (sum, count) = (MetricCatalog.Get(mean.Of[0]), MetricCatalog.Get(mean.Of[1]));
            (sum.Kind, count.Kind, sum.DivideBy, sum.Sensitivity, count.Sensitivity).ShouldBe((MetricKind.Sum, MetricKind.Count, mean.DivideBy, mean.Sensitivity, mean.Sensitivity), mean.Id);
            foreach (var of in new[] { sum, count })
            {
                (of.ReachMonths, string.Join(',', of.Datasets), string.Join(',', of.Breakdowns)).ShouldBe((mean.ReachMonths, string.Join(',', mean.Datasets), string.Join(',', mean.Breakdowns)), mean.Id);
                of.Versions.Skip(1).Select(v => v.Since).Except(mean.Versions.Select(v => v.Since)).ShouldBeEmpty(mean.Id);
            }
        }
    }

    private IReadOnlyList<MetricRow> Rows(string metric, Scope scope, Grain grain, string? by) =>
        books.Reader.Read(new MetricQuery(metric, [Level.City, Level.Gu, Level.Dong], grain, new(2024, 10, 1), new(2024, 10, 1), null, by), scope);
}
