using DongHaeng.Dashboards.Units;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using static DongHaeng.Tests.Dashboards.Models.Rows;

namespace DongHaeng.Tests.Dashboards.Models;

public sealed class ChoiceTests
{
    [Theory]
    [InlineData("", "?grain=month&period=2024-10")]
    [InlineData("?grain=quarter&period=2024-05", "?grain=quarter&period=2024-04")]
    [InlineData("?grain=year", "?grain=year&period=2024-01")]
    [InlineData("?period=2019-01", "?grain=month&period=2023-01")] // before the first month
    [InlineData("?period=2030-01", "?grain=month&period=2024-10")] // after the last
    [InlineData("?grain=7&period=gestern&metric=none", "?grain=month&period=2024-10")]
    [InlineData("?metric=visits_done", "?grain=month&period=2024-10&metric=visits_done")]
    public void An_address_always_makes_a_choice_that_the_snapshot_holds(string address, string choice) =>
        Of(address).Query.ShouldBe(choice);

    [Theory]
    [InlineData(Grain.Month, "2024년 7월", "Jul 2024")]
    [InlineData(Grain.Quarter, "2024년 3/4분기", "Q3 2024")]
    [InlineData(Grain.Year, "2024년", "2024")]
    public void Periods_have_their_names(Grain grain, string korean, string english)
    {
        PeriodText.Name(Month(2024, 7), grain, Language.Korean).ShouldBe(korean);
        PeriodText.Name(Month(2024, 7), grain, Language.English).ShouldBe(english);
    }

    [Fact]
    public void The_filters_offer_the_periods_that_there_are_the_latest_first()
    {
        var filters = Filters.Of("/gu/11680", Of("?grain=quarter&period=2023-01"), Info, Korean);
        filters.Periods.Select(period => period.Name).ShouldBe(
        [
            "2024년 4/4분기", "2024년 3/4분기", "2024년 2/4분기", "2024년 1/4분기",
            "2023년 4/4분기", "2023년 3/4분기", "2023년 2/4분기", "2023년 1/4분기",
        ]);
        filters.Periods.Single(period => period.Current).Name.ShouldBe("2023년 1/4분기");
    }

    [Fact]
    public void Changing_the_length_of_period_stays_at_the_end_of_the_one_looked_at()
    {
        Filters.Of("/city", Of("?grain=quarter&period=2023-04"), Info, Korean).Grains.Select(grain => grain.Href).ShouldBe(
            [
                "/city?grain=month&period=2023-06", "/city?grain=quarter&period=2023-04", "/city?grain=half&period=2023-01", "/city?grain=year&period=2023-01",
                "/city?grain=todate&period=2023-06", "/city?grain=rolling&period=2023-06",
            ]);
        // the running quarter ends in December; its last month that has ended is October
        Filters.Of("/city", Of("?grain=quarter"), Info, Korean).Grains[0].Href.ShouldBe("/city?grain=month&period=2024-10");
    }

    [Theory]
    [InlineData("?grain=day", "?grain=day&period=2024-11-01")]
    [InlineData("?grain=week", "?grain=week&period=2024-10-21")] // the last that has ended
    [InlineData("?grain=week&period=2024-10-09", "?grain=week&period=2024-10-07")]
    [InlineData("?grain=day&period=2023-01-01", "?grain=day&period=2023-10-01")] // before the first that is kept
    [InlineData("?grain=week&period=2023-01-01", "?grain=week&period=2023-10-02")]
    [InlineData("?grain=day&metric=first_contact_days", "?grain=month&period=2024-10&metric=first_contact_days")]
    [InlineData("?grain=day&metric=poverty_refused", "?grain=month&period=2024-10&theme=visits&metric=poverty_refused")]
    [InlineData("?grain=week&metric=poverty_refused", "?grain=week&period=2024-10-21&theme=visits&metric=poverty_refused")]
    public void Days_and_weeks_can_be_chosen_where_they_are_told(string address, string choice) =>
        Choice.Of(new QueryCollection(QueryHelpers.ParseQuery(address)), Info with { DaysFrom = new(2023, 10, 1) }, days: true).Query.ShouldBe(choice);

    [Fact]
    public void Days_and_weeks_are_not_offered_to_who_does_not_see_them()
    {
        var info = Info with { DaysFrom = new(2023, 10, 1) };
        var asked = Choice.Of(new QueryCollection(QueryHelpers.ParseQuery("?grain=day")), info);
        asked.Grain.ShouldBe(Grain.Month);
        Filters.Of("/city", asked, info, Korean).Grains.Select(g => g.Name).ShouldNotContain("일");
        Filters.Of("/city", asked, info, Korean, days: true).Grains.Take(3).Select(g => (g.Name, g.Href)).ShouldBe(
            [("일", "/city?grain=day&period=2024-10-31"), ("주", "/city?grain=week&period=2024-10-21"), ("월", "/city?grain=month&period=2024-10")]);
    }

    [Fact]
    public void A_day_is_compared_with_its_weekday_and_a_week_with_the_one_52_weeks_before()
    {
        var day = new Choice(Grain.Day, new(2024, 10, 28), null);
        (day.Before, day.YearBefore, day.YearBefore.DayOfWeek).ShouldBe((new DateOnly(2024, 10, 21), new DateOnly(2023, 10, 30), DayOfWeek.Monday));
        var week = new Choice(Grain.Week, new(2024, 12, 30), null);
        (week.Before, week.YearBefore).ShouldBe((new DateOnly(2024, 12, 23), new DateOnly(2024, 1, 1)));
        PeriodText.Name(week.Period, Grain.Week, Language.Korean).ShouldBe("2025년 1주(12.30~1.5)"); // a week is of the year of its Thursday
        PeriodText.Name(day.Period, Grain.Week, Language.Korean).ShouldBe("2024년 44주(10.28~11.3)");
        PeriodText.Name(day.Period, Grain.Week, Language.English).ShouldBe("Week 44 of 2024 (28 Oct–3 Nov)");
        PeriodText.Name(day.Period, Grain.Day, Language.Korean).ShouldBe("2024년 10월 28일(월)");
        PeriodText.Name(day.Period, Grain.Day, Language.English).ShouldBe("Mon 28 Oct 2024");
        (day.ByMonth(Info).Query, week.ByMonth(Info).Query).ShouldBe(("?grain=month&period=2024-10", "?grain=month&period=2024-10")); // the last that has ended
    }

    private static Choice Of(string address) => Choice.Of(new QueryCollection(QueryHelpers.ParseQuery(address)), Info);
}
