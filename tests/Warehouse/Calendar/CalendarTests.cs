using DongHaeng.Warehouse;

namespace DongHaeng.Tests.Warehouse;

public sealed class CalendarTests
{
    [Theory] // the 5th business day of November 2024 is Thursday the 7th, of December Friday the 6th, of September Friday the 6th
    [InlineData("2024-11-01", "2024-09-01")]
    [InlineData("2024-11-07", "2024-09-01")] // it must have passed
    [InlineData("2024-11-08", "2024-10-01")]
    [InlineData("2024-11-30", "2024-10-01")]
    [InlineData("2024-12-06", "2024-10-01")]
    [InlineData("2024-12-07", "2024-11-01")]
    [InlineData("2025-01-08", "2024-11-01")] // New Year's Day is none: the 5th business day is Wednesday the 8th
    [InlineData("2025-01-09", "2024-12-01")]
    [InlineData("2024-10-10", "2024-08-01")] // nor are the 1st, 3rd and 9th of October 2024: it is Thursday the 10th
    [InlineData("2024-10-11", "2024-09-01")]
    [InlineData("2024-09-06", "2024-07-01")] // September began on a Sunday
    [InlineData("2024-09-07", "2024-08-01")]
    public void A_month_is_closed_when_the_fifth_business_day_after_it_has_passed(string day, string closed) =>
        Calendar.ClosedThrough(Day(day), 5).ShouldBe(Day(closed));

    [Theory]
    [InlineData("2024-02-10", "2024-02-01", "2024-02-29")]
    [InlineData("2023-02-28", "2023-02-01", "2023-02-28")]
    [InlineData("2024-12-31", "2024-12-01", "2024-12-31")]
    public void A_month_begins_on_the_first_and_knows_its_last_day(string day, string first, string last)
    {
        Calendar.MonthOf(Day(day)).ShouldBe(Day(first));
        Calendar.EndOfMonth(Day(day)).ShouldBe(Day(last));
    }

    [Fact]
    public void The_day_is_that_of_Seoul()
    {
        Seoul.Day(new(2024, 10, 31, 14, 59, 59, TimeSpan.Zero)).ShouldBe(Day("2024-10-31"));
        Seoul.Day(new(2024, 10, 31, 15, 0, 0, TimeSpan.Zero)).ShouldBe(Day("2024-11-01"));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
