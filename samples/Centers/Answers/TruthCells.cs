using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>Adds up what records contribute, for every unit and period that has any.</summary>
internal static class TruthCells
{
    public static IReadOnlyList<TruthCell> Of(IEnumerable<StandingRecord> records, DateOnly asOf)
    {
        var sums = new Dictionary<(string Metric, Level, string Unit, Grain, DateOnly, string? Category), Sum>();
        foreach (var record in records)
        {
            foreach (var part in Contribution.Of(record.Row, asOf))
            {
                foreach (var (level, unit) in new[] { (Level.Dong, record.Dong.Id), (Level.Gu, record.Dong.GuId), (Level.City, "seoul") })
                {
                    foreach (var grain in Enum.GetValues<Grain>())
                    {
                        Add(sums, (part.Metric, level, unit, grain, Start(grain, part.Cohort), part.Category), part);
                        Add(sums, (part.Metric, level, unit, grain, Start(grain, part.Cohort), null), part);
                    }
                }
            }
        }

        return [.. sums.Select(s => s.Value.Cell(s.Key)).OrderBy(c => c.Metric, StringComparer.Ordinal).ThenBy(c => c.Level)
            .ThenBy(c => c.UnitId, StringComparer.Ordinal).ThenBy(c => c.Grain).ThenBy(c => c.Period).ThenBy(c => c.Category, StringComparer.Ordinal)];
    }

    private static DateOnly Start(Grain grain, DateOnly day) => grain switch
    {
        Grain.Month => day.FirstOfMonth(),
        Grain.Quarter => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        _ => new(day.Year, 1, 1),
    };

    private static void Add<TKey>(Dictionary<TKey, Sum> sums, TKey key, Contribution part)
        where TKey : notnull
    {
        if (!sums.TryGetValue(key, out var sum))
        {
            sums.Add(key, sum = new Sum());
        }

        sum.Add(part);
    }

    private sealed class Sum
    {
        private readonly List<(int Days, bool Ended)> times = [];
        private long numerator;
        private long? denominator;

        public void Add(Contribution part)
        {
            numerator += part.Numerator;
            denominator = part.Denominator is { } more ? (denominator ?? 0) + more : denominator;
            if (part.Days is { } days)
            {
                times.Add((days, part.Numerator == 1));
            }
        }

        public TruthCell Cell((string Metric, Level Level, string Unit, Grain Grain, DateOnly Period, string? Category) key) =>
            new(key.Metric, key.Level, key.Unit, key.Grain, key.Period, key.Category, numerator, denominator, times.Count > 0 ? Survival.Median(times) : null)
            {
                Open = times.Count > 0 ? denominator - numerator : null,
            };
    }
}
