using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Exports;

/// <summary>Files of gus and the foundation: a month or a year at a time, made when it is due.</summary>
internal static class Whole
{
    private const int StaffDueOnWorkingDay = 4;
    private const int YearDueOnWorkingDay = 5;
    private const int PlanRevisedInMonth = 7;

    /// <summary>What is on offer of a dataset at the end of a day.</summary>
    public static IEnumerable<(Span Span, DateTime MadeAt)> Of(string dataset, DateOnly first, DateOnly last) => (dataset switch
    {
        "staff_month" => Day.Months(first, last).Select(m => (new Span(dataset, m, m.LastOfMonth()), WorkingDays.Nth(m.AddMonths(1), StaffDueOnWorkingDay))),
        "target" => Years(first.Year, last.Year).SelectMany(y => Plans(dataset, y)),
        _ => Years(first.Year - 1, last.Year).Select(y => (new Span(dataset, y, y.AddYears(1).AddDays(-1)), WorkingDays.Nth(y.AddYears(1), YearDueOnWorkingDay))),
    }).Where(p => p.Item2 <= last).Select(p => (p.Item1, p.Item2.Night()));

    /// <summary>The year's plan in January, and again with its revision in July: from the first of the year to the day on which it is made.</summary>
    private static IEnumerable<(Span, DateOnly)> Plans(string dataset, DateOnly year)
    {
        foreach (var month in new[] { year, year.AddMonths(PlanRevisedInMonth - 1) })
        {
            var made = WorkingDays.Nth(month, YearDueOnWorkingDay);
            yield return (new Span(dataset, year, made), made);
        }
    }

    private static IEnumerable<DateOnly> Years(int first, int last) => Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(y => new DateOnly(y, 1, 1));
}
