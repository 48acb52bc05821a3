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

    private static Choice Of(string address) => Choice.Of(new QueryCollection(QueryHelpers.ParseQuery(address)), Info);
}
