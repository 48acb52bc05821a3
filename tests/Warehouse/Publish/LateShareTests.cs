using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Publish;

/// <summary>
/// It is 4 November 2024: October has ended four days ago and closes after the fifth business day, the 7th. Of July, August and
/// September, which are closed, some visits were entered more than four days after their month's end.
/// </summary>
public sealed class LateShareTests
{
    private static readonly DateOnly October = new(2024, 10, 1);

    [Fact]
    public void A_month_that_settles_carries_the_least_and_the_most_that_came_later_in_closed_months()
    {
        using var books = new Books();
        Month(books, "2024-07", ontime: 38, late: 2); // 2 of 40 are 5 %
        Month(books, "2024-08", ontime: 49, late: 1); // 1 of 50 is 2 %
        Month(books, "2024-09", ontime: 37, late: 3); // 3 of 40 are 7.5 %
        Now(books);
        books.Reader.Late("visits_done", October).ShouldBe(new LateShare(October, 4, 3, 2.0, 7.5));
    }

    [Fact]
    public void Months_that_are_closed_or_go_on_carry_none()
    {
        using var books = new Books();
        foreach (var month in new[] { "2024-07", "2024-08", "2024-09" })
        {
            Month(books, month, 38, 2);
        }

        Now(books);
        books.Reader.Late("visits_done", new(2024, 9, 1)).ShouldBeNull();
        books.Reader.Late("visits_done", new(2024, 11, 1)).ShouldBeNull();
    }

    [Fact]
    public void Two_closed_months_are_no_past_and_neither_are_months_of_few_records()
    {
        using var books = new Books();
        Month(books, "2024-07", 28, 1); // 29 records
        Month(books, "2024-08", 38, 2);
        Month(books, "2024-09", 38, 2);
        Now(books);
        books.Reader.Late("visits_done", October).ShouldBeNull();
    }

    [Fact]
    public void At_most_twelve_closed_months_are_looked_at()
    {
        using var books = new Books();
        Month(books, "2023-09", 20, 20); // thirteen months back
        for (var month = new DateOnly(2023, 10, 1); month < October; month = month.AddMonths(1))
        {
            Month(books, $"{month:yyyy-MM}", 39, month.Month == 12 ? 0 : 1);
        }

        Now(books);
        books.Reader.Late("visits_done", October).ShouldBe(new LateShare(October, 4, 12, 0, 2.5)); // 1 of 40
    }

    [Fact]
    public void A_record_that_was_told_early_and_corrected_later_came_early_and_a_cancelled_one_never_came()
    {
        using var books = new Books();
        var first = Fact.Times(40, () => Fact.Visit("1111051500", "2024-09-05")).ToList();
        var record = DongHaeng.Warehouse.Contracts.ContractCatalog.Get("poverty_visit").Columns.TakeWhile(c => c.Id != "source_record_id").Count();
        books.SendAfter(1, "c0001", "poverty_visit", "2024-09-01..2024-09-30", first);
        var corrected = first.Select((row, i) => Fact.Row("poverty_visit", "1111051500", "2024-09-05", i == 39 ? "D" : "C", [.. Visit, ("source_record_id", row.Cells[record]), ("revision_no", "1"), ("recorded_at", "2024-10-20 10:00:00")]));
        books.Send("c0001", "poverty_visit", "2024-09-01..2024-09-30", [.. corrected, Fact.Row("poverty_visit", "1111051500", "2024-09-05", "N", [.. Visit, ("recorded_at", "2024-10-05 10:00:00")])]);
        Month(books, "2024-07", 39, 0);
        Month(books, "2024-08", 39, 0);
        Now(books);
        books.Reader.Late("visits_done", October).ShouldBe(new LateShare(October, 4, 3, 0, 2.5)); // September: 1 of 39 and 1
    }

    [Fact]
    public void Of_a_record_that_was_corrected_before_any_file_told_of_it_nobody_knows_when_it_came()
    {
        using var books = new Books();
        foreach (var month in new[] { "2024-07", "2024-08" })
        {
            Month(books, month, 39, 1);
        }

        // September: 39 in time, 1 late, and 20 that were corrected on 20 October and first told of at the end of November.
        StagedRow Entered(string at, int revision) => Fact.Row("poverty_visit", "1111051500", "2024-09-05", revision == 0 ? "N" : "C", [.. Visit, ("revision_no", $"{revision}"), ("recorded_at", at)]);
        books.Send("c0001", "poverty_visit", "2024-09-01..2024-09-30", [.. Fact.Times(39, () => Entered("2024-09-05 10:00:00", 0)), Entered("2024-10-20 10:00:00", 0), .. Fact.Times(20, () => Entered("2024-10-20 10:00:00", 1))]);
        Now(books);
        books.Reader.Late("visits_done", October).ShouldBe(new LateShare(October, 4, 3, 2.5, 2.5));
    }

    [Fact]
    public void A_metric_of_several_datasets_has_the_least_and_the_most_of_all()
    {
        using var books = new Books();
        foreach (var month in new[] { "2024-07", "2024-08", "2024-09" })
        {
            Month(books, month, 39, 1); // 2.5 %
            books.Send("c0001", "counsel", $"{month}-01..{month}-30", [.. Fact.Times(38, () => Fact.Counsel("1111051500", $"{month}-05")), .. Fact.Times(2, () => Fact.Row("counsel", "1111051500", $"{month}-05", "N", [.. Counsel, ("recorded_at", $"{DateOnly.Parse($"{month}-28").AddDays(20):yyyy-MM-dd} 10:00:00")]))]); // 5 %
        }

        Now(books);
        books.Reader.Late("visits_per_dong", October).ShouldBe(new LateShare(October, 4, 3, 2.5, 2.5)); // of its other datasets nothing has come
        books.Reader.Late("counsel_per_dong", October).ShouldBe(new LateShare(October, 4, 3, 5, 5));
        LateShare.Over([new(October, 4, 12, 1.2, 3.4), new(October, 4, 5, 0.5, 2.0)]).ShouldBe(new LateShare(October, 4, 5, 0.5, 3.4));
    }

    private static readonly (string, string?)[] Counsel = [("counsel_no", "L"), ("channel", "PHONE"), ("counsel_type", "FIRST"), ("result", "CASE")];

    private static readonly (string, string?)[] Visit = [("household_type", "BASIC"), ("visit_result", "DONE"), ("visit_seq", "1"), ("visit_purpose", "REGULAR")];

    /// <summary>Visits of a month: some entered up to the fourth day after its end, others from the fifth on.</summary>
    private static void Month(Books books, string month, int ontime, int late)
    {
        var last = DateOnly.Parse($"{month}-01").AddMonths(1).AddDays(-1);
        StagedRow Entered(int daysAfter) => Fact.Row("poverty_visit", "1111051500", $"{month}-05", "N", [.. Visit, ("recorded_at", $"{last.AddDays(daysAfter):yyyy-MM-dd} 23:59:00")]);
        books.Send("c0001", "poverty_visit", $"{month}-01..{last:yyyy-MM-dd}", [.. Fact.Times(ontime, () => Entered(4)), .. Fact.Times(late, () => Entered(5))]);
    }

    private static void Now(Books books) =>
        books.Send("c0001", "poverty_visit", "2024-10-01..2024-10-31", Fact.Visit("1111051500", "2024-10-05")).Send("c0001", "poverty_visit", "2024-11-01..2024-11-04").Publish();
}
