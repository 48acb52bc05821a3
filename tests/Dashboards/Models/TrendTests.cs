using DongHaeng.Dashboards.Charts;
using DongHaeng.Figures.Charts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using static DongHaeng.Tests.Dashboards.Models.Rows;

namespace DongHaeng.Tests.Dashboards.Models;

public sealed class TrendTests
{
    // Limits of 18 months of which the fifth jumps, as published: mean 1.9444, limits −.7156 and 4.6044.
    private static readonly double[] Published = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

    [Fact]
    public void A_month_beyond_settled_limits_is_set_apart_and_without_a_good_direction_it_is_neither_good_nor_bad()
    {
        var trend = Chart(Visits, Published);
        trend.Mean!.Value.ShouldBe(35 / 18.0, 1e-9);
        trend.Limits!.Value.Upper.ShouldBe(4.6044, 1e-4);
        trend.Limits!.Value.Lower.ShouldBe(0); // a count is never below 0
        trend.Points.Select((point, i) => (point.Standing, i)).Where(p => p.Standing != Standing.Plain).ShouldBe([(Standing.Noted, 4)]);
    }

    [Theory]
    [InlineData("case_goal_met", Standing.Better)]
    [InlineData("first_contact_days", Standing.Worse)]
    public void A_good_direction_decides_whether_more_is_better(string metric, Standing standing) =>
        Chart(MetricCatalog.Get(metric), Published).Points[4].Standing.ShouldBe(standing);

    [Fact]
    public void A_month_of_few_cases_is_never_judged() =>
        Chart(MetricCatalog.Get("case_goal_met"), Published, of: 9).Points.ShouldAllBe(point => point.Standing == Standing.Plain);

    [Fact]
    public void Under_twelve_months_the_limits_are_on_trial_and_nothing_is_set_apart()
    {
        var trend = Chart(Visits, Published[..8]);
        trend.TrialLimits.ShouldBeTrue();
        trend.Points.ShouldAllBe(point => point.Standing == Standing.Plain);
    }

    [Fact]
    public void An_incomplete_month_is_hollow_and_moves_no_limit()
    {
        var rows = Months(Published, 100).ToList();
        rows[4] = rows[4] with { Received = 20 };
        var trend = TrendFigure.Chart(Visits, "x", Grain.Month, rows, Info, Korean);
        trend.Points[4].Incomplete.ShouldBeTrue();
        trend.Points[4].Standing.ShouldBe(Standing.Plain);
        trend.Mean!.Value.ShouldBe(25 / 17.0, 1e-9);
    }

    [Fact]
    public void Months_whose_results_still_come_in_move_no_limit_and_are_not_judged()
    {
        var values = Enumerable.Range(0, 18).Select(i => i < 12 ? 20.0 + (i % 2) : 5).ToArray();
        var trend = Chart(Linked, values);
        trend.Mean!.Value.ShouldBe(20.5, 1e-9);
        trend.Points.TakeLast(6).ShouldAllBe(point => point.Standing == Standing.Plain);
        TrendFigure.Of(Linked, Gangnam, Grain.Month, [.. Months(values, 100)], Info, Korean).Note!.ShouldContain("최근 6개월");
    }

    [Fact]
    public void Months_that_stay_on_one_side_are_set_apart_and_the_table_says_why()
    {
        // Mean 12.75, moving ranges 2.4 in the mean, limits 6.384 either way: nothing is beyond; from the eighth on all are above the mean.
        double[] values = [10, 14, 10, 14, 10, 14, 10, 14, 13, 14, 13, 14, 13, 14, 13, 14];
        var figure = TrendFigure.Of(Visits, Gangnam, Grain.Month, [.. Months(values, 100)], Info, Korean);
        figure.Table.Rows.Reverse().Select(row => row.Cells[1].Text).ShouldBe([.. Enumerable.Repeat("", 7), .. Enumerable.Repeat("7개월 이상 평균 위", 9)]);
        Chart(Visits, values).Points.Select(point => point.Standing).ShouldBe([.. Enumerable.Repeat(Standing.Plain, 7), .. Enumerable.Repeat(Standing.Noted, 9)]);
    }

