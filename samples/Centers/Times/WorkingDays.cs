using System.Collections.Concurrent;

namespace DongHaeng.Samples.Centers.Times;

/// <summary>
/// Days on which centers work. Substitute holidays and elections are left out: the samples need the pattern of a year,
/// not its legal calendar.
/// </summary>
internal static class WorkingDays
{
    private static readonly (int Month, int Day)[] Fixed = [(1, 1), (3, 1), (5, 5), (6, 6), (8, 15), (10, 3), (10, 9), (12, 25)];

    /// <summary>설날 and 추석, which fall by the lunar calendar; the days before and after are holidays too.</summary>
    private static readonly HashSet<DateOnly> Lunar =
    [
        .. new DateOnly[]
        {
            new(2015, 2, 19), new(2015, 9, 27), new(2016, 2, 8), new(2016, 9, 15), new(2017, 1, 28), new(2017, 10, 4),
            new(2018, 2, 16), new(2018, 9, 24), new(2019, 2, 5), new(2019, 9, 13), new(2020, 1, 25), new(2020, 10, 1),
            new(2021, 2, 12), new(2021, 9, 21), new(2022, 2, 1), new(2022, 9, 10), new(2023, 1, 22), new(2023, 9, 29),
            new(2024, 2, 10), new(2024, 9, 17), new(2025, 1, 29), new(2025, 10, 6), new(2026, 2, 17), new(2026, 9, 25),
        }.SelectMany(d => new[] { d.AddDays(-1), d, d.AddDays(1) }),
    ];

    private static readonly ConcurrentDictionary<DateOnly, IReadOnlyList<DateOnly>> ByMonth = new();

    private static readonly DateOnly FirstKept = new(2000, 1, 1);

    /// <summary>Asked of millions of days, so each is worked out once.</summary>
    private static readonly bool[] Kept = [.. Enumerable.Range(0, 366 * 50).Select(i => Work(FirstKept.AddDays(i)))];

    public static bool Holds(DateOnly day) =>
        day.DayNumber - FirstKept.DayNumber is var at && at >= 0 && at < Kept.Length ? Kept[at] : Work(day);

    private static bool Work(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Fixed.Contains((day.Month, day.Day)) && !Lunar.Contains(day);

    public static DateOnly OnOrAfter(DateOnly day)
    {
        while (!Holds(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The n-th working day of a month.</summary>
    public static DateOnly Nth(DateOnly month, int n)
    {
        var day = OnOrAfter(month.FirstOfMonth());
        for (var i = 1; i < n; i++)
        {
            day = OnOrAfter(day.AddDays(1));
        }

        return day;
    }

    public static IReadOnlyList<DateOnly> In(DateOnly month) => ByMonth.GetOrAdd(month.FirstOfMonth(), first =>
        [.. Enumerable.Range(0, first.LastOfMonth().Day).Select(first.AddDays).Where(Holds)]);

    /// <summary>The last working day on or before a day.</summary>
    public static DateOnly OnOrBefore(DateOnly day)
    {
        while (!Holds(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>Whether 설날 or 추석 falls into the month or its first days: when shops give most.</summary>
    public static bool FestiveMonth(DateOnly month) =>
        Lunar.Any(d => d.FirstOfMonth() == month || (d.Day <= 6 && d.FirstOfMonth().AddMonths(-1) == month));
}
