using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest;

public sealed class FileMeaningTests
{
    private const string October = "2024-10-01..2024-10-31";

    [Fact]
    public async Task A_later_file_replaces_what_its_supplier_sent_for_those_dates()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02"), Csv.Visit("2", "2024-10-20")));
        await center.Night();
        center.Exports.Add("c0001", "poverty_visit", "2024-10-15..2024-10-31", Csv.File(Csv.VisitHeading, Csv.Visit("3", "2024-10-21"), Csv.Visit("4", "2024-10-22"), Csv.Visit("5", "2024-10-23")));
        await center.Night();
        center.Cell("visits_done", "2024-10").Value.ShouldBe(4); // 1 stays, 2 went, 3 to 5 came
    }

    [Fact]
    public async Task The_order_in_which_files_arrive_does_not_change_the_figures()
    {
        var whole = Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02"), Csv.Visit("2", "2024-10-20"));
        var late = Csv.File(Csv.VisitHeading, Csv.Visit("2", "2024-10-16"), Csv.Visit("3", "2024-10-21"));
        var empty = Csv.File(Csv.VisitHeading);
        var deliveries = new[] { (October, whole, 1L), ("2024-10-15..2024-10-31", late, 2L), ("2024-10-21..2024-10-21", empty, 3L) };
        foreach (var order in new[] { "012", "021", "102", "120", "201", "210" })
        {
            using var center = new Center();
            foreach (var (period, text, sequence) in order.Select(c => deliveries[c - '0']))
            {
                center.Exports.Add("c0001", "poverty_visit", period, text, sequence: sequence);
                await center.Night();
            }

            center.Cell("visits_done", "2024-10").Value.ShouldBe(2, order); // 1 on the 2nd, 2 on the 16th; 3 went with the empty file
        }
    }

    [Fact]
    public async Task A_record_whose_day_moved_counts_once_even_while_the_old_day_is_not_sent_again()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", "2024-09-01..2024-09-30", Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-09-30")));
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-01", revision: 1, status: "C")));
        await center.Night();
        center.Cell("visits_done", "2024-09").Value.ShouldBe(0);
        center.Cell("visits_done", "2024-10").Value.ShouldBe(1);

        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(Csv.VisitHeading)); // the move was a mistake, and withdrawn
        await center.Night();
        center.Cell("visits_done", "2024-09").Value.ShouldBe(1);
        center.Cell("visits_done", "2024-10").Value.ShouldBe(0);
    }

    [Fact]
    public async Task Inside_a_file_the_highest_revision_counts_and_a_cancelled_record_is_gone()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(
            Csv.VisitHeading,
            Csv.Visit("1", "2024-10-02", result: "DONE", revision: 1, status: "C"), Csv.Visit("1", "2024-10-02", result: "ABSENT"),
            Csv.Visit("2", "2024-10-03"), Csv.Visit("2", "2024-10-03", revision: 1, status: "D")));
        var (round, _) = await center.Night();
        center.Cell("visits_done", "2024-10").Value.ShouldBe(1);
        (round.RowsRead, round.RowsTaken, round.RowsRejected).ShouldBe((4, 2, 0));
    }

    [Fact]
    public async Task Nothing_happened_and_nothing_came_are_not_the_same()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", "2024-09-01..2024-09-30", Csv.File(Csv.VisitHeading));
        center.Exports.Add("c0001", "shop", October, Csv.File(Csv.ShopHeading));
        await center.Night();
        var empty = center.Cell("visits_done", "2024-09");
        (empty.Status, empty.Value, empty.Received).ShouldBe((DongHaeng.Warehouse.Read.CellStatus.Shown, 0.0, 1));
        var missing = center.Cell("visits_done", "2024-10");
        (missing.Status, missing.Value, missing.Received).ShouldBe((DongHaeng.Warehouse.Read.CellStatus.NotReported, null, 0));
    }

    [Fact]
    public async Task The_same_delivery_again_does_nothing()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02")));
        (await center.Night()).Snapshot.ShouldBe("000001");
        var again = await center.Night();
        (again.Round.Files, again.Snapshot).ShouldBe((0, null));
    }

    [Fact]
    public async Task One_center_that_is_early_does_not_move_the_reference_day_of_all()
    {
        using var center = new Center();
        foreach (var (supplier, last) in new[] { ("c0001", "2024-10-31"), ("c0002", "2024-10-31"), ("c0003", "2024-11-01") })
        {
            center.Exports.Add(supplier, "poverty_visit", $"2024-10-01..{last}", Csv.File(Csv.VisitHeading));
        }

        await center.Night(center.From("c0001", "c0002", "c0003"));
        using var reader = new DongHaeng.Warehouse.Read.MetricReader(new DongHaeng.Warehouse.Publish.SnapshotShelf(center.Data));
        reader.Info()!.AsOf.ShouldBe(new DateOnly(2024, 10, 31));
    }
}