    [Fact]
    public void A_change_of_the_definition_cuts_the_trend_and_its_limits_are_of_the_months_after_it()
    {
        // Twelve months before July 2024 are around 100, four since around 10.
        double[] values = [.. Enumerable.Range(0, 14).Select(i => 100.0 + (i % 2)), 10, 12, 10, 12];
        var metric = Redefined(Visits, 2024, 7);
        var rows = Months(values, 100).ToList();
        var trend = TrendFigure.Chart(metric, "x", Grain.Month, rows, Info, Korean);
        trend.Mean.ShouldBe(11);
        trend.TrialLimits.ShouldBeTrue();
        trend.Points.Where(point => point.Redefined is not null).ShouldHaveSingleItem().Month.ShouldBe(Month(2024, 7));
        trend.Points.ShouldAllBe(point => point.Standing == Standing.Plain);
        var figure = TrendFigure.Of(metric, Gangnam, Grain.Month, rows, Info, Korean);
        figure.Table.Rows.Where(row => row.Cells[1].Text.Length > 0).Select(row => (row.Name, row.Cells[1].Text)).ShouldBe([("2024년 7월", "정의 변경 2024-07-01")]);
        figure.Note!.ShouldContain("세로선에서 지표의 정의가 바뀌었습니다");
        TrendFigure.Of(Visits, Gangnam, Grain.Month, rows, Info, Korean).Note!.ShouldNotContain("정의");
    }

    [Fact]
    public void A_change_in_the_middle_of_a_month_cuts_before_it_and_after_it() =>
        TrendFigure.Chart(Redefined(Visits, 2024, 7, 18), "x", Grain.Month, [.. Months(Published, 100)], Info, Korean)
            .Points.Where(point => point.Redefined is not null).Select(point => point.Month.Month).ShouldBe([7, 8]);

    [Fact]
    public void Targets_are_a_line_of_their_own_and_a_column_of_the_table()
    {
        Target[] targets = [.. Enumerable.Range(0, 18).Select(i => new Target(Month(2023, 5).AddMonths(i), i < 14 ? 5 : 6, i < 14 ? 5 : 6))];
        var figure = TrendFigure.Of(Days, Gangnam, Grain.Month, [.. Months(Published, 100)], Info, Korean, targets);
        figure.Table.Heads[1].ShouldBe("목표");
        figure.Table.Rows.Reverse().Select(row => row.Cells[1].Text).ShouldBe([.. Enumerable.Repeat("5", 14), .. Enumerable.Repeat("6", 4)]);
    }

    [Fact]
    public void Where_dongs_have_several_targets_the_lowest_and_the_highest_are_drawn_and_told()
    {
        Target[] targets = [new(Month(2024, 9), 4.5, 6), new(Month(2024, 10), 5, 5)];
        IReadOnlyList<MetricRow> rows = [.. Months(Published, 100)];
        TrendFigure.Chart(Days, "x", Grain.Month, rows, Info, Korean, targets).Points.TakeLast(3).Select(point => point.Target)
            .ShouldBe([null, new TrendBand(4.5, 6), new TrendBand(5, 5)]);
        var table = TrendFigure.Of(Days, Gangnam, Grain.Month, rows, Info, Korean, targets).Table;
        table.Heads[1].ShouldBe("동별 목표(최저·최고)");
        table.Rows.Take(3).Select(row => row.Cells[1].Text).ShouldBe(["5", "4.5~6", "–"]);
    }

    [Fact]
    public void Where_no_limits_are_drawn_nothing_is_said_of_them()
    {
        var few = TrendFigure.Of(Visits, Gangnam, Grain.Month, [.. Months([3, 3], 100)], Info, Korean);
        (few.Title, few.Note).ShouldBe(("월별 흐름", "비교할 수 있는 달이 적거나 값이 거의 같아 관리한계를 긋지 않습니다."));
        TrendFigure.Of(MetricCatalog.Get("households_visited"), Gangnam, Grain.Month, [.. Months(Published, 100)], Info, Korean).Note.ShouldBe("한 해에 한 번만 세어 해가 갈수록 줄어드는 값이므로 관리한계를 긋지 않습니다.");
    }

