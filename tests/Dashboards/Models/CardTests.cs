using DongHaeng.Dashboards.Units;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using static DongHaeng.Tests.Dashboards.Models.Rows;

namespace DongHaeng.Tests.Dashboards.Models;

public sealed class CardTests
{
    [Fact]
    public void A_card_says_the_value_the_difference_with_its_sign_and_the_year_before()
    {
        var card = Of(Visits, Gu(Month(2023, 10), 50), Gu(Month(2024, 9), 80), Gu(Month(2024, 10), 100));
        (card.Value.Text, card.Unit).ShouldBe(("100", "건"));
        (card.DifferenceLabel, card.Difference).ShouldBe(("전월 대비 증감", "+20건 (+25.0%)"));
        (card.YearBeforeLabel, card.YearBefore).ShouldBe(("전년 같은 달", "50건"));
        card.State.ShouldBe("잠정");
    }

    [Fact]
    public void A_fall_has_a_true_minus_and_no_change_a_plus_minus()
    {
        Of(Visits, Gu(Month(2024, 9), 100), Gu(Month(2024, 10), 80)).Difference.ShouldBe("−20건 (−20.0%)");
        Of(Days, Gu(Month(2024, 9), 4), Gu(Month(2024, 10), 4)).Difference.ShouldBe("±0.0일");
    }

    [Fact]
    public void Shares_differ_by_percentage_points_as_a_reader_would_subtract_them() =>
        // 56.44 − 55.36 = 1.08; the page shows 56.4 and 55.4
        Of(MetricCatalog.Get("case_goal_met"), Gu(Month(2024, 9), 55.36), Gu(Month(2024, 10), 56.44)).Difference.ShouldBe("+1.0%p");

    [Fact]
    public void An_incomplete_period_is_shown_and_not_compared()
    {
        var card = Of(Visits, Gu(Month(2024, 9), 80), Gu(Month(2024, 10), 100, received: 21));
        (card.Value.Text, card.Difference, card.Received).ShouldBe(("100", "자료 미완, 비교하지 않음", "자료 22건 중 21건 접수"));
    }

    [Fact]
    public void A_share_whose_results_still_come_in_is_not_compared() =>
        Of(Linked, Gu(Month(2024, 9), 25), Gu(Month(2024, 10), 14)).Difference.ShouldBe("결과 입력 중, 비교하지 않음");

    [Fact]
    public void Months_of_who_counts_once_a_year_are_not_compared() =>
        Of(MetricCatalog.Get("households_visited"), Gu(Month(2024, 9), 514), Gu(Month(2024, 10), 478)).Difference.ShouldBe("한 해에 한 번만 세어 비교하지 않음");

    [Fact]
    public void Shares_of_fewer_than_ten_cases_are_not_compared() =>
        Of(MetricCatalog.Get("case_goal_met"), Gu(Month(2024, 9), 0, of: 2), Gu(Month(2024, 10), 66.7, of: 30)).Difference.ShouldBe("건수가 적어 비교하지 않음");

    [Fact]
    public void Without_earlier_data_a_card_says_so()
    {
        var card = Of(Visits, Gu(Month(2024, 10), 100));
        (card.Difference, card.YearBefore).ShouldBe(("자료 없음", "자료 없음"));
        card.Sparkline.ShouldBeNull();
    }

    [Fact]
    public void Periods_before_and_after_a_change_of_the_definition_are_not_compared()
    {
        var october = Of(Redefined(Visits, 2024, 10), Gu(Month(2023, 10), 50), Gu(Month(2024, 9), 80), Gu(Month(2024, 10), 100));
        (october.Value.Text, october.Difference, october.YearBefore, october.Redefined).ShouldBe(("100", "– ※ 정의 변경 2024-10-01, 비교하지 않음", "– ※ 정의 변경 2024-10-01, 비교하지 않음", null));
        var september = Of(Redefined(Visits, 2024, 9), Gu(Month(2023, 10), 50), Gu(Month(2024, 9), 80), Gu(Month(2024, 10), 100));
        (september.Difference, september.YearBefore).ShouldBe(("+20건 (+25.0%)", "– ※ 정의 변경 2024-09-01, 비교하지 않음"));
    }

    [Theory]
    [InlineData(Grain.Month, false)]
    [InlineData(Grain.Quarter, false)]
    [InlineData(Grain.ToDate, true)]
    [InlineData(Grain.Rolling, true)]
    [InlineData(Grain.Year, true)]
    public void A_figure_over_a_change_of_the_definition_says_so(Grain grain, bool said)
    {
        var choice = new Choice(grain, DongHaeng.Warehouse.Read.Periods.Start(Month(2024, 10), grain), null);
        var card = Cards.Of(Redefined(Visits, 2024, 7), [Gu(choice.Period, 100)], [], choice, Info, Korean);
        card.Redefined.ShouldBe(said ? "※ 정의 변경 2024-07-01: 기간 안에서 정의가 바뀌어 앞뒤를 더한 값입니다" : null);
    }

    [Theory]
    [InlineData(2024, 9, "확정")]
    [InlineData(2024, 10, "잠정")]
    public void A_month_is_final_once_it_is_closed(int year, int month, string state) =>
        Closing.Word(new Choice(Grain.Month, Month(year, month), null), Info, Korean).ShouldBe(state);

    [Fact]
    public void A_year_that_goes_on_is_neither_final_nor_provisional() =>
        Closing.Word(new Choice(Grain.Year, Month(2024, 1), null), Info, Korean).ShouldBe("집계 중");

    private static Card Of(Metric metric, params MetricRow[] rows) => Cards.Of(metric, rows, rows, October, Info, Korean);
}
