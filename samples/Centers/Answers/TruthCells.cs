using System.Globalization;
using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Org;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>Adds up what records contribute, for every unit and period that has any.</summary>
internal static class TruthCells
{
    private static readonly Dictionary<string, string[]> Breakdowns = MetricCatalog.All.ToDictionary(m => m.Id, m => m.Breakdowns.Select(b => b.Id).ToArray());

    // For how many months after its own month a wait is followed; what lasts longer is open.
    private static readonly Dictionary<string, int> Followed = new()
    {
        ["benefit_days"] = 6, ["case_assessment_days"] = 2, ["case_closing_days"] = 12, ["case_conference_days"] = 2, ["case_plan_days"] = 2, ["case_service_days"] = 2, ["first_contact_days"] = 6, ["referral_days"] = 4, ["sos_start_days"] = 2,
    };

    // Who counts once a year would count twice in twelve months of two years.
    private static readonly HashSet<string> OnceAYear = ["households_visited", "sos_people"];

    // What is told by day and by week, and by week only; of whole figures.
    private static readonly HashSet<string> Daily =
    [
        "benefit_granted", "camp_activities", "case_closed", "case_received", "committee_activities", "conferences_held", "counsel_results", "counsel_sessions", "discovery_new", "donation_value",
        "donations_received", "gift_count", "gift_value", "group_activities", "group_households", "learning_sessions", "poverty_attempts", "risk_signals", "screening_results", "sos_requests",
        "tongban_checks", "universal_attempts", "universal_visits", "visits_done", "volunteer_hours",
    ];

    private static readonly HashSet<string> Weekly = [.. Daily, "benefit_amount", "elders_screened", "poverty_pairs", "poverty_refused", "residents_met", "universal_nurse", "universal_pairs"];

    // What is counted for each of something too.
    private static readonly Dictionary<string, string[]> Rates = new()
    {
        ["visits_done"] = ["visits_per_dong", "visits_per_staff", "visits_per_thousand", "target_visits"],
        ["universal_visits"] = ["visits_per_dong", "visits_per_staff", "visits_per_thousand"],
        ["counsel_sessions"] = ["counsel_per_dong", "counsel_per_thousand"],
        ["discovery_new"] = ["discovered_per_ten_thousand"],
        ["sos_requests"] = ["sos_per_thousand", "sos_per_thousand_aged"],
        ["gift_count"] = ["target_gifts"],
        ["gift_value"] = ["target_gift_value"],
    };

    public static IReadOnlyList<TruthCell> Of(IReadOnlyList<StandingRecord> records, DateOnly asOf, DateOnly begun)
    {
        var sums = new Dictionary<Key, Sum>();
        foreach (var (dong, part) in records.SelectMany(r => Contribution.Of(r.Row, asOf).Select(part => (r.Dong, part))).Concat(Contribution.Joined(records, asOf)))
        {
            Add(sums, dong, part, asOf, begun);
            foreach (var rate in Rates.GetValueOrDefault(part.Metric, []))
            {
                Add(sums, dong, new(rate, part.Cohort, [], part.Numerator, 0), asOf, begun);
            }
        }

        return [.. sums.Select(s => s.Value.Cell(s.Key)).OrderBy(c => c.Metric, StringComparer.Ordinal).ThenBy(c => c.Level)
            .ThenBy(c => c.UnitId, StringComparer.Ordinal).ThenBy(c => c.Grain).ThenBy(c => c.Period)
            .ThenBy(c => c.Breakdown, StringComparer.Ordinal).ThenBy(c => c.Category, StringComparer.Ordinal)];
    }

    private static void Add(Dictionary<Key, Sum> sums, Dong dong, Contribution contribution, DateOnly asOf, DateOnly begun)
    {
        if (contribution.Cohort < begun)
        {
            return; // figures begin with the first file
        }

        var part = Watched(contribution);
        var breakdowns = Breakdowns[part.Metric];
        if (breakdowns.Length != part.Categories.Length)
        {
            throw new InvalidOperationException($"The answer to {part.Metric} gives {part.Categories.Length} codes; its header has the breakdowns {string.Join(", ", breakdowns)}.");
        }

        foreach (var (level, unit) in new[] { (Level.Dong, dong.Id), (Level.Gu, dong.GuId), (Level.City, "seoul") })
        {
            foreach (var (grain, period) in Held(part, asOf, begun))
            {
                var total = new Key(part.Metric, level, unit, grain, period, null, null);
                Add(sums, total, part);
                for (var i = 0; i < breakdowns.Length && grain is not (Grain.Day or Grain.Week); i++)
                {
                    if (part.Categories[i] is { Length: > 0 } code)
                    {
                        Add(sums, total with { Breakdown = breakdowns[i], Category = code }, part);
                    }
                }
            }
        }
    }

