using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>
/// Visits of 청운효자동 (c0001) from August 2023 to October 2024 and of 사직동 (c0002), which sent October 2024 alone. The reference
/// day is Thursday the 31st of October, so that days are kept from September 2023 on.
/// </summary>
public sealed class DayTests : IClassFixture<DayTests.Town>
{
    private readonly Books books;

    public DayTests(Town town) => books = town.Books;

    public sealed class Town : IDisposable
    {
        private static readonly (string Day, int Visits)[] Done =
            [("2023-08-31", 2), ("2023-09-04", 8), ("2023-10-30", 4), ("2024-09-30", 1), ("2024-10-01", 2), ("2024-10-06", 3), ("2024-10-07", 5), ("2024-10-28", 7), ("2024-10-31", 6)];

        public Town()
        {
            for (var month = new DateOnly(2023, 8, 1); month <= new DateOnly(2024, 10, 1); month = month.AddMonths(1))
            {
                var rows = Done.Where(d => d.Day.StartsWith($"{month:yyyy-MM}", StringComparison.Ordinal)).SelectMany(d => Fact.Times(d.Visits, () => Fact.Visit("1111051500", d.Day)));
                Books.Send("c0001", "poverty_visit", $"{month:yyyy-MM-dd}..{month.AddMonths(1).AddDays(-1):yyyy-MM-dd}", month.Month == 10 && month.Year == 2024 ? rows.Append(Fact.Visit("1111051500", "2024-10-08", result: "REFUSED")) : rows);
            }

            Books.Send("c0002", "poverty_visit", "2024-10-01..2024-10-31", Fact.Times(10, () => Fact.Visit("1111053000", "2024-10-01")));
            Books.Publish();
        }

        public Books Books { get; } = new();

        public void Dispose() => Books.Dispose();
    }

    [Theory]
    [InlineData("d0001", Grain.Day, "2024-10-01", 2)]
    [InlineData("d0001", Grain.Day, "2024-10-02", 0)]
    [InlineData("d0001", Grain.Day, "2024-10-31", 6)]
    [InlineData("d0001", Grain.Day, "2023-09-04", 8)]
    [InlineData("d0001", Grain.Week, "2024-09-30", 1 + 2 + 3)] // of two months
    [InlineData("d0001", Grain.Week, "2024-10-07", 5)]
    [InlineData("d0001", Grain.Week, "2024-10-28", 7 + 6)] // still going on
    [InlineData("d0001", Grain.Week, "2023-10-30", 4)]
    [InlineData("d0002", Grain.Day, "2024-10-01", 10)]
    [InlineData("d0002", Grain.Day, "2024-10-02", 0)]
    [InlineData("d0002", Grain.Week, "2024-09-30", 10)]
    [InlineData("g01", Grain.Day, "2024-10-01", 12)]
    [InlineData("g01", Grain.Week, "2024-09-30", 16)]
    [InlineData("seoul", Grain.Day, "2024-10-01", 12)]
    [InlineData("seoul", Grain.Week, "2024-09-30", 16)]
    public void A_day_counts_its_own_and_a_week_seven(string unit, Grain grain, string period, int visits) =>
        books.Cell("visits_done", unit, grain, period).ShouldSatisfyAllConditions(c => c.Status.ShouldBe(CellStatus.Shown), c => c.Value.ShouldBe(visits));

    [Fact]
    public void A_share_of_a_week_is_of_all_its_days() =>
        books.Cell("poverty_refused", "d0001", Grain.Week, "2024-10-07").ShouldSatisfyAllConditions(c => (c.Numerator, c.Denominator).ShouldBe((1, 6)), c => c.Value!.Value.ShouldBe(100.0 / 6, 1e-9));

    [Fact]
    public void A_day_is_as_complete_as_its_month_and_a_week_as_both_of_its_months()
    {
        books.Cell("visits_done", "d0002", Grain.Day, "2024-09-30").Status.ShouldBe(CellStatus.NotReported);
        books.Cell("visits_done", "d0002", Grain.Week, "2024-09-23").Status.ShouldBe(CellStatus.NotReported);
        books.Cell("visits_done", "d0002", Grain.Week, "2024-09-30").ShouldSatisfyAllConditions(c => (c.Expected, c.Received).ShouldBe((2, 1)), c => c.Complete.ShouldBeFalse());
        books.Cell("visits_done", "d0002", Grain.Week, "2024-10-07").Complete.ShouldBeTrue();
        books.Cell("visits_done", "d0003", Grain.Day, "2024-10-01").Status.ShouldBe(CellStatus.NotReported);
    }

