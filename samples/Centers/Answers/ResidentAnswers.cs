using System.Globalization;
using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What the population adds to rates: the residents of each month, walked from one reference day to the next.</summary>
internal static class ResidentAnswers
{
    private const int Kept = 24;

    /// <summary>The residents of each dong and month, for every rate that is for so many of them.</summary>
    public static IEnumerable<(Dong Dong, Contribution Part)> Joined(IReadOnlyList<StandingRecord> records, DateOnly asOf)
    {
        var residents = records.Where(r => r.Row.Sheet.Contract.Id == "population" && r.Row["measure"] == "RESIDENT").ToLookup(r => r.Dong.Id);
        foreach (var dong in residents)
        {
            var days = dong.GroupBy(r => r.Row.EventDate.FirstOfMonth()).OrderBy(g => g.Key)
                .Select(g => (Month: g.Key, All: g.Sum(Heads), Aged: g.Where(r => r.Row["age_band"] is "65-74" or "75-84" or "85+").Sum(Heads))).ToList();
            for (var i = 0; i < days.Count; i++)
            {
                var (from, to) = (days[i], i + 1 < days.Count ? days[i + 1] : (days[i].Month.AddMonths(Kept), days[i].All, days[i].Aged));
                var steps = ((to.Item1.Year - from.Month.Year) * 12) + to.Item1.Month - from.Month.Month;
                for (var step = 0; step < Math.Min(steps, Kept) && from.Month.AddMonths(step) <= asOf; step++)
                {
                    var month = from.Month.AddMonths(step);
                    if (OrgUnits.Dongs.FirstOrDefault(d => d.Id == dong.Key && d.From <= month.LastOfMonth() && (d.To == null || d.To >= month)) is not { } place)
                    {
                        continue;
                    }

                    var (all, aged) = (Between(from.All, to.Item2, step, steps), Between(from.Aged, to.Item3, step, steps));
                    foreach (var (metric, count) in new[] { ("visits_per_thousand", all), ("counsel_per_thousand", all), ("discovered_per_ten_thousand", all), ("sos_per_thousand", all), ("sos_per_thousand_aged", aged) })
                    {
                        yield return (place, new(metric, month, [], 0, count));
                    }
                }
            }
        }
    }

    private static long Between(long from, long to, int step, int steps) => from + (long)decimal.Round((to - from) * (decimal)step / steps, MidpointRounding.AwayFromZero);

    private static long Heads(StandingRecord record) => long.Parse(record.Row["head_count"], CultureInfo.InvariantCulture);
}
