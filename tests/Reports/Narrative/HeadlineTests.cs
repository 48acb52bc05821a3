using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Reports.Narrative;

public sealed class HeadlineTests
{
    private static readonly double[] Usual = [100, 102, 100, 102, 100, 102, 100, 102, 100, 102, 100, 102];
    private static readonly Series Linked = Given.Series("discovery_linked", Given.Cell(25, of: 100, cases: 25), Given.Cell(50, 1, of: 100, cases: 50));

    [Fact]
    public void A_usual_month_is_stated_and_its_noise_is_not_mentioned() =>
        Headline.Of(Given.Months("visits_done", [.. Usual, 104]), Linked, Given.Korean)
            .ShouldBe("빈곤위기가정 방문 완료 104건, 발굴 지원 연계율 25.0%(입력 중)");

    [Fact]
    public void A_month_above_its_limit_says_so() =>
        Headline.Of(Given.Months("visits_done", [.. Usual, 130]), Linked, Given.Korean)
            .ShouldBe("빈곤위기가정 방문 완료 130건, 평소 상한 109건을 넘었다");

    [Fact]
    public void A_month_below_its_limit_says_so() =>
        // 1282 / 13 = 98.62, less 5.32
        Headline.Of(Given.Months("visits_done", [.. Usual, 70]), Linked, Given.Korean)
            .ShouldBe("빈곤위기가정 방문 완료 70건, 평소 하한 93건을 밑돌았다");

    [Fact]
    public void A_month_with_files_missing_says_that_first() =>
        Headline.Of(Given.Series("visits_done", Given.Cell(88, complete: false)), Linked, Given.Korean)
            .ShouldBe("자료가 다 들어오지 않은 10월, 빈곤위기가정 방문 완료 88건까지 확인");

    [Fact]
    public void A_month_without_the_leading_figure_says_why() =>
        Headline.Of(Given.Series("visits_done", Given.Cell(null, status: CellStatus.NotReported)), Linked, Given.Korean)
            .ShouldBe("10월 빈곤위기가정 방문 완료: 미보고");

    [Fact]
    public void A_second_figure_that_is_withheld_is_left_out() =>
        Headline.Of(
                Given.Months("visits_done", 104),
                Given.Series("discovery_linked", Given.Cell(null, status: CellStatus.Withheld)), Given.Mailed)
            .ShouldBe("빈곤위기가정 방문 완료 104건");

    [Fact]
    public void English_says_the_same() =>
        Headline.Of(Given.Months("visits_done", 95, 104), Linked, Given.English).ShouldBe(
            "Completed visits to households in poverty crisis: 104; discoveries linked to support: 25.0% (still filling)");
}
