using DongHaeng.Warehouse.Owed;

namespace DongHaeng.Tests.Warehouse.Owed;

/// <summary>October 2024: the 31st was a Thursday, 1 November a Friday. Collecting began with the night of 15 October.</summary>
public sealed class NightlyTests : IDisposable
{
    private const string Visits = "poverty_visit", Began = "2024-10-16 01:30";
    private readonly OwedTown town = new OwedTown().Arrives(Began, "c0001", Visits, "2024-09-01..2024-09-30", rows: Fact.Visit("1111051500", "2024-09-05"));

    [Theory] // covered through Tuesday the 29th
    [InlineData("2024-10-29", OwedStatus.OnTime)]
    [InlineData("2024-10-30", OwedStatus.OnTime)] // one business day behind
    [InlineData("2024-10-31", OwedStatus.Late)]   // two
    [InlineData("2024-11-03", OwedStatus.Late)]
    public void Whoever_lags_by_more_than_one_business_day_is_late(string night, OwedStatus status)
    {
        town.Arrives("2024-10-30 01:30", "c0001", Visits, "2024-10-01..2024-10-29", rows: Fact.Visit("1111051500", "2024-10-05"));
        town.At(night, "c0001", Visits, "2024-10").Status.ShouldBe(status);
    }

    [Theory] // covered through Friday 1 November
    [InlineData("2024-11-01", OwedStatus.OnTime)]
    [InlineData("2024-11-03", OwedStatus.OnTime)] // the weekend asks for nothing
    [InlineData("2024-11-04", OwedStatus.Late)]   // Saturday and Sunday were due with Monday's night
    public void A_weekend_is_due_with_mondays_night(string night, OwedStatus status)
    {
        town.Arrives("2024-11-02 01:30", "c0001", Visits, "2024-11-01..2024-11-01", rows: Fact.Visit("1111051500", "2024-11-01"));
        town.At(night, "c0001", Visits, "2024-11").Status.ShouldBe(status);
    }

    [Fact]
    public void Of_whom_nothing_came_nothing_is_known_until_it_is_due_and_then_it_is_missing()
    {
        town.At("2024-11-01", "c0002", Visits, "2024-11").Status.ShouldBe(OwedStatus.Expected);
        town.At("2024-11-04", "c0002", Visits, "2024-11").Status.ShouldBe(OwedStatus.Missing);
        var october = town.At("2024-10-31", "c0002", Visits, "2024-10");
        (october.Status, october.Due, october.ReceivedAt, october.DaysOwed, october.DaysCovered)
            .ShouldBe((OwedStatus.Missing, new(2024, 11, 1), null, 31, 0));
    }

