namespace DongHaeng.Warehouse.Read;

/// <summary>First and last days of periods.</summary>
public static class Periods
{
    /// <summary>The first day of the period that a day lies in.</summary>
    public static DateOnly Start(DateOnly day, Grain grain) => grain switch
    {
        Grain.Month => new(day.Year, day.Month, 1),
        Grain.Quarter => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1),
        _ => new(day.Year, 1, 1),
    };

    /// <summary>The first day of the period a number of periods later; earlier where it is negative.</summary>
    public static DateOnly Step(DateOnly start, Grain grain, int periods) => start.AddMonths(periods * (grain == Grain.Month ? 1 : grain == Grain.Quarter ? 3 : 12));

    /// <summary>The last day of the period that begins on a day.</summary>
    public static DateOnly End(DateOnly start, Grain grain) => Step(start, grain, 1).AddDays(-1);
}
