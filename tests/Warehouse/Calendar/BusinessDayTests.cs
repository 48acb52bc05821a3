using DongHaeng.Warehouse;

namespace DongHaeng.Tests.Warehouse;

public sealed class BusinessDayTests
{
    [Theory]
    [InlineData("2017-09-29", "2017-10-10", "2017-09-28")] // Friday before ten days off
    [InlineData("2017-10-05", "2017-10-10", "2017-09-29")] // in the middle of them
    [InlineData("2024-05-03", "2024-05-07", "2024-05-02")] // the substitute of 어린이날 on Monday
    [InlineData("2024-12-31", "2025-01-02", "2024-12-30")]
    [InlineData("2025-01-24", "2025-01-31", "2025-01-23")] // a declared day, then 설날
    public void The_next_and_the_last_business_day_skip_weekends_and_holidays(string day, string next, string previous)
    {
        BusinessDays.Next(Day(day)).ShouldBe(Day(next));
        BusinessDays.Previous(Day(day)).ShouldBe(Day(previous));
    }

    [Theory]
    [InlineData("2024-10-05", "2024-10-07")]
    [InlineData("2024-10-04", "2024-10-04")]
    public void A_day_that_is_no_business_day_moves_to_the_next(string day, string moved) => BusinessDays.OnOrAfter(Day(day)).ShouldBe(Day(moved));

    [Theory]
    [InlineData("2024-10-31", 1, "2024-10-02")] // any day of the month names it
    [InlineData("2024-10-01", 5, "2024-10-10")]
    [InlineData("2024-11-01", 5, "2024-11-07")]
    [InlineData("2017-10-01", 1, "2017-10-10")]
    [InlineData("2025-10-01", 3, "2025-10-10")]
    public void The_nth_business_day_of_a_month(string month, int number, string day) => BusinessDays.Nth(Day(month), number).ShouldBe(Day(day));

    [Theory]
    [InlineData(0)]
    [InlineData(24)]
    public void A_month_has_no_business_day_of_any_other_number(int number) =>
        Should.Throw<ArgumentOutOfRangeException>(() => BusinessDays.Nth(new(2024, 10, 1), number));

    [Theory]
    [InlineData("2024-10-31", "2024-10-31", 0)]
    [InlineData("2024-10-31", "2024-11-01", 1)]
    [InlineData("2024-09-30", "2024-10-04", 2)] // the 2nd and the 4th
    [InlineData("2024-10-04", "2024-09-30", -2)]
    [InlineData("2024-11-01", "2024-11-03", 0)]
    [InlineData("2023-12-31", "2024-12-31", 246)] // 262 weekdays of a leap year that began on a Monday, without 16 holidays
    public void Business_days_between_two_days_count_the_second_and_not_the_first(string after, string upTo, int count) =>
        BusinessDays.Between(Day(after), Day(upTo)).ShouldBe(count);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
