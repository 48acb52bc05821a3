using DongHaeng.Samples.Centers.Records;

namespace DongHaeng.Tests.Centers;

[Collection(nameof(Exported))]
public sealed class VolumesTests(Exported exported)
{
    private const double Dongs = 426;

    [Theory]
    [InlineData("poverty_visit", 30, 45)]
    [InlineData("discovery", 15, 40)]
    [InlineData("shop", 10, 40)]
    public void A_dong_has_as_many_records_a_month_as_dongs_have(string dataset, double least, double most)
    {
        foreach (var month in Records(dataset).Where(r => r.EventDate <= Exported.LastDay).GroupBy(r => r.EventDate.Month))
        {
            (month.Count() / Dongs).ShouldBeInRange(least, most);
        }
    }

    [Fact]
    public void A_dong_begins_three_to_five_cases_a_month_and_closes_about_as_many()
    {
        var october = Records("case").Where(r => r.EventDate.Month == 10).ToLookup(r => r["stage"]);
        (october["RECEIPT"].Count() / Dongs).ShouldBeInRange(3, 5);
        (october["CLOSE"].Count() / Dongs).ShouldBeInRange(3, 5);
    }

    [Fact]
    public void Of_the_people_found_as_many_are_linked_or_no_targets_as_was_published()
    {
        using var folder = new Folder();
        var exports = new Samples.Centers.Exports.CenterExports(folder.Path, centers: [.. Enumerable.Range(100, 40).Select(i => $"c0{i}")], options: Exported.Options);
        exports.Months(new(2024, 3, 1), new(2024, 10, 1));
        var settled = exports.Truth(Exported.LastDay).Records.Select(r => r.Row)
            .Where(r => r.Sheet.Contract.Id == "discovery" && r.EventDate < new DateOnly(2024, 7, 1)).ToList();
        Share(settled, r => r["result"] is "BASIC" or "NEARPOOR" or "EMERG" or "OTHERPUB" or "PRIVATE" or "CASE").ShouldBeInRange(0.20, 0.30);
        Share(settled, r => r["result"] == "NONTARGET").ShouldBeInRange(0.11, 0.145);
        Share(settled, r => r["nontarget_reason"] == "NOCONTACT").ShouldBeInRange(0.04, 0.09);
    }

    [Fact]
    public void Dongs_differ_lastingly()
    {
        var visits = Records("poverty_visit").GroupBy(r => r["dong_code"]).Select(g => g.Count()).Order().ToList();
        visits[^40].ShouldBeGreaterThan(2 * visits[40]);
    }

    [Fact]
    public void Records_of_Dunchon_1_dong_come_from_the_center_of_Dunchon_2_dong()
    {
        exported.Exports.Files.ShouldNotContain(f => f.Supplier == "c0425");
        exported.Exports.Files.Where(f => f.Supplier == "c0426").SelectMany(f => f.Lines).Where(l => l.Fault == null).Select(l => l.Row["dong_code"])
            .Distinct().Order().ShouldBe(["1174069000", "1174070000"]);
    }

    [Fact]
    public void Nobody_visits_on_Sundays_or_at_Chuseok() =>
        Records("poverty_visit").Where(r => r["revision_no"] == "0")
            .ShouldAllBe(r => r.EventDate.DayOfWeek != DayOfWeek.Sunday && r.EventDate != new DateOnly(2024, 9, 17));

    private IEnumerable<Row> Records(string dataset) => exported.Truth.Records.Select(r => r.Row).Where(r => r.Sheet.Contract.Id == dataset);

    private static double Share(IReadOnlyCollection<Row> rows, Func<Row, bool> which) => rows.Count(which) / (double)rows.Count;
}
