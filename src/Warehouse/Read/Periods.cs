namespace DongHaeng.Warehouse.Read;

/// <summary>First and last days of periods. A period is named by a day: the first of a calendar period, and the first of its last month where it only ends with one.</summary>
public static class Periods
{
    /// <summary>The lengths that a snapshot holds figures of; the others are put together from their months.</summary>
    public static IReadOnlyList<Grain> Calendar { get; } = [Grain.Month, Grain.Quarter, Grain.Year];

    /// <summary>Whether it is put together from days: days and weeks, which are kept for a short time and told to few.</summary>
    public static bool OfDays(Grain grain) => grain is Grain.Day or Grain.Week;

    /// <summary>The first day of which days are kept: that of the thirteenth month before the reference day's. A day and the same weekday 52 weeks before it can both be told.</summary>
    public static DateOnly DaysFrom(DateOnly asOf) => Warehouse.Calendar.MonthOf(asOf).AddMonths(-13);

    /// <summary>The name of the period that a day lies in, or whose last month it lies in.</summary>
    public static DateOnly Start(DateOnly day, Grain grain)
    {
        if (OfDays(grain))
        {
            return grain == Grain.Day ? day : day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        }

        var months = Months(grain);
        return new(day.Year, ((day.Month - 1) / months * months) + 1, 1);
    }

    /// <summary>The period a number of periods later; earlier where it is negative.</summary>
    public static DateOnly Step(DateOnly start, Grain grain, int periods) => grain switch
    {
        Grain.Day => start.AddDays(periods),
        Grain.Week => start.AddDays(7 * periods),
        _ => start.AddMonths(periods * Months(grain)),
    };

    /// <summary>The first day that belongs to it.</summary>
    public static DateOnly First(DateOnly start, Grain grain) => grain switch
    {
        Grain.ToDate => new(start.Year, 1, 1),
        Grain.Rolling => start.AddMonths(-11),
        _ => start,
    };

    /// <summary>The last day that belongs to it.</summary>
    public static DateOnly End(DateOnly start, Grain grain) => Step(start, grain, 1).AddDays(-1);

    /// <summary>The first period of which something is known where figures begin with a month; of twelve months the first that are all known, of waves and weeks the first that did not begin before.</summary>
    public static DateOnly Earliest(DateOnly firstMonth, Grain grain) => grain switch
    {
        Grain.Week => Start(firstMonth.AddDays(6), grain),
        Grain.Rolling => firstMonth.AddMonths(11),
        Grain.Wave => Start(firstMonth.AddMonths(1), grain),
        _ => Start(firstMonth, grain),
    };

    // How many months lie between the names of two.
    private static int Months(Grain grain) => grain switch
    {
        Grain.Wave => 2,
        Grain.Quarter => 3,
        Grain.Half => 6,
        Grain.Year => 12,
        _ => 1,
    };
}
