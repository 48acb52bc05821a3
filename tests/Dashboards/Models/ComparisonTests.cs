using DongHaeng.Dashboards.Charts;
using DongHaeng.Figures.Charts;
using DongHaeng.Warehouse.Read;
using static DongHaeng.Tests.Dashboards.Models.Rows;

namespace DongHaeng.Tests.Dashboards.Models;

public sealed class ComparisonTests
{
    private static readonly DateOnly Now = new(2024, 10, 1);

    [Fact]
    public void Counts_stand_in_code_order_beside_the_mean_of_the_dongs_whose_data_are_complete()
    {
        MetricRow[] dongs = [Dong("d0001", "신사동", 10), Dong("d0002", "논현1동", 40), Dong("d0003", "논현2동", 90, received: 0)];
        var bars = ComparisonFigure.Bars(Visits, "x", Gangnam, Gu(Now, 140), dongs, [], October, Korean);
        bars.Bars.Select(bar => bar.Name).ShouldBe(["신사동", "논현1동", "논현2동*"]);
        bars.Reference.ShouldBe(new("동 평균", 25)); // (10 + 40) / 2
    }

    [Fact]
    public void The_month_before_is_drawn_only_where_it_was_complete()
    {
        var before = new DateOnly(2024, 9, 1);
        MetricRow[] dongs = [Dong("d0001", "신사동", 10), Dong("d0002", "논현1동", 40)];
        MetricRow[] earlier = [Dong("d0001", "신사동", 8, period: before), Dong("d0002", "논현1동", 30, received: 0, period: before)];
        ComparisonFigure.Bars(Visits, "x", Gangnam, null, dongs, earlier, October, Korean).Bars.Select(bar => bar.Previous).ShouldBe([8, null]);
    }

    [Fact]
    public void Days_stand_beside_the_gus_own_median_and_not_beside_a_mean_of_medians()
    {
        MetricRow[] dongs = [Dong("d0001", "신사동", 3), Dong("d0002", "논현1동", 9)];
        ComparisonFigure.Bars(Days, "x", Gangnam, Gu(Now, 4), dongs, [], October, Korean).Reference.ShouldBe(new("강남구 전체", 4));
    }

    [Fact]
    public void A_share_has_its_Wilson_interval_and_few_cases_are_hollow()
    {
        MetricRow[] dongs = [Dong("d0001", "신사동", 65, part: 65, of: 100), Dong("d0002", "논현1동", 100, part: 9, of: 9)];
        var dots = ComparisonFigure.Dots(Linked, "x", Gangnam, Gu(Now, 66), dongs, Korean).Dots;
        dots[0].Low!.Value.ShouldBe(55.254443, 1e-6); // published: 65/100
        dots[0].High!.Value.ShouldBe(73.635752, 1e-6);
        dots.Select(dot => dot.Few).ShouldBe([false, true]);
    }

    [Fact]
    public void What_cannot_be_drawn_says_why_and_gives_no_coordinate_away()
    {
        MetricRow[] dongs =
        [
            Dong("d0001", "신사동", null, CellStatus.Withheld), Dong("d0002", "논현1동", null, CellStatus.NotReported),
            Dong("d0003", "논현2동", null, CellStatus.Few),
        ];
        var dots = ComparisonFigure.Dots(Linked, "x", Gangnam, null, dongs, Korean).Dots;
        dots.Select(dot => dot.Status).ShouldBe(["보호 처리(7 이하)", "미보고", "7 이하"]);
        dots.ShouldAllBe(dot => dot.Value == null && dot.Low == null && dot.High == null);
    }

    [Fact]
    public void The_table_of_a_share_shows_what_it_is_a_share_of()
    {
        var figure = ComparisonFigure.Of(Linked, Gangnam, Gu(Now, 50, of: 200), [Dong("d0001", "신사동", 50, part: 5, of: 10)], [], October, Korean);
        figure.Table.Rows[0].Name.ShouldBe("계(강남구)");
        figure.Table.Rows[1].Cells.Select(cell => cell.Text).ShouldBe(["50.0", "5", "10", ""]); // one dong is beside no other
        figure.Files[0].Href.ShouldBe("/gu/11680/discovery_linked.csv?grain=month&from=2024-10&to=2024-10&level=gu,dong");
    }

    [Fact]
    public void A_share_that_chance_and_usual_differences_do_not_explain_is_set_apart()
    {
        MetricRow[] dongs = [.. Enumerable.Range(1, 10).Select(i => Dong($"d000{i}", $"동{i}", 50, part: 50, of: 100)), Dong("d0011", "신사동", 95, part: 95, of: 100), Dong("d0012", "논현1동", 100, part: 9, of: 9), Dong("d0013", "논현2동", 5, part: 5, of: 100, received: 0)];
        var dots = ComparisonFigure.Dots(Linked, "x", Gangnam, null, dongs, Korean).Dots;
        dots.Take(10).ShouldAllBe(dot => dot.Standing == Standing.Plain);
        dots.Skip(10).Select(dot => dot.Standing).ShouldBe([Standing.Better, Standing.Plain, Standing.Plain]);
        var table = ComparisonFigure.Of(Linked, Gangnam, null, dongs, [], October, Korean).Table;
        table.Rows.Skip(10).Select(row => row.Cells[3].Text).ShouldBe(["우연히 생길 수 있는 차이", "높음: 우연만으로 보기 어려움", "건수가 적어 비교하지 않음", ""]);
    }

    [Fact]
    public void Categories_of_a_place_are_no_places_to_compare()
    {
        MetricRow[] categories = [.. Enumerable.Range(1, 6).Select(i => Gu(Now, 50, of: 100) with { Numerator = 10 * i, Category = $"C{i}" })];
        ComparisonFigure.Dots(Linked, "x", Gangnam, null, categories, Korean).Dots.ShouldAllBe(dot => dot.Standing == Standing.Plain);
    }
}
