using System.Globalization;
using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What the gus' plans add to figures of targets reached: each month's share of the year's target.</summary>
internal static class PlanAnswers
{
    private static readonly Dictionary<string, (string Metric, long Times)> Metrics = new()
    {
        ["visits_done"] = ("target_visits", 1), ["gift_count"] = ("target_gifts", 1), ["gift_value"] = ("target_gift_value", 1000),
    };

    /// <summary>The year's target of each dong and indicator, month by month: what a revision changes lies in the months that remain.</summary>
    public static IEnumerable<(Dong Dong, Contribution Part)> Joined(IReadOnlyList<StandingRecord> records, DateOnly asOf)
    {
        var plans = records.Where(r => r.Row.Sheet.Contract.Id == "target" && Metrics.ContainsKey(r.Row["indicator_id"]))
            .GroupBy(r => (r.Dong, Indicator: r.Row["indicator_id"], Year: int.Parse(r.Row["target_year"], CultureInfo.InvariantCulture)));
        foreach (var plan in plans)
        {
            var (metric, times) = Metrics[plan.Key.Indicator];
            var versions = plan.OrderBy(r => int.Parse(r.Row["version"], CultureInfo.InvariantCulture)).ToList();
            long planned = 0;
            for (int i = 0, month = 1; i < versions.Count; i++)
            {
                var until = i + 1 < versions.Count ? versions[i + 1].Row.EventDate.Month : 13;
                var (rest, left, given) = (Math.Max(0, long.Parse(versions[i].Row["target_value"], CultureInfo.InvariantCulture) - planned), 13 - month, 0L);
                for (var nth = 1; month < until; nth++, month++)
                {
                    var share = (rest * nth / left) - given;
                    given += share;
                    if (new DateOnly(plan.Key.Year, month, 1) <= asOf.FirstOfMonth())
                    {
                        yield return (plan.Key.Dong, new(metric, new(plan.Key.Year, month, 1), [], 0, share * times));
                    }
                }

                planned += given;
            }
        }
    }
}
