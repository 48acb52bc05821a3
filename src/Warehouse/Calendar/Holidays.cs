using System.Collections.Concurrent;

namespace DongHaeng.Warehouse;

/// <summary>
/// The public holidays of Korea (관공서의 공휴일), computed from the law and from what sql/org/holiday.csv declares. Checked
/// against published calendars of 2015 to 2035; the lunar days end with 2050.
/// </summary>
public static class Holidays
{
    private static readonly ConcurrentDictionary<int, IReadOnlyDictionary<DateOnly, Holiday>> Years = new();

    /// <summary>The holiday on a day; null where there is none. A Sunday by itself is none here.</summary>
    public static Holiday? On(DateOnly day) => Years.GetOrAdd(day.Year, ByDay).GetValueOrDefault(day);

    /// <summary>The holidays of a year in order, those on weekends too.</summary>
    public static IReadOnlyList<Holiday> Of(int year) => [.. Years.GetOrAdd(year, ByDay).Values.OrderBy(h => h.Day)];

    private static Dictionary<DateOnly, Holiday> ByDay(int year)
    {
        var feasts = LawfulFeasts.Of(year);
        var days = new Dictionary<DateOnly, Holiday>();
        foreach (var holiday in feasts.SelectMany(Named).Concat(DeclaredHolidays.All.Where(h => h.Day.Year == year)))
        {
            // Two on one day are one closed office; the first to be written names it.
            days.TryAdd(holiday.Day, holiday);
        }

        foreach (var feast in feasts)
        {
            foreach (var _ in feast.Days.Where(day => IsLost(feast, day, feasts)))
            {
                // Where two substitutes would fall on one day, the later takes the next (article 3).
                var day = feast.Last.AddDays(1);
                while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || days.ContainsKey(day))
                {
                    day = day.AddDays(1);
                }

                days.Add(day, new Holiday(day, $"대체공휴일({feast.Ko})", $"Substitute holiday for {feast.En}"));
            }
        }

        return days;
    }

    private static IEnumerable<Holiday> Named(Feast feast) => feast.Days.Select((day, i) =>
        feast.Length == 1 || i == 1 ? new Holiday(day, feast.Ko, feast.En) : new Holiday(day, $"{feast.Ko} 연휴", $"{feast.En} holidays"));

    private static bool IsLost(Feast feast, DateOnly day, IReadOnlyList<Feast> feasts)
    {
        if (feast.Right == Substitution.None || day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            return feast.LostOn(day.DayOfWeek);
        }

        // Two holidays on one weekday lose one day, not two: one keeps it, best one that has no right to a substitute.
        var keeper = feasts.Where(f => f.Covers(day)).OrderBy(f => f.Right != Substitution.None).First();
        return feast != keeper;
    }
}
