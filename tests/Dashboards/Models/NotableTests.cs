using DongHaeng.Dashboards.Notable;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;
using static DongHaeng.Tests.Dashboards.Models.Rows;

namespace DongHaeng.Tests.Dashboards.Models;

public sealed class NotableTests
{
    // Mean 12, moving ranges 4 each but for the last: by hand, 16 months of 10 and 14 in turn have limits 12 ± 2.66 × 4.
    private static readonly double[] Usual = [10, 14, 10, 14, 10, 14, 10, 14, 10, 14, 10, 14, 10, 14, 10, 14];

    [Fact]
    public void A_month_outside_its_own_past_is_found_and_how_far_it_is()
    {
        var (judged, found) = Look([.. Usual, 40]);
        judged.ShouldBeTrue();
        found!.Signal.ShouldBe(Signal.Beyond);
        found.Up.ShouldBeTrue();
        // The jump of 26 is screened out of the ranges: limits are mean ± 2.66 × 4, and the mean is (16 × 12 + 40) / 17.
        found.Process.Mean.ShouldBe(232 / 17.0, 1e-9);
        found.Distance.ShouldBe((40 - (232 / 17.0)) / (2.66 * 4), 1e-9);
    }

    [Fact]
    public void What_is_usual_is_not_found() => Look([.. Usual, 12]).ShouldBe((true, null));

    [Fact]
    public void What_was_odd_before_is_not_found_again() => Look([.. Usual[..8], 40, .. Usual[8..], 12]).Found.ShouldBeNull();

    [Fact]
    public void Under_twelve_months_nothing_is_judged() => Look([10, 14, 10, 14, 40]).ShouldBe((false, null));

    [Fact]
    public void A_month_that_is_not_shown_is_not_judged_by_the_one_before()
    {
        var rows = Course([.. Usual, 12]);
        rows[^1] = rows[^1] with { Value = null, Status = CellStatus.Withheld };
        Findings.InCourse(Visits, Gangnam, rows, Month(2024, 10), Info).Found.ShouldBeNull();
    }

    [Fact]
    public void Words_say_how_much_was_looked_at_and_what_is_usual()
    {
        var finding = Look([.. Usual, 40]).Found!;
        var model = NotableModel.Of(new Findings(240, [.. Enumerable.Repeat(finding, 10)]), Korean);
        model.Looked.ShouldContain("240개");
        model.Looked.ShouldContain("10건");
        model.Lines.Count.ShouldBe(8);
        model.More!.ShouldContain("2건");
        model.Lines[0].Place.Name.ShouldBe("강남구");
        model.Lines[0].Place.Href.ShouldStartWith("/gu/11680?");
        model.Lines[0].Value.ShouldBe("40건");
        model.Lines[0].Usual.ShouldBe("평소 3–24건");
        NotableModel.Of(new Findings(0, []), Korean).Looked.ShouldContain("아직");
        NotableModel.Of(new Findings(5, []), English).Looked.ShouldContain("None stands out");
    }

    private static (bool Judged, Finding? Found) Look(double[] values) => Findings.InCourse(Visits, Gangnam, Course(values), Month(2024, 10), Info);

    private static List<MetricRow> Course(double[] values) => [.. values.Select((value, i) => Gu(Month(2024, 10).AddMonths(i + 1 - values.Length), value))];
}