    [Fact]
    public void A_trend_has_the_table_newest_first_and_files_of_the_same_months()
    {
        var figure = TrendFigure.Of(Visits, Gangnam, Grain.Month, [.. Months(Published, 100)], Info, Korean);
        figure.Table.Rows[0].Name.ShouldBe("2024년 10월");
        figure.Files[0].Href.ShouldBe("/gu/11680/visits_done.csv?grain=month&from=2023-05&to=2024-10&level=gu");
    }

    [Fact]
    public void Weeks_have_limits_as_months_have_and_words_of_their_own()
    {
        var rows = Published.Select((value, i) => Gu(new DateOnly(2024, 6, 24).AddDays(7 * i), value, of: 100)).ToList();
        var trend = TrendFigure.Chart(Visits, "x", Grain.Week, rows, Info, Korean);
        trend.Limits!.Value.Upper.ShouldBe(4.6044, 1e-4);
        trend.Points.Select((point, i) => (point.Standing, i)).Where(p => p.Standing != Standing.Plain).ShouldBe([(Standing.Noted, 4)]);
        trend.StepDays.ShouldBe(7);
        var figure = TrendFigure.Of(Visits, Gangnam, Grain.Week, rows, Info, Korean);
        figure.Title.ShouldBe("주별 흐름과 관리한계");
        figure.Note!.ShouldContain("7주 이상");
        figure.Note!.ShouldNotContain("개월");
        figure.Table.Rows[0].Name.ShouldBe("2024년 43주(10.21~10.27)");
        figure.Files[0].Href.ShouldBe("/gu/11680/visits_done.csv?grain=week&from=2024-06-24&to=2024-10-21&level=gu");
    }

    [Fact]
    public void Days_have_no_limits_and_those_on_which_centers_are_closed_say_why()
    {
        var rows = Enumerable.Range(0, 35).Select(i => Gu(new DateOnly(2024, 9, 27).AddDays(i), i % 7 is 1 or 2 ? 0 : 20 + (i % 5), of: 100)).ToList();
        var trend = TrendFigure.Chart(Visits, "x", Grain.Day, rows, Info, Korean);
        (trend.Limits, trend.Mean).ShouldBe((null, null));
        trend.Points.ShouldAllBe(point => point.Standing == Standing.Plain);
        trend.Points.Where(point => point.Closed is not null).Select(point => $"{point.Month:MM-dd} {point.Closed}").ShouldBe(
            ["09-28 토요일", "09-29 일요일", "10-01 임시공휴일(국군의 날)", "10-03 개천절", "10-05 토요일", "10-06 일요일", "10-09 한글날", "10-12 토요일", "10-13 일요일", "10-19 토요일", "10-20 일요일", "10-26 토요일", "10-27 일요일"]);
        var figure = TrendFigure.Of(Visits, Gangnam, Grain.Day, rows, Info, Korean);
        figure.Note!.ShouldContain("관리한계를 긋지 않습니다");
        figure.Table.Rows.Single(row => row.Name == "2024년 10월 9일(수)").Cells[1].Text.ShouldBe("한글날");
    }

    [Fact]
    public void The_note_below_a_chart_of_waves_speaks_of_waves()
    {
        var rows = Published.Select((value, i) => Gu(Month(2021, 11).AddMonths(2 * i), value, of: 100)).ToList();
        var figure = TrendFigure.Of(MetricCatalog.Get("wave_linked"), Gangnam, Grain.Wave, rows, Info, Korean);
        figure.Title.ShouldBe("차수별 흐름과 관리한계");
        figure.Note!.ShouldContain("색이 다른 차수는");
        figure.Note!.ShouldContain("7개 차수 이상");
        figure.Note!.ShouldNotContain("개월");
        figure.Note!.ShouldContain("최근 4개 차수는"); // of the last eight months
        TrendFigure.Of(MetricCatalog.Get("wave_linked"), Gangnam, Grain.Wave, rows, Info, English).Note!.ShouldContain("Waves set apart");
    }

    private static Trend Chart(Metric metric, double[] values, long of = 100) => TrendFigure.Chart(metric, "x", Grain.Month, [.. Months(values, of)], Info, Korean);

    private static IEnumerable<MetricRow> Months(double[] values, long of) =>
        values.Select((value, i) => Gu(Month(2023, 5).AddMonths(i), value, of: of));
}
