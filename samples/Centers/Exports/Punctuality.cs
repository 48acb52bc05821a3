using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Exports;

/// <summary>Which deliveries do not come when they should: a few centers each time, the same ones for a seed.</summary>
internal sealed class Punctuality
{
    private const int NightsMissed = 5;
    private const int BrokenBefore = 2;
    private const int MonthsLate = 5;
    private const double QuietMonths = 0.004;

    private readonly int seed;
    private readonly string[] shuffled;

    public Punctuality(int seed)
    {
        this.seed = seed;
        // Over all centers, so that a run with some of them treats each as a run with all does.
        shuffled = [.. OrgUnits.Centers.Select(c => c.Id).Distinct().OrderBy(id => Dice.Trait(seed, "punctuality " + id)).ThenBy(id => id, StringComparer.Ordinal)];
    }

    /// <summary>Whether nothing came from a center in the night.</summary>
    public bool MissesNight(string center) => shuffled.Take(NightsMissed).Contains(center);

    /// <summary>
    /// Whether a month is missing from a center's monthly files: for some one month that comes in the night, for two
    /// whose export has been broken since, the last.
    /// </summary>
    public bool MissesMonth(string center, DateOnly month, DateOnly first, DateOnly last) =>
        shuffled.Take(BrokenBefore).Contains(center) ? month == last.FirstOfMonth()
        : shuffled.Skip(NightsMissed).Take(MonthsLate).Contains(center) && month == LateMonth(center, first, last);

    /// <summary>Whether nothing happened in a center's dataset and month: its file is empty, not missing.</summary>
    public bool Quiet(string center, string dataset, DateOnly day) =>
        Dice.Trait(seed, $"quiet {center} {dataset} {Day.Text(day.FirstOfMonth())}") < QuietMonths;

    /// <summary>Whether a center's exports show each earlier state of a corrected record above the present one.</summary>
    public bool ShowsHistory(string center) => Dice.Trait(seed, "history " + center) < 0.3;

    private DateOnly LateMonth(string center, DateOnly first, DateOnly last)
    {
        var months = Day.Months(first, last).ToList();
        return months[(int)(Dice.Trait(seed, "late " + center) * months.Count)];
    }
}
