using DongHaeng.Dashboards.Units;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.Files;

/// <summary>The periods that a file's address asks for.</summary>
/// <param name="From">First day of the first period.</param>
/// <param name="To">First day of the last period.</param>
public sealed record FileSpan(DateOnly From, DateOnly To)
{
    // Longer spans are asked for in parts.
    private const int MonthsAtOnce = 240;

    /// <summary>
    /// Reads from and to, or the page's own period for both; without any it is the last month. Null for what is no
    /// month, for words that contradict each other, and for periods that the snapshot does not hold: a file must not
    /// silently be of another time than was asked for. Days and weeks are left as they are asked for; the gate says what is
    /// wrong with them.
    /// </summary>
    public static FileSpan? Of(IQueryCollection query, Grain grain, SnapshotInfo info)
    {
        string[] keys = ["period", "from", "to"];
        if (keys.Any(key => !string.IsNullOrEmpty(query[key]) && PeriodText.Parse(query[key], grain) is null))
        {
            return null;
        }

        var period = PeriodText.Parse(query["period"], grain);
        var first = PeriodText.Parse(query["from"], grain) ?? period ?? (Periods.OfDays(grain) ? info.Latest(grain) : info.LastMonth);
        var last = PeriodText.Parse(query["to"], grain) ?? period ?? first;
        if (Periods.OfDays(grain))
        {
            return first > last || (period is { } day && (first, last) != (day, day)) ? null : new FileSpan(first, last);
        }

        var span = new FileSpan(Periods.Start(first, grain), Periods.Start(last, grain));
        var contradicts = period is { } one && span != new FileSpan(Periods.Start(one, grain), Periods.Start(one, grain));
        var held = span.From >= info.Earliest(grain) && span.To <= info.AsOf;
        return contradicts || first > last || !held || first.AddMonths(MonthsAtOnce) < last ? null : span;
    }
}
