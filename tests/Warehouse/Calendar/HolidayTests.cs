using DongHaeng.Warehouse;

namespace DongHaeng.Tests.Warehouse;

/// <summary>Against the calendars as they were published and printed.</summary>
public sealed class HolidayTests
{
    [Theory] // every Monday to Friday of the year on which public offices were closed
    [InlineData(2015, "01-01 02-18 02-19 02-20 05-05 05-25 08-14 09-28 09-29 10-09 12-25")]
    [InlineData(2016, "01-01 02-08 02-09 02-10 03-01 04-13 05-05 05-06 06-06 08-15 09-14 09-15 09-16 10-03")]
    [InlineData(2017, "01-27 01-30 03-01 05-03 05-05 05-09 06-06 08-15 10-02 10-03 10-04 10-05 10-06 10-09 12-25")]
    [InlineData(2018, "01-01 02-15 02-16 03-01 05-07 05-22 06-06 06-13 08-15 09-24 09-25 09-26 10-03 10-09 12-25")]
    [InlineData(2019, "01-01 02-04 02-05 02-06 03-01 05-06 06-06 08-15 09-12 09-13 10-03 10-09 12-25")]
    [InlineData(2020, "01-01 01-24 01-27 04-15 04-30 05-05 08-17 09-30 10-01 10-02 10-09 12-25")]
    [InlineData(2021, "01-01 02-11 02-12 03-01 05-05 05-19 08-16 09-20 09-21 09-22 10-04 10-11")]
    [InlineData(2022, "01-31 02-01 02-02 03-01 03-09 05-05 06-01 06-06 08-15 09-09 09-12 10-03 10-10")]
    [InlineData(2023, "01-23 01-24 03-01 05-05 05-29 06-06 08-15 09-28 09-29 10-02 10-03 10-09 12-25")]
    [InlineData(2024, "01-01 02-09 02-12 03-01 04-10 05-06 05-15 06-06 08-15 09-16 09-17 09-18 10-01 10-03 10-09 12-25")]
    [InlineData(2025, "01-01 01-27 01-28 01-29 01-30 03-03 05-05 05-06 06-03 06-06 08-15 10-03 10-06 10-07 10-08 10-09 12-25")]
    [InlineData(2026, "01-01 02-16 02-17 02-18 03-02 05-01 05-05 05-25 06-03 07-17 08-17 09-24 09-25 10-05 10-09 12-25")]
    public void The_days_off_of_a_year_are_those_that_were_published(int year, string published) =>
        Weekdays(year).ShouldBe(published.Split(' ').Select(d => $"{year}-{d}"));

    [Theory] // written out by hand from the rules in force in 2026; what the government still declares comes on top
    [InlineData(2027, "01-01 02-08 02-09 03-01 05-03 05-05 05-13 07-19 08-16 09-14 09-15 09-16 10-04 10-11 12-27")]
    [InlineData(2028, "01-26 01-27 01-28 03-01 04-12 05-01 05-02 05-05 06-06 07-17 08-15 10-02 10-03 10-04 10-05 10-09 12-25")]
    [InlineData(2029, "01-01 02-12 02-13 02-14 03-01 05-01 05-07 05-21 06-06 07-17 08-15 09-21 09-24 10-03 10-09 12-25")]
    public void The_days_off_of_a_year_to_come_follow_the_rules(int year, string expected) =>
        Weekdays(year).ShouldBe(expected.Split(' ').Select(d => $"{year}-{d}"));

    [Theory] // 설날, 부처님오신날, 추석 as the Korea Astronomy and Space Science Institute gives them
    [InlineData(2027, "02-07", "05-13", "09-15")]
    [InlineData(2028, "01-27", "05-02", "10-03")]
    [InlineData(2029, "02-13", "05-20", "09-22")]
    [InlineData(2030, "02-03", "05-09", "09-12")]
    [InlineData(2031, "01-23", "05-28", "10-01")]
    [InlineData(2032, "02-11", "05-16", "09-19")]
    [InlineData(2033, "01-31", "05-06", "09-08")]
    [InlineData(2034, "02-19", "05-25", "09-27")]
    [InlineData(2035, "02-08", "05-15", "09-16")]
    public void The_lunar_holidays_fall_on_the_published_days(int year, string seollal, string buddha, string chuseok)
    {
        Day(year, "설날").ShouldBe($"{year}-{seollal}");
        Day(year, "부처님오신날").ShouldBe($"{year}-{buddha}");
        // Three days each: the eve and the morrow have the same name.
        Holidays.Of(year).Where(h => h.Ko == "추석 연휴").Select(h => h.Day).ShouldBe(
            [DateOnly.Parse($"{year}-{chuseok}").AddDays(-1), DateOnly.Parse($"{year}-{chuseok}").AddDays(1)]);
    }

    [Theory]
    [InlineData("2018-02-19", null)] // 설날's morrow fell on Saturday the 17th: not made up for
    [InlineData("2018-05-07", "대체공휴일(어린이날)")] // 어린이날's Saturday is
    [InlineData("2021-02-15", null)] // 설날's morrow was a Saturday again
    [InlineData("2021-06-07", null)] // 현충일 never
    [InlineData("2021-08-16", "대체공휴일(광복절)")]
    [InlineData("2021-12-27", null)] // 성탄절 not before 2023
    [InlineData("2022-05-09", null)] // nor 부처님오신날
    [InlineData("2023-05-29", "대체공휴일(부처님오신날)")]
    [InlineData("2025-05-06", "대체공휴일(어린이날)")] // one day is lost where two fall on one
    [InlineData("2025-05-07", null)]
    [InlineData("2025-05-01", null)] // 근로자의 날: offices worked
    [InlineData("2026-05-01", "노동절")]
    [InlineData("2025-07-17", null)]
    [InlineData("2026-07-17", "제헌절")]
    [InlineData("2023-10-02", "임시공휴일")]
    [InlineData("2024-04-10", "제22대 국회의원 선거일")]
    public void A_substitute_is_due_by_the_rules_of_its_time(string day, string? name) =>
        (Holidays.On(DateOnly.Parse(day))?.Ko).ShouldBe(name);

    [Fact]
    public void A_declared_day_tells_its_name_in_both_languages() =>
        Holidays.On(new(2017, 5, 9)).ShouldBe(new Holiday(new(2017, 5, 9), "제19대 대통령 선거일", "Presidential election"));

    private static IEnumerable<string> Weekdays(int year) => Holidays.Of(year).Select(h => h.Day)
        .Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Select(d => d.ToString("yyyy-MM-dd"));

    private static string Day(int year, string name) => Holidays.Of(year).Single(h => h.Ko == name).Day.ToString("yyyy-MM-dd");
}
