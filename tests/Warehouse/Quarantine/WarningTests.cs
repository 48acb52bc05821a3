using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Quarantine;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Warehouse.Quarantine;

public sealed class WarningTests : IDisposable
{
    private const string Dong = "1111051500";
    private readonly TempFolder folder = new();
    private readonly WarehouseFile warehouse;
    private long sequence;

    public WarningTests() => warehouse = WarehouseFile.Open(folder.Path);

    public void Dispose()
    {
        warehouse.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_case_that_nobody_delivered_is_asked_about_until_it_comes()
    {
        Arrives("counsel", "2024-10-01..2024-10-31", Fact.Counsel(Dong, "2024-10-02"), Fact.Counsel(Dong, "2024-10-07", "C"), Fact.Counsel(Dong, "2024-10-08", "C"));
        var asked = Look().ShouldHaveSingleItem();
        (asked.Kind, asked.Dataset, asked.Column, asked.Records).ShouldBe((WarningKind.Reference, "counsel", "case_id", 2));
        asked.Lines.ShouldBe([3, 4]);
        Arrives("case", "2024-09-01..2024-09-30", Fact.Case(Dong, "2024-09-03", null, stage: "RECEIPT"));
        Look().ShouldBeEmpty();
    }

    [Fact]
    public void Another_centers_case_is_no_answer()
    {
        Arrives("counsel", "2024-10-01..2024-10-31", Fact.Counsel(Dong, "2024-10-07", "C"));
        Arrives("c0002", "case", "2024-09-01..2024-09-30", Fact.Case("1111053000", "2024-09-03", null, stage: "RECEIPT"));
        Look().ShouldHaveSingleItem().Supplier.ShouldBe("c0001");
    }

    [Fact]
    public void Two_ids_for_one_visit_are_asked_about_even_months_apart_in_delivery()
    {
        Arrives("poverty_visit", "2024-09-01..2024-09-30", Fact.Visit(Dong, "2024-09-03"), Fact.Visit(Dong, "2024-09-04"), Fact.Visit(Dong, "2024-09-03"));
        var asked = Look().ShouldHaveSingleItem();
        (asked.Kind, asked.Records).ShouldBe((WarningKind.Duplicate, 2));
        asked.Lines.ShouldBe([2, 4]);
        Arrives("poverty_visit", "2024-09-01..2024-09-30", Fact.Visit(Dong, "2024-09-03"), Fact.Visit(Dong, "2024-09-04"));
        Look().ShouldBeEmpty(); // the later file rules the month, and holds it once
    }

    [Fact]
    public void A_cancelled_record_is_nobodys_twin()
    {
        Arrives("poverty_visit", "2024-09-01..2024-09-30", Fact.Visit(Dong, "2024-09-03"), Fact.Visit(Dong, "2024-09-03", status: "D"));
        Look().ShouldBeEmpty();
    }

    // Two visits a business day in each of six months; July 2024 has 23 business days. Five times chance is
    // 5·√(2/23) = 1.474 a day: from 0.526·23 = 12.1 to 3.474·23 = 79.9 rows nothing is strange.
    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    [InlineData(46, false)]
    [InlineData(79, false)]
    [InlineData(80, true)]
    public void A_month_far_from_the_months_before_is_asked_about(int rows, bool asked)
    {
        foreach (var (month, days) in new[] { (1, 22), (2, 19), (3, 20), (4, 21), (5, 21), (6, 19) })
        {
            Month(month, 2 * days);
        }

        Month(7, rows);
        var volumes = Look().Where(w => w.Kind == WarningKind.Volume).ToList();
        volumes.Count.ShouldBe(asked ? 1 : 0);
        if (asked)
        {
            (volumes[0].From, volumes[0].Records).ShouldBe((new(2024, 7, 1), rows));
            volumes[0].Low!.Value.ShouldBe(0.526, 0.001);
            volumes[0].High!.Value.ShouldBe(3.474, 0.001);
        }
    }

    [Fact]
    public void Five_months_are_too_few_to_call_a_sixth_strange()
    {
        foreach (var month in Enumerable.Range(1, 5))
        {
            Month(month, 40);
        }

        Month(6, 400);
        Look().ShouldNotContain(w => w.Kind == WarningKind.Volume);
    }

    // Of October 2024 the last two business days are Wednesday the 30th and Thursday the 31st.
    [Theory]
    [InlineData(20, 20, true)]
    [InlineData(21, 19, false)]
    [InlineData(9, 30, false)] // fewer than 40 say little
    public void A_month_that_happened_at_its_end_is_asked_about(int before, int atEnd, bool asked)
    {
        Arrives("counsel", "2024-10-01..2024-10-31",
            [.. Fact.Times(before, () => Fact.Counsel(Dong, "2024-10-29")), .. Fact.Times(atEnd - 1, () => Fact.Counsel(Dong, "2024-10-30")), Fact.Counsel(Dong, "2024-10-31")]);
        var found = Look().Where(w => w.Kind == WarningKind.MonthEnd).ToList();
        found.Select(w => w.Records).ShouldBe(asked ? [atEnd] : []);
        found.SelectMany(w => w.Lines).ShouldBe(asked ? Enumerable.Range(before + 2, 20) : []);
    }

    [Fact]
    public void Half_a_month_has_no_end_yet()
    {
        Arrives("counsel", "2024-10-01..2024-10-30", [.. Fact.Times(50, () => Fact.Counsel(Dong, "2024-10-30"))]);
        Look().ShouldNotContain(w => w.Kind == WarningKind.MonthEnd);
    }

    [Theory]
    [InlineData(20, 16, true)] // four fifths
    [InlineData(20, 15, false)]
    [InlineData(19, 19, false)] // fewer than 20 say little
    public void A_month_that_repeats_the_month_before_is_asked_about(int records, int again, bool asked)
    {
        Arrives("counsel", "2024-09-01..2024-09-30", [.. Enumerable.Range(0, records).Select(i => Session($"2024-09-{(i % 25) + 1:00}", $"H{i}"))]);
        Look().ShouldNotContain(w => w.Kind == WarningKind.Copied);
        Arrives("counsel", "2024-10-01..2024-10-31",
            [.. Enumerable.Range(0, records).Select(i => Session($"2024-10-{(i % 25) + 1:00}", i < again ? $"H{i}" : $"N{i}"))]);
        var found = Look().Where(w => w.Kind == WarningKind.Copied).ToList();
        found.Select(w => (w.From, w.Records)).ShouldBe(asked ? [(new DateOnly(2024, 10, 1), again)] : []);
    }

    [Theory]
    [InlineData(50, 25, true)] // half end in 0 or 5
    [InlineData(50, 24, false)]
    [InlineData(49, 49, false)] // fewer than 50 say little
    public void Rough_numbers_of_people_are_asked_about(int records, int rough, bool asked)
    {
        StagedRow Session(int i) => Fact.Row("zone_meeting", Dong, $"2024-{(i % 2) + 9:00}-{(i % 25) + 1:00}", "N", ("record_kind", "MEETING"), ("meeting_month", $"2024-{(i % 2) + 9:00}"), ("attendees", i < rough ? $"{10 + (5 * (i % 3))}" : $"{11 + (i % 3)}"));
        Arrives("zone_meeting", "2024-09-01..2024-10-31", [.. Enumerable.Range(0, records).Select(Session), .. Enumerable.Range(0, 40).Select(i => Fact.Row("zone_meeting", Dong, "2024-10-05", "N", ("record_kind", "MEETING"), ("meeting_month", "2024-10"), ("attendees", "5")))]);
        Look().Where(w => w.Kind == WarningKind.Heaped).Select(w => (w.Column, w.Records)).ShouldBe(asked ? [("attendees", rough)] : []);
    }

    [Theory]
    [InlineData(46, true)] // twice as many as before, for seven months
    [InlineData(25, false)] // what chance may bring
    public void Seven_months_on_one_side_of_the_year_before_are_asked_about(int rows, bool asked)
    {
        for (var month = 0; month < 19; month++)
        {
            var first = new DateOnly(2023, 1, 1).AddMonths(month);
            Arrives("poverty_visit", $"{first:yyyy-MM-dd}..{first.AddMonths(1).AddDays(-1):yyyy-MM-dd}", [.. Fact.Times(month < 12 ? 23 + (month % 2) : rows, () => Fact.Visit(Dong, $"{first:yyyy-MM}-02"))]);
        }

        Look().Where(w => w.Kind == WarningKind.Shift).Select(w => w.From).ShouldBe(asked ? [new DateOnly(2024, 7, 1)] : []);
    }

    private static StagedRow Session(string day, string household) => Fact.Row(
        "counsel", Dong, day, "N", ("counsel_no", $"{day} {household}"), ("channel", "PHONE"), ("counsel_type", "FIRST"), ("result", "INFO"), ("household_key", household));

    private void Month(int month, int rows)
    {
        var (first, last) = (new DateOnly(2024, month, 1), new DateOnly(2024, month, 1).AddMonths(1).AddDays(-1));
        Arrives("poverty_visit", $"{first:yyyy-MM-dd}..{last:yyyy-MM-dd}", [.. Fact.Times(rows, () => Fact.Visit(Dong, $"{first:yyyy-MM}-02"))]);
    }

    private void Arrives(string dataset, string span, params StagedRow[] rows) => Arrives("c0001", dataset, span, rows);

    private void Arrives(string supplier, string dataset, string span, params StagedRow[] rows)
    {
        var days = span.Split("..").Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd")).ToArray();
        var at = new DateTimeOffset(days[1].AddDays(1), new TimeOnly(1, 30), TimeSpan.FromHours(9)).AddSeconds(++sequence);
        var receipt = new Receipt(supplier, dataset, days[0], days[1], sequence, $"{sequence}.csv", new string('0', 64), 0, at, at);
        new Loader(warehouse).Load([new ReadFile(receipt, StagedRow.Stage(dataset, rows.Select((r, i) => r with { Line = i + 2 })))], sequence)[0].Refusal.ShouldBeNull();
    }

    private IReadOnlyList<Warning> Look()
    {
        new WarningBook(warehouse).Look();
        return new QuarantineBook(warehouse).Warnings(new QuarantineQuery());
    }
}