    [Fact]
    public void A_day_without_a_record_is_not_zero_where_not_all_of_a_dongs_month_has_come()
    {
        // Of October only the first ten days have come, and another center has brought the reference day to its end.
        using var some = new Books();
        some.Send("c0001", "poverty_visit", "2024-10-01..2024-10-10", Fact.Visit("1111051500", "2024-10-02"), Fact.Visit("1111051500", "2024-10-04"))
            .Send("c0002", "poverty_visit", "2024-10-01..2024-10-31").Send("c0003", "poverty_visit", "2024-10-01..2024-10-31").Publish();
        some.Cell("visits_done", "d0001", Grain.Day, "2024-10-04").ShouldSatisfyAllConditions(c => c.Value.ShouldBe(1), c => c.Complete.ShouldBeFalse());
        some.Cell("visits_done", "d0001", Grain.Day, "2024-10-21").Status.ShouldBe(CellStatus.NotReported);
        some.Cell("visits_done", "d0001", Grain.Week, "2024-10-21").Status.ShouldBe(CellStatus.NotReported);
        some.Cell("visits_done", "d0002", Grain.Day, "2024-10-21").ShouldSatisfyAllConditions(c => c.Status.ShouldBe(CellStatus.Shown), c => c.Value.ShouldBe(0));
        some.Cell("visits_done", "g01", Grain.Day, "2024-10-21").ShouldSatisfyAllConditions(c => c.Value.ShouldBe(0), c => c.Complete.ShouldBeFalse());
    }

    [Fact]
    public void The_days_of_a_month_come_to_the_month_and_those_of_a_week_to_the_week()
    {
        foreach (var metric in new[] { "visits_done", "poverty_attempts" })
        {
            var days = books.Reader.Read(new(metric, [Level.Dong], Grain.Day, new(2023, 9, 1), new(2024, 10, 31), "d0001"), Books.Analyst);
            days.Count.ShouldBe(new DateOnly(2024, 10, 31).DayNumber - new DateOnly(2023, 9, 1).DayNumber + 1);
            foreach (var month in days.GroupBy(d => Periods.Start(d.Period, Grain.Month)))
            {
                books.Cell(metric, "d0001", Grain.Month, $"{month.Key:yyyy-MM-dd}").Value.ShouldBe(month.Sum(d => d.Value), $"{metric} {month.Key}");
            }

            foreach (var week in books.Reader.Read(new(metric, [Level.Dong], Grain.Week, new(2023, 9, 4), new(2024, 10, 28), "d0001"), Books.Analyst))
            {
                week.Value.ShouldBe(days.Where(d => d.Period >= week.Period && d.Period < week.Period.AddDays(7)).Sum(d => d.Value), $"{metric} {week.Period}");
            }
        }
    }