    [Fact]
    public void When_something_last_came_is_known_of_each_supplier_taken_or_refused()
    {
        town.Arrives("2024-11-01 01:30", "c0002", Visits, "2024-10-01..2024-10-31").Arrives("2024-11-03 01:31", "c0002", Visits, "2024-10-01..2024-10-31", refused: true);
        town.LastReceived.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} {one.Value:yyyy-MM-dd HH:mm zzz}").ShouldBe(["c0001 2024-10-16 01:30 +09:00", "c0002 2024-11-03 01:31 +09:00"]);
    }

    [Fact]
    public void Nothing_happened_is_not_nothing_came()
    {
        town.Arrives("2024-11-01 01:30", "c0001", Visits, "2024-10-01..2024-10-31");
        var quiet = town.At("2024-11-01", "c0001", Visits, "2024-10");
        (quiet.Status, quiet.DaysOwed, quiet.DaysCovered, quiet.Rows, quiet.ReceivedAt)
            .ShouldBe((OwedStatus.EmptyDeclared, 31, 31, 0, new DateTime(2024, 11, 1, 1, 30, 0)));
        town.At("2024-11-01", "c0002", Visits, "2024-10").Status.ShouldBe(OwedStatus.Missing);
    }

    [Fact]
    public void A_file_whose_only_row_was_set_aside_does_not_say_that_nothing_happened()
    {
        town.Arrives("2024-11-01 01:30", "c0001", Visits, "2024-10-01..2024-10-31", rows: Fact.Visit("1111051500", "2024-10-05", result: "?"));
        var row = town.At("2024-11-01", "c0001", Visits, "2024-10");
        (row.Status, row.Rows, row.Rejected).ShouldBe((OwedStatus.OnTime, 0, 1));
    }

    [Theory]
    [InlineData("2024-11-02 08:59", OwedStatus.OnTime)] // still the night of Friday the 1st
    [InlineData("2024-11-02 09:00", OwedStatus.Late)]
    public void What_arrives_before_offices_open_belongs_to_the_night_before(string at, OwedStatus status)
    {
        town.Arrives(at, "c0001", Visits, "2024-10-01..2024-10-31", rows: Fact.Visit("1111051500", "2024-10-05"));
        town.At("2024-11-03", "c0001", Visits, "2024-10").Status.ShouldBe(status);
    }

    [Fact]
    public void What_is_sent_again_later_stays_in_time()
    {
        town.Arrives("2024-11-01 01:30", "c0001", Visits, "2024-10-01..2024-10-31", rows: Fact.Visit("1111051500", "2024-10-05"))
            .Arrives("2024-11-07 01:30", "c0001", Visits, "2024-10-01..2024-10-31", rows: Fact.Visit("1111051500", "2024-10-06"));
        var row = town.At("2024-11-08", "c0001", Visits, "2024-10");
        (row.Status, row.ReceivedAt).ShouldBe((OwedStatus.OnTime, new DateTime(2024, 11, 7, 1, 30, 0)));
    }

    [Fact]
    public void Refused_is_what_came_and_cannot_be_used_and_a_usable_file_ends_it()
    {
        town.Arrives("2024-10-31 01:30", "c0002", Visits, "2024-10-01..2024-10-30", refused: true);
        town.At("2024-10-31", "c0002", Visits, "2024-10").Status.ShouldBe(OwedStatus.Refused);
        town.Arrives("2024-11-01 01:30", "c0002", Visits, "2024-10-01..2024-10-31", rows: Fact.Visit("1111053000", "2024-10-05"));
        town.At("2024-10-31", "c0002", Visits, "2024-10").Status.ShouldBe(OwedStatus.OnTime);
    }

    [Fact]
    public void Months_before_collecting_began_are_in_time_when_they_came_with_the_first_night_and_missing_when_not()
    {
        town.At("2024-10-15", "c0001", Visits, "2024-09").Status.ShouldBe(OwedStatus.OnTime);
        var never = town.At("2024-10-15", "c0002", Visits, "2024-09");
        (never.Status, never.Due).ShouldBe((OwedStatus.Missing, new(2024, 10, 15)));
    }

    [Fact]
    public void A_file_over_two_months_covers_its_days_of_both()
    {
        town.Arrives("2024-11-01 01:30", "c0001", Visits, "2024-10-16..2024-11-01", rows: [Fact.Visit("1111051500", "2024-10-20"), Fact.Visit("1111051500", "2024-11-01", result: "?")]);
        var october = town.At("2024-11-01", "c0001", Visits, "2024-10");
        (october.Status, october.DaysCovered, october.Rows, october.Rejected).ShouldBe((OwedStatus.Late, 16, 1, 0));
        var november = town.At("2024-11-01", "c0001", Visits, "2024-11");
        (november.Status, november.DaysOwed, november.DaysCovered, november.Rejected).ShouldBe((OwedStatus.OnTime, 1, 1, 1));
    }

    [Fact]
    public void A_center_owes_the_days_on_which_it_was_open()
    {
        town.All("2024-11-30").Where(r => r.SupplierId == "c0425").Select(r => (r.Month, r.DaysOwed)).Distinct()
            .ShouldBe([(new DateOnly(2024, 11, 1), 6)]); // 둔촌1동, from 25 November
        town.All("2024-11-24").ShouldNotContain(r => r.SupplierId == "c0425");
    }

    [Fact]
    public void Only_the_months_asked_for_are_told()
    {
        town.All("2024-11-30", months: 2).Where(r => r.Dataset == Visits).Select(r => r.Month).Distinct().ShouldBe([new(2024, 10, 1), new(2024, 11, 1)]);
        town.All("2024-11-30").Where(r => r.Dataset == Visits).Min(r => r.Month).ShouldBe(new(2024, 9, 1));
    }

    [Fact]
    public void A_snapshot_tells_the_same_as_of_its_reference_day()
    {
        town.Arrives("2024-11-01 01:30", "c0001", Visits, "2024-10-01..2024-10-31").Arrives("2024-11-01 01:30", "c0002", Visits, "2024-10-16..2024-10-31", refused: true);
        // How many care crises there are is no center's to tell (CareCrisis tests).
        town.Published("2024-01", "2024-10").Except(town.All("2024-10-31").Select(r => r.Dataset == "care_crisis" ? r with { Rows = null } : r)).ShouldBeEmpty();
        town.Published("2024-01", "2024-10").Count.ShouldBe(town.All("2024-10-31").Count);
    }

    public void Dispose() => town.Dispose();
}
