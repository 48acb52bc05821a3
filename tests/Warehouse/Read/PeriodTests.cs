using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>
/// Visits of 청운효자동 from September 2023 to October 2024: 10 in the first month, 11 in the second and so on to 23. In June
/// 2024 there are 3.
/// </summary>
public sealed class PeriodTests : IClassFixture<PeriodTests.Town>
{
    private readonly Books books;

    public PeriodTests(Town town) => books = town.Books;

    public sealed class Town : IDisposable
    {
        public Town()
        {
            for (var m = 0; m < 14; m++)
            {
                var month = new DateOnly(2023, 9, 1).AddMonths(m);
                Books.Send("c0001", "poverty_visit", $"{month:yyyy-MM-dd}..{month.AddMonths(1).AddDays(-1):yyyy-MM-dd}", Fact.Times(month == new DateOnly(2024, 6, 1) ? 3 : 10 + m, () => Fact.Visit("1111051500", $"{month:yyyy-MM}-05")));
            }

            Books.Publish();
        }

        public Books Books { get; } = new();

        public void Dispose() => Books.Dispose();
    }

    // September 2023 is 10, January 2024 is 14, October 2024 is 23; June 2024 would be 19 and is 3.
    [Theory]
    [InlineData(Grain.Half, "2023-07-01", 10 + 11 + 12 + 13)]
    [InlineData(Grain.Half, "2024-01-01", 14 + 15 + 16 + 17 + 18 + 3)]
    [InlineData(Grain.Half, "2024-07-01", 20 + 21 + 22 + 23)]
    [InlineData(Grain.ToDate, "2023-10-01", 10 + 11)]
    [InlineData(Grain.ToDate, "2024-01-01", 14)]
    [InlineData(Grain.ToDate, "2024-10-01", 14 + 15 + 16 + 17 + 18 + 3 + 20 + 21 + 22 + 23)]
    [InlineData(Grain.Rolling, "2024-08-01", 10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 + 18 + 3 + 20 + 21)]
    [InlineData(Grain.Rolling, "2024-10-01", 12 + 13 + 14 + 15 + 16 + 17 + 18 + 3 + 20 + 21 + 22 + 23)]
    public void Longer_periods_are_put_together_from_months(Grain grain, string period, int visits)
    {
        foreach (var unit in new[] { "d0001", "g01", "seoul" })
        {
            books.Cell("visits_done", unit, grain, period).Value.ShouldBe(visits, unit);
        }
    }

    [Fact]
    public void Twelve_months_are_told_when_twelve_have_come() =>
        books.Reader.Read(new MetricQuery("visits_done", [Level.City], Grain.Rolling, new(2023, 9, 1), new(2024, 10, 1)), Books.Analyst).Select(r => r.Period).ShouldBe([new(2024, 8, 1), new(2024, 9, 1), new(2024, 10, 1)]);

    [Fact]
    public void Who_does_not_see_exact_figures_sees_them_where_all_months_are_shown_to_him()
    {
        var mail = Scope.Of(new Viewer("kim", Role.Director, null), Door.Mail);
        books.Cell("visits_done", "g01", Grain.ToDate, "2024-05-01", mail).ShouldSatisfyAllConditions(c => c.Status.ShouldBe(CellStatus.Shown), c => c.Value.ShouldBe(14 + 15 + 16 + 17 + 18));
        books.Cell("visits_done", "g01", Grain.Month, "2024-06-01", mail).Status.ShouldBe(CellStatus.Few);
        books.Cell("visits_done", "g01", Grain.ToDate, "2024-06-01", mail).ShouldSatisfyAllConditions(c => c.Status.ShouldBe(CellStatus.Withheld), c => c.Numerator.ShouldBeNull());
        books.Cell("visits_done", "g01", Grain.Rolling, "2024-10-01", mail).Status.ShouldBe(CellStatus.Withheld);
        books.Cell("visits_done", "g01", Grain.Half, "2024-07-01", mail).Value.ShouldBe(20 + 21 + 22 + 23);
    }

    [Fact]
    public void A_month_that_was_not_reported_holds_back_the_longer_period_from_who_does_not_see_exact_figures()
    {
        // Nine were found in October and assigned in the same month, three in November: of it no file has come, so that it is not reported.
        using var books = new Books();
        books.Send("c0001", "discovery", "2024-10-01..2024-10-31", [.. Fact.Times(9, () => Fact.Discovery("1111051500", "2024-10-10", result: "BASIC")), .. Fact.Times(9, () => Fact.Discovery("1111051500", "2024-10-10")), .. Fact.Times(3, () => Fact.Discovery("1111051500", "2024-11-02", found: "2024-10-31"))])
            .Send("c0001", "poverty_visit", "2024-11-01..2024-11-30").Publish();
        var mail = Scope.Of(new Viewer("kim", Role.Director, null), Door.Mail);
        books.Cell("discovery_linked", "g01", Grain.Month, "2024-11-01", mail).Status.ShouldBe(CellStatus.NotReported);
        books.Cell("discovery_linked", "g01", Grain.ToDate, "2024-10-01", mail).ShouldSatisfyAllConditions(c => c.Status.ShouldBe(CellStatus.Shown), c => c.Denominator.ShouldBe(18));
        books.Cell("discovery_linked", "g01", Grain.ToDate, "2024-11-01", mail).ShouldSatisfyAllConditions(c => c.Status.ShouldBe(CellStatus.Withheld), c => c.Denominator.ShouldBeNull());
        books.Cell("discovery_linked", "g01", Grain.ToDate, "2024-11-01").Denominator.ShouldBe(21);
    }

