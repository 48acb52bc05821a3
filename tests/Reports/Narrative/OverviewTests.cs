using DongHaeng.Figures.Words;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Reports.Narrative;

public sealed class OverviewTests
{
    private static readonly Series Linked = Given.Series("discovery_linked", Given.Cell(65, of: 100, cases: 65));
    private static readonly Series Days = Given.Series("first_contact_days", Given.Cell(5, of: 100, cases: 65));

    [Fact]
    public void Each_theme_has_a_line_and_a_figure_that_goes_with_another_stands_in_its_line() =>
        Overview.Of([[Given.Months("gift_count", 104), Given.Months("gift_value", 14039)]], Given.Korean)
            .ShouldBe(["나눔가게 기부 건수는 104건입니다. 나눔가게 기부 환산액은 14,039천원입니다."]);

    [Fact]
    public void What_late_results_move_is_said_once_with_the_right_particles() =>
        Overview.Of([[Linked], [Days]], Given.Korean)[^1].ShouldBe(
            "발굴 지원 연계율과 배정부터 초기접촉까지 걸린 날은 배정 뒤 몇 주에 걸쳐 결과가 입력되므로 앞선 달과의 차이를 말하지 않습니다.");

    [Fact]
    public void An_incomplete_month_is_said_to_be_compared_with_none() =>
        Overview.Of([[Given.Series("visits_done", Given.Cell(88, complete: false))], [Linked]], Given.Korean)[^1]
            .ShouldBe("자료가 다 들어오지 않은 달의 수치는 앞선 달과 비교하지 않습니다.");

    [Theory]
    [InlineData(31, false, "센터 2곳이 낼 자료 2건이 모두 들어왔습니다. 월 마감 전의 잠정 수치로, 늦게 들어온 자료에 따라 달라질 수 있습니다.")]
    [InlineData(30, true, "센터 2곳이 낼 자료 2건 중 1건이 다 들어왔습니다. 월 마감 뒤의 확정 수치입니다.")]
    public void The_lead_counts_the_files_and_names_the_standing(int covered, bool final, string sentence) =>
        Lead.Of([Given.File("가산동", "case"), Given.File("독산1동", "case", covered)], [Linked], final, Given.Korean).ShouldBe(sentence);

    [Theory]
    [InlineData("2024-10", "2024-11-07")] // 1 November is a Friday: 1, 4, 5, 6, 7
    [InlineData("2024-08", "2024-09-06")] // 1 September is a Sunday: 2 to 6
    [InlineData("2024-12", "2025-01-08")] // New Year's Day is no business day: 2, 3, 6, 7, 8
    public void A_month_closes_on_the_fifth_business_day_of_the_next(string month, string day) =>
        Closing.DayOf(DateOnly.Parse(month + "-01"), 5).ShouldBe(DateOnly.Parse(day));

    [Fact]
    public void What_comes_next_is_the_closing_and_what_may_still_change()
    {
        Agenda.Of(Given.October, final: false, [Linked], Given.Korean).ShouldBe(
        [
            "2024년 10월 자료: 2024-11-07(목) 마감(5번째 업무일). 그때까지 들어온 자료로 확정됩니다.",
            "발굴 지원 연계율: 늦게 입력된 결과가 최대 6개월 전 수치까지 바꿀 수 있습니다.",
        ]);
        Agenda.Of(new DateOnly(2024, 9, 1), final: true, [], Given.English).Single()
            .ShouldStartWith("Oct 2024: closes on Thu 2024-11-07 (business day 5");
    }

    [Fact]
    public void The_usual_range_leaves_out_incomplete_months_and_shares()
    {
        var visits = Given.Months("visits_done", 10, 12, 10, 12, 10, 12, 10);
        var gap = visits with { Rows = [.. visits.Rows.Skip(1), Given.Cell(900, 6, complete: false)] };

        gap.Limits!.Mean.ShouldBe(66 / 6.0);
        gap.Limits.Limits!.Value.Upper.ShouldBe(11 + (2.66 * 2), 1e-9);
        Given.Months("visits_done", 10, 12, 10, 12, 10).Limits.ShouldBeNull();
        Given.Months("case_goal_met", 10, 12, 10, 12, 10, 12, 10).Limits.ShouldBeNull();
    }

    [Fact]
    public void No_value_looks_different_from_none_masked_and_missing_in_a_table()
    {
        var days = MetricOf("first_contact_days");

        Brief(Given.Cell(null, status: CellStatus.Withheld)).ShouldBe("보호");
        Brief(Given.Cell(null, status: CellStatus.NotReported)).ShouldBe("미보고");
        Brief(Given.Cell(null, status: CellStatus.Few)).ShouldBe("7 이하");
        Brief(Given.Cell(null, status: CellStatus.NoValue, of: 12, cases: 3)).ShouldBe("미도달");
        Brief(Given.Cell(null, status: CellStatus.NoValue, of: 0, cases: 0)).ShouldBe("-");
        Brief(Given.Cell(0)).ShouldBe("0.0");

        string Brief(MetricRow row) => Amount.Brief(days, row, Language.Korean);
    }

    private static Metric MetricOf(string id) => MetricCatalog.Get(id);
}