    [Theory]
    [InlineData("visits_done", Grain.Day, "2023-08-31", "2023-08-31", "Days are kept from 2023-09-01 on; asked was for 2023-08-31. Ask for a later one, or by month.")]
    [InlineData("visits_done", Grain.Week, "2023-08-28", "2023-08-28", "Weeks are kept from 2023-09-04 on; asked was for 2023-08-28. Ask for a later one, or by month.")]
    [InlineData("visits_done", Grain.Day, "2024-10-01", "2024-11-01", "Days are known up to 2024-10-31, the reference day; asked was for 2024-11-01.")]
    [InlineData("visits_done", Grain.Week, "2024-10-29", "2024-10-29", "2024-10-29 is a Tuesday, and a week is named by its Monday: ask for 2024-10-28.")]
    [InlineData("first_contact_days", Grain.Day, "2024-10-28", "2024-10-28", "The metric first_contact_days is not told by day: it is a median, which days do not add up to. Ask for it by month or longer.")]
    [InlineData("households_visited", Grain.Week, "2024-10-28", "2024-10-28", "The metric households_visited is not told by week: it counts each once a year. Ask for it by month or longer.")]
    [InlineData("visits_per_dong", Grain.Day, "2024-10-28", "2024-10-28", "The metric visits_per_dong is not told by day: what it is for each of is known by month. Ask for it by month or longer.")]
    [InlineData("poverty_refused", Grain.Day, "2024-10-28", "2024-10-28", "The metric poverty_refused is not told by day: single days of it say too little. Ask for it by week, month or longer.")]
    [InlineData("wave_linked", Grain.Day, "2024-10-28", "2024-10-28", "The metric wave_linked is not told by day: it is told by wave of the detection system. Ask for it by wave or year.")]
    [InlineData("crisis_referrals", Grain.Day, "2024-10-28", "2024-10-28", "The metric crisis_referrals is not told by day: single days of protected records would point at people. Ask for it by month or longer.")]
    [InlineData("discovery_linked", Grain.Week, "2024-10-28", "2024-10-28", "The metric discovery_linked is not told by week: its results come in over weeks, or its records are too few. Ask for it by month or longer.")]
    public void What_cannot_be_told_says_why_and_what_to_do(string metric, Grain grain, string from, string to, string sentence) =>
        Should.Throw<ArgumentException>(() => books.Reader.Read(new(metric, [Level.City], grain, DateOnly.Parse(from), DateOnly.Parse(to)), Books.Analyst)).Message.ShouldBe(sentence);

    [Fact]
    public void Days_are_neither_split_nor_carried_over_nor_traced_by_file()
    {
        var day = new DateOnly(2024, 10, 1);
        Should.Throw<ArgumentException>(() => books.Reader.Read(new("visits_done", [Level.City], Grain.Day, day, day, Breakdown: "household_type"), Books.Analyst)).Message.ShouldContain("told as totals");
        Should.Throw<ArgumentException>(() => books.Reader.Read(new("visits_done", [Level.City], Grain.Day, day, day, Map: PlaceMap.Today), Books.Analyst)).Message.ShouldContain("dongs of their time");
        Should.Throw<ArgumentException>(() => books.Reader.Trace(new("visits_done", Level.Dong, "d0001", Grain.Day, day), Books.Analyst)).Message.ShouldContain("by month");
    }

    [Fact]
    public void What_is_told_by_day_adds_up_at_once_and_is_about_nobody_protected()
    {
        foreach (var metric in MetricCatalog.All.Where(m => m.Knows(Grain.Week)))
        {
            metric.Kind.ShouldNotBe(MetricKind.Days, metric.Id);
            metric.Kind.ShouldNotBe(MetricKind.Rate, metric.Id);
            (metric.OnceAYear, metric.IsProtected, metric.ByWave).ShouldBe((false, false, false), metric.Id);
            metric.Knows(Grain.Month).ShouldBeTrue(metric.Id);
        }

        MetricCatalog.All.Where(m => m.Knows(Grain.Day)).ShouldAllBe(m => m.Knows(Grain.Week));
        MetricCatalog.All.Count(m => m.Knows(Grain.Day)).ShouldBeGreaterThan(20);
    }

    [Theory]
    [InlineData("2024-10-28", Grain.Day, "2024-10-28", "2024-10-28")]
    [InlineData("2024-11-03", Grain.Week, "2024-10-28", "2024-11-03")] // a Sunday
    [InlineData("2024-10-28", Grain.Week, "2024-10-28", "2024-11-03")]
    [InlineData("2025-01-01", Grain.Week, "2024-12-30", "2025-01-05")]
    public void Days_and_weeks_have_a_name_and_a_last_day(string day, Grain grain, string name, string last)
    {
        var start = Periods.Start(DateOnly.Parse(day), grain);
        (start, Periods.First(start, grain), Periods.End(start, grain)).ShouldBe((DateOnly.Parse(name), DateOnly.Parse(name), DateOnly.Parse(last)));
    }

    [Fact]
    public void A_snapshot_says_from_when_on_days_are_told()
    {
        var info = books.Reader.Info()!;
        (info.DaysFrom, info.Earliest(Grain.Day), info.Earliest(Grain.Week), info.Latest(Grain.Day), info.Latest(Grain.Week)).ShouldBe(
            (new DateOnly(2023, 9, 1), new DateOnly(2023, 9, 1), new DateOnly(2023, 9, 4), new DateOnly(2024, 10, 31), new DateOnly(2024, 10, 21)));
    }
}
