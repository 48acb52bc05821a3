using DongHaeng.Figures.Words;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Reports.Narrative;

public sealed class ChangeTests
{
    private static readonly DateOnly November = new(2024, 11, 1);

    [Fact]
    public void A_rise_has_a_plus_a_fall_a_minus_and_none_a_plus_minus()
    {
        Change.Of(Given.Months("visits_done", 100, 112), 1, November).Text(Language.Korean).ShouldBe("+12건");
        Change.Of(Given.Months("visits_done", 1200, 112), 1, November).Text(Language.Korean).ShouldBe("−1,088건");
        Change.Of(Given.Months("visits_done", 112, 112), 1, November).Text(Language.Korean).ShouldBe("±0건");
    }

    [Fact]
    public void Shares_differ_by_points_not_percent()
    {
        var shares = Given.Series("case_goal_met", Given.Cell(61.5, of: 13, cases: 8), Given.Cell(63.7, 1, of: 11, cases: 7));

        Change.Of(shares, 1, November).Text(Language.Korean).ShouldBe("−2.2%p");
        Change.Of(shares, 1, November).Text(Language.English).ShouldBe("−2.2 pp");
    }

    [Fact]
    public void The_same_month_of_last_year_is_twelve_back() =>
        Change.Of(Given.Series("visits_done", Given.Cell(50), Given.Cell(41, 12), Given.Cell(99, 1)), 12, November).Figure.ShouldBe("+9");

    [Fact]
    public void What_late_results_still_move_is_not_compared()
    {
        var linked = Given.Series("discovery_linked", Given.Cell(15, of: 100, cases: 15), Given.Cell(25, 1, of: 100, cases: 25));

        Change.Of(linked, 1, November).ShouldBe(new Change(linked.Metric, null, ChangeGap.Settling));
        Change.Of(linked, 1, new DateOnly(2025, 4, 1)).Text(Language.Korean).ShouldBe("−10.0%p");
    }

    [Fact]
    public void Months_before_and_after_a_change_of_the_definition_are_not_compared()
    {
        var visits = MetricCatalog.Get("visits_done");
        var redefined = visits with { Versions = [.. visits.Versions, new MetricVersion(new(2024, 9, 1), "새 뜻", "New meaning")] };
        var series = Given.Months("visits_done", 90, 91, 90, 91, 90, 91, 90, 10, 12) with { Metric = redefined };

        Change.Of(series, 1, November).Text(Language.Korean).ShouldBe("+2건");
        Change.Of(series, 2, November).ShouldBe(new Change(redefined, null, ChangeGap.Redefined));
        // Two months are no usual range.
        series.CompletePeriods.Select(row => row.Value).ShouldBe([10, 12]);
        series.Limits.ShouldBeNull();
    }

    [Fact]
    public void Nothing_is_said_where_a_month_is_missing_incomplete_masked_or_without_value()
    {
        Gap(Given.Cell(5), null).ShouldBe(ChangeGap.NoEarlierMonth);
        Gap(Given.Cell(5), Given.Cell(4, 1, complete: false)).ShouldBe(ChangeGap.Incomplete);
        Gap(Given.Cell(15), Given.Cell(null, 1, CellStatus.Few)).ShouldBe(ChangeGap.Protected);
        Gap(Given.Cell(15, status: CellStatus.Rounded), Given.Cell(20, 1, CellStatus.Rounded)).ShouldBe(ChangeGap.Protected);
        Gap(Given.Cell(5), Given.Cell(null, 1, CellStatus.NoValue)).ShouldBe(ChangeGap.NoValue);

        static ChangeGap Gap(MetricRow now, MetricRow? before) => Change.Between(MetricCatalog.Get("visits_done"), now, before, November).Gap;
    }
}
