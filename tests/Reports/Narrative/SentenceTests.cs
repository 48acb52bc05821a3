using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Reports.Narrative;

public sealed class SentenceTests
{
    // Twelve months that go up and down by 2, then the last: moving ranges of 2, the last one screened out where it
    // is 3.267 times their mean and more; limits are the mean ± 2.66 × 2.
    private static readonly double[] Usual = [100, 102, 100, 102, 100, 102, 100, 102, 100, 102, 100, 102];

    [Fact]
    public void A_count_within_its_usual_range_is_called_a_difference_of_chance() =>
        Sentence.Of(Given.Months("visits_done", [.. Usual, 104]), Given.Korean).ShouldBe( // 1316 / 13 = 101.23 ± 5.32
            "빈곤위기가정 방문 완료는 104건으로, 최근 13개월의 평소 범위(96–107건) 안입니다. 달마다 우연히 생길 수 있는 차이입니다.");

    [Fact]
    public void A_count_outside_it_asks_for_causes_and_blames_nobody() =>
        Sentence.Of(Given.Months("visits_done", [.. Usual, 130]), Given.Korean).ShouldBe( // 1342 / 13 = 103.23 ± 5.32
            "빈곤위기가정 방문 완료는 130건으로, 최근 13개월의 평소 범위(98–109건) 밖입니다. 우연만으로 보기 어려운 차이입니다. 원인을 함께 살펴보세요.");

    [Fact]
    public void Under_twelve_months_the_limits_are_on_trial() =>
        Sentence.Of(Given.Months("visits_done", 100, 102, 100, 102, 100, 102), Given.Korean)
            .ShouldContain("6개월로 본 시험 관리한계(96–106건) 안입니다");

    [Fact]
    public void With_few_months_nothing_is_said_about_chance_and_the_month_before_stands_beside() =>
        Sentence.Of(Given.Months("visits_done", 95, 104), Given.Korean).ShouldBe("빈곤위기가정 방문 완료는 104건입니다(전월 95건).");

    [Fact]
    public void A_first_month_stands_alone() =>
        Sentence.Of(Given.Months("gift_count", 104), Given.Korean).ShouldBe("나눔가게 기부 건수는 104건입니다.");

    [Fact]
    public void An_incomplete_month_is_not_put_beside_limits_or_the_month_before() =>
        Sentence.Of(Given.Series("visits_done", Given.Cell(104, complete: false), Given.Cell(95, 1)), Given.Korean)
            .ShouldBe("빈곤위기가정 방문 완료는 104건입니다.");

    [Fact]
    public void A_share_has_its_cases_and_its_interval() =>
        // Wilson's interval of 65 in 100: 55.254443 to 73.635752 (statistics' published value).
        Sentence.Of(Given.Series("discovery_linked", Given.Cell(65, of: 100, cases: 65)), Given.Korean)
            .ShouldBe("발굴 지원 연계율은 65.0%입니다(100건 중 65건, 95% 신뢰구간 55.3–73.6%).");

    [Fact]
    public void A_share_of_fewer_than_ten_cases_is_shown_but_not_compared() =>
        Sentence.Of(Given.Series("case_goal_met", Given.Cell(66.7, of: 9, cases: 6)), Given.Korean)
            .ShouldBe("목표달성 종결률은 66.7%입니다(9건 중 6건). 건수가 적어 비교하지 않습니다.");

    [Fact]
    public void From_ten_cases_on_a_share_has_its_interval() =>
        // Wilson by hand, z² = 3.8415: 0.5 ± 1.96 √(0.5 × 0.5 / 10 + z² / 400) / (1 + z² / 10) = 0.5 ± 0.2634.
        Sentence.Of(Given.Series("case_goal_met", Given.Cell(50, of: 10, cases: 5)), Given.Korean)
            .ShouldBe("목표달성 종결률은 50.0%입니다(10건 중 5건, 95% 신뢰구간 23.7–76.3%).");

    [Fact]
    public void A_count_that_late_results_still_move_is_not_put_beside_the_month_before()
    {
        var gifts = Given.Months("gift_count", 95, 104);

        Sentence.Of(gifts with { Metric = gifts.Metric with { LookbackMonths = 6 } }, Given.Korean)
            .ShouldBe("나눔가게 기부 건수는 104건입니다.");
    }

    [Fact]
    public void A_rounded_share_has_no_interval() =>
        Sentence.Of(Given.Series("case_goal_met", Given.Cell(50, status: CellStatus.Rounded, of: 20, cases: 10)), Given.Mailed)
            .ShouldBe("목표달성 종결률은 50.0%입니다.");

    [Fact]
    public void A_median_says_how_many_have_been_met() =>
        Sentence.Of(Given.Series("first_contact_days", Given.Cell(4.5, of: 40, cases: 31)), Given.Korean)
            .ShouldBe("배정부터 초기접촉까지 걸린 날은 중앙값 4.5일입니다(배정 40건 중 31건 접촉).");

    [Fact]
    public void By_mail_a_median_does_not_tell_that_few_still_wait() =>
        Sentence.Of(Given.Series("first_contact_days", Given.Cell(4.5, of: 40, cases: 36)), Given.Mailed)
            .ShouldBe("배정부터 초기접촉까지 걸린 날은 중앙값 4.5일입니다.");

    [Theory]
    [InlineData("visits_done", CellStatus.Few, "빈곤위기가정 방문 완료는 7건 이하입니다.")]
    [InlineData("case_goal_met", CellStatus.Withheld, "목표달성 종결률은 보호 처리(7 이하)로 보이지 않습니다.")]
    [InlineData("visits_done", CellStatus.NotReported, "빈곤위기가정 방문 완료는 자료가 아직 들어오지 않았습니다(미보고).")]
    [InlineData("case_goal_met", CellStatus.NoValue, "목표달성 종결률은 해당 없음.")]
    [InlineData("first_contact_days", CellStatus.NoValue, "배정부터 초기접촉까지 걸린 날은 절반이 아직 접촉되지 않아 중앙값이 없습니다(아직 도달하지 않음).")]
    public void A_figure_that_is_not_there_says_why(string metric, CellStatus status, string sentence) =>
        Sentence.Of(Given.Series(metric, Given.Cell(null, status: status)), Given.Korean).ShouldBe(sentence);

    [Fact]
    public void English_says_the_same()
    {
        Sentence.Of(Given.Months("visits_done", [.. Usual, 130]), Given.English).ShouldBe(
            "Completed visits to households in poverty crisis: 130 visits, outside the usual range of 13 months (98–109 visits). "
            + "Chance alone is an unlikely reason; look at the causes together.");
        Sentence.Of(Given.Series("case_goal_met", Given.Cell(null, status: CellStatus.Withheld)), Given.English)
            .ShouldBe("Cases closed with the goal met is protected (7 or fewer).");
    }
}