    private static Contribution Watched(Contribution part)
    {
        if (part.Days is not { } days)
        {
            return part;
        }

        var most = new DateOnly(part.Cohort.Year, part.Cohort.Month, 1).AddMonths(Followed[part.Metric]).LastOfMonth().DayNumber - part.Cohort.DayNumber;
        return days > most ? part with { Days = most, Numerator = 0 } : part;
    }

    private static void Add(Dictionary<Key, Sum> sums, Key key, Contribution part)
    {
        if (!sums.TryGetValue(key, out var sum))
        {
            sums.Add(key, sum = new Sum());
        }

        sum.Add(part);
    }

    /// <summary>The periods that a record counts in: those that begin with a calendar period, and those that end with any month up to now.</summary>
    private static IEnumerable<(Grain Grain, DateOnly Period)> Held(Contribution part, DateOnly asOf, DateOnly begun)
    {
        var month = part.Cohort.FirstOfMonth();
        if (part.Metric.StartsWith("wave_", StringComparison.Ordinal))
        {
            yield return (Grain.Wave, month);
            yield return (Grain.Year, new(month.Year, 1, 1));
            yield break;
        }

        foreach (var brief in Brief(part, asOf, begun))
        {
            yield return brief;
        }

        yield return (Grain.Month, month);
        yield return (Grain.Quarter, new(month.Year, ((month.Month - 1) / 3 * 3) + 1, 1));
        yield return (Grain.Half, new(month.Year, month.Month < 7 ? 1 : 7, 1));
        yield return (Grain.Year, new(month.Year, 1, 1));
        for (var end = month; part.Days == null && end <= asOf && end <= month.AddMonths(11); end = end.AddMonths(1))
        {
            if (end.AddMonths(-11) >= begun && !OnceAYear.Contains(part.Metric))
            {
                yield return (Grain.Rolling, end);
            }

            if (end.Year == month.Year)
            {
                yield return (Grain.ToDate, end);
            }
        }
    }

    // Days are kept of the month that goes on and the thirteen before; a week begins with none that is not.
    private static IEnumerable<(Grain Grain, DateOnly Period)> Brief(Contribution part, DateOnly asOf, DateOnly begun)
    {
        var kept = asOf.FirstOfMonth().AddMonths(-13);
        var first = kept > begun ? kept : begun;
        if (Daily.Contains(part.Metric) && part.Cohort >= first && part.Cohort <= asOf)
        {
            yield return (Grain.Day, part.Cohort);
        }

        var noon = part.Cohort.ToDateTime(new TimeOnly(12, 0));
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(ISOWeek.GetYear(noon), ISOWeek.GetWeekOfYear(noon), DayOfWeek.Monday));
        if (Weekly.Contains(part.Metric) && monday >= first && monday <= asOf)
        {
            yield return (Grain.Week, monday);
        }
    }

    private readonly record struct Key(string Metric, Level Level, string Unit, Grain Grain, DateOnly Period, string? Breakdown, string? Category);

    private sealed class Sum
    {
        private readonly List<(int Days, bool Ended)> times = [];
        private readonly List<long> amounts = [];
        private long numerator;
        private long? denominator;

        public void Add(Contribution part)
        {
            numerator += part.Numerator;
            denominator = part.Denominator is { } more ? (denominator ?? 0) + more : denominator;
            if (part.IsAmount)
            {
                amounts.Add(part.Numerator);
            }

            if (part.Days is { } days)
            {
                times.Add((days, part.Numerator == 1));
            }
        }

        public TruthCell Cell(Key key) => new(
            key.Metric, key.Level, key.Unit, key.Grain, key.Period, key.Breakdown, key.Category, numerator, denominator, times.Count > 0 ? Survival.Median(times) : null)
        {
            Open = times.Count > 0 ? denominator - numerator : null,
            Deviation = amounts.Count < 2 ? null : Math.Sqrt(Squares(amounts, amounts.Average()) / (amounts.Count - 1)),
        };

        private static double Squares(List<long> amounts, double mean) => amounts.Sum(amount => (amount - mean) * (amount - mean));
    }
}
