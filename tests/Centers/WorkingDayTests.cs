using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse;

namespace DongHaeng.Tests.Centers;

public sealed class WorkingDayTests
{
    [Theory] // substitutes, elections, declared days and 부처님오신날, which the samples leave out on purpose
    [InlineData(2023, "01-24 05-29 10-02")]
    [InlineData(2024, "02-12 04-10 05-06 05-15 10-01")]
    [InlineData(2025, "01-27 03-03 05-06 06-03 10-08")]
    public void The_samples_work_on_all_business_days_and_on_no_others_but_those_named(int year, string more)
    {
        var days = Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(d => d.Year == year).ToList();
        days.Where(d => BusinessDays.Holds(d) && !WorkingDays.Holds(d)).ShouldBeEmpty();
        days.Where(d => WorkingDays.Holds(d) && !BusinessDays.Holds(d)).Select(d => d.ToString("MM-dd")).ShouldBe(more.Split(' '));
    }
}