    [Fact]
    public void Who_was_selected_before_the_dong_began_counts_in_its_first_wave()
    {
        // 위례동 began in July 2015, in which people of the wave of May and June were still being asked.
        StagedRow Found(string wave) => Fact.Row("discovery", "1171064700", "2015-07-06", "N", ("wave_no", wave), ("assigned_date", "2015-07-06"), ("route", "WAVE"), ("result", "BASIC"));
        using var books = new Books();
        books.Send("c0401", "discovery", "2015-07-01..2015-07-31", [.. Fact.Times(9, () => Found("2015-3")), .. Fact.Times(10, () => Found("2015-4"))]).Publish();
        books.Cell("wave_linked", "d0401", Grain.Wave, "2015-07-01").ShouldSatisfyAllConditions(c => c.Denominator.ShouldBe(19), c => c.Complete.ShouldBeTrue());
        books.Cell("wave_linked", "g24", Grain.Year, "2015-01-01").Denominator.ShouldBe(19);
    }

    [Fact]
    public void A_wave_is_told_as_a_whole_whenever_its_people_were_found_and_assigned()
    {
        // The sixth wave of 2023 goes to January; of the first of 2024 the files tell too.
        StagedRow Found(string day, string wave, string result) => Fact.Row("discovery", "1111051500", day, "N", ("wave_no", wave), ("first_contact_date", result == "BASIC" ? day : null), ("assigned_date", day), ("route", "WAVE"), ("result", result), ("nontarget_reason", result == "NONTARGET" ? "VACANT" : null));
        using var books = new Books();
        books.Send("c0001", "discovery", "2023-11-01..2024-02-29", [
            .. Fact.Times(9, () => Found("2023-11-27", "2023-6", "BASIC")), .. Fact.Times(8, () => Found("2024-01-10", "2023-6", "NONTARGET")), .. Fact.Times(10, () => Found("2024-01-20", "2024-1", "BASIC")),
            .. Fact.Times(3, () => Fact.Discovery("1111051500", "2024-01-20", result: "BASIC"))]).Publish();
        books.Cell("wave_linked", "d0001", Grain.Wave, "2023-11-01").ShouldSatisfyAllConditions(c => c.Numerator.ShouldBe(9), c => c.Denominator.ShouldBe(17));
        books.Cell("wave_contacted", "d0001", Grain.Wave, "2023-11-01").ShouldSatisfyAllConditions(c => c.Numerator.ShouldBe(9), c => c.Denominator.ShouldBe(17)); // those of January met nobody
        books.Cell("wave_unlocated", "d0001", Grain.Wave, "2023-11-01").ShouldSatisfyAllConditions(c => c.Numerator.ShouldBe(8), c => c.Denominator.ShouldBe(17));
        books.Cell("wave_linked", "d0001", Grain.Wave, "2024-01-01").Value.ShouldBe(100);
        books.Cell("wave_linked", "g01", Grain.Year, "2024-01-01").Denominator.ShouldBe(10);
        Should.Throw<ArgumentException>(() => books.Cell("wave_linked", "d0001", Grain.Month, "2023-11-01")).Message.ShouldContain("by wave or year");
        Should.Throw<ArgumentException>(() => books.Cell("visits_done", "d0001", Grain.Wave, "2023-11-01")).Message.ShouldContain("not told by wave");
        var mail = Scope.Of(new Viewer("kim", Role.Director, null), Door.Mail);
        books.Cell("wave_linked", "g01", Grain.Wave, "2023-11-01", mail).ShouldSatisfyAllConditions(c => c.Status.ShouldBe(CellStatus.Shown), c => c.Denominator.ShouldBe(17));
        books.Cell("wave_linked", "g01", Grain.Wave, "2024-01-01", mail).Denominator.ShouldBeNull(); // nobody was left out: the rest of ten is none
    }

    [Fact]
    public void What_came_of_a_long_period_is_what_came_of_its_months()
    {
        var october = books.Cell("visits_done", "d0001", Grain.ToDate, "2024-10-01");
        (october.Expected, october.Received, october.Complete).ShouldBe((10, 10, true));
        books.Cell("visits_done", "d0001", Grain.Rolling, "2024-10-01").Expected.ShouldBe(12);
    }

    [Fact]
    public void A_median_is_not_put_together_from_months()
    {
        Should.Throw<ArgumentException>(() => books.Cell("first_contact_days", "g01", Grain.ToDate, "2024-10-01")).Message
            .ShouldBe("The metric first_contact_days is a median, which months do not add up to: ask for it by month, quarter, half or year.");
    }

    [Theory]
    [InlineData("2024-10-31", Grain.Half, "2024-07-01", "2024-07-01", "2024-12-31")]
    [InlineData("2024-06-30", Grain.Half, "2024-01-01", "2024-01-01", "2024-06-30")]
    [InlineData("2024-10-31", Grain.ToDate, "2024-10-01", "2024-01-01", "2024-10-31")]
    [InlineData("2024-02-10", Grain.Rolling, "2024-02-01", "2023-03-01", "2024-02-29")]
    public void Periods_have_a_name_a_first_and_a_last_day(string day, Grain grain, string name, string first, string last)
    {
        var start = Periods.Start(DateOnly.Parse(day), grain);
        (start, Periods.First(start, grain), Periods.End(start, grain)).ShouldBe((DateOnly.Parse(name), DateOnly.Parse(first), DateOnly.Parse(last)));
    }
}
