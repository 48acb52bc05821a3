using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Read;

public sealed class CompletenessTests
{
    private const string October = "2024-10-01..2024-10-31", Dunchon1 = "1174069000", Dunchon2 = "1174070000";

    [Fact]
    public void A_gu_counts_its_centers_and_not_its_dongs()
    {
        using var books = new Books();
        books.Send("c0426", "poverty_visit", October, Fact.Visit(Dunchon1, "2024-10-05"), Fact.Visit(Dunchon2, "2024-10-05")).Publish();
        var gu = books.Cell("visits_done", "g25", Grain.Month, "2024-10-01");
        (gu.Value, gu.Expected, gu.Received).ShouldBe((2.0, 18, 1)); // 19 dongs, 18 centers
        foreach (var dong in new[] { "d0425", "d0426" })
        {
            var cell = books.Cell("visits_done", dong, Grain.Month, "2024-10-01");
            (cell.Value, cell.Expected, cell.Received, cell.Complete).ShouldBe((1.0, 1, 1, true)); // both rest on the same center's file
        }

        var city = books.Cell("visits_done", "seoul", Grain.Month, "2024-10-01");
        (city.Expected, city.Received).ShouldBe((425, 1));
    }

    [Fact]
    public void A_dong_whose_center_opened_in_the_month_rests_on_two_centers()
    {
        using var books = new Books();
        books
            .Send("c0426", "poverty_visit", "2024-11-01..2024-11-30", Fact.Visit(Dunchon1, "2024-11-24"))
            .Send("c0425", "poverty_visit", "2024-11-25..2024-11-30", Fact.Visit(Dunchon1, "2024-11-25"))
            .Send("c0426", "poverty_visit", "2024-12-01..2024-12-31")
            .Publish();
        var november = books.Cell("visits_done", "d0425", Grain.Month, "2024-11-01");
        (november.Value, november.Expected, november.Received).ShouldBe((2.0, 2, 2)); // the new one owes six days only
        books.Cell("visits_done", "d0425", Grain.Month, "2024-12-01").Status.ShouldBe(CellStatus.NotReported);
        books.Cell("visits_done", "g25", Grain.Month, "2024-12-01").Expected.ShouldBe(19);
    }

    [Fact]
    public void A_month_is_received_when_every_day_is_covered_and_reported_when_one_is()
    {
        using var books = new Books();
        books
            .Send("c0001", "poverty_visit", "2024-09-01..2024-09-20", Fact.Visit("1111051500", "2024-09-05"))
            .Send("c0002", "poverty_visit", "2024-09-01..2024-09-20")
            .Send("c0002", "poverty_visit", "2024-09-21..2024-10-10") // two files together cover September
            .Publish();
        var half = books.Cell("visits_done", "d0001", Grain.Month, "2024-09-01");
        (half.Status, half.Value, half.Expected, half.Received, half.Complete).ShouldBe((CellStatus.Shown, 1.0, 1, 0, false));
        books.Cell("visits_done", "d0002", Grain.Month, "2024-09-01").Complete.ShouldBeTrue();
        books.Cell("visits_done", "d0002", Grain.Month, "2024-10-01").Complete.ShouldBeTrue(); // up to the reference day, the 10th
        books.Reader.Info()!.AsOf.ShouldBe(new DateOnly(2024, 10, 10));
        var september = books.Reader.Collection(new(2024, 9, 1), new(2024, 9, 1), Books.Analyst).Single(r => r.SupplierId == "c0001" && r.Dataset == "poverty_visit");
        (september.DaysOwed, september.DaysCovered, september.Rows, september.Rejected).ShouldBe((30, 20, 1, 0));
    }

    [Fact]
    public void A_metric_rests_on_its_own_dataset_only()
    {
        using var books = new Books();
        books.Send("c0001", "poverty_visit", October).Publish();
        books.Cell("visits_done", "d0001", Grain.Month, "2024-10-01").Complete.ShouldBeTrue();
        books.Cell("gift_count", "d0001", Grain.Month, "2024-10-01").Status.ShouldBe(CellStatus.NotReported);
    }

    [Fact]
    public void A_quarter_counts_the_deliveries_of_its_months_so_far()
    {
        using var books = new Books();
        books.Send("c0001", "poverty_visit", "2024-07-01..2024-07-31").Send("c0001", "poverty_visit", "2024-08-01..2024-08-15").Publish();
        var quarter = books.Cell("visits_done", "d0001", Grain.Quarter, "2024-07-01");
        (quarter.Expected, quarter.Received).ShouldBe((2, 2)); // September has not begun
    }

    [Fact]
    public void Places_of_the_period_are_shown_by_their_names_of_the_period()
    {
        using var books = new Books();
        books.Send("c0375", "poverty_visit", "2022-11-01..2023-01-31", Fact.Visit("1168067500", "2022-11-05")).Publish();
        (string, string) Named(string month) => books.Cell("visits_done", "d0375", Grain.Month, month) is var cell ? (cell.Ko, cell.Code) : default;
        Named("2022-11-01").ShouldBe(("일원2동", "1168074000"));
        Named("2022-12-01").ShouldBe(("개포3동", "1168067500"));
        books.Cell("visits_done", "d0375", Grain.Month, "2022-11-01").Value.ShouldBe(1); // sent under the new code
    }
}
