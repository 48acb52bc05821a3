using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Statistics;

/// <summary>
/// Counts that rise while the share that they should move does not: a question to ask, never a verdict. There may be good
/// reasons, such as visits to people who need nothing yet.
/// </summary>
public static class Paired
{
    /// <summary>Fewer events in two periods together than this do not tell a rise.</summary>
    public const long Least = 20;

    /// <summary>
    /// The ids of the places whose count rose from the period before by more than chance (two Poisson counts compared by their
    /// split, by the normal approximation; J. Przyborowski, H. Wilenski, Biometrika 31, 1940; adjusted for many places by
    /// Benjamini-Hochberg) while the share beside it, of ten cases or more in both periods, did not rise.
    /// </summary>
    /// <param name="counts">Rows of the count, of the period and of the one before.</param>
    /// <param name="shares">Rows of the share, of the same two periods.</param>
    /// <param name="period">First day of the period.</param>
    /// <param name="before">First day of the period before.</param>
    public static IReadOnlyList<string> Asked(IReadOnlyList<MetricRow> counts, IReadOnlyList<MetricRow> shares, DateOnly period, DateOnly before)
    {
        var (count, share) = (Two(counts, 0, period, before), Two(shares, Verdicts.Least, period, before));
        var told = count.Where(place => place.Now.Numerator + place.Before.Numerator >= Least).ToList();
        var adjusted = ManyComparisons.Adjusted([.. told.Select(place => ManyComparisons.Probability(Score(place.Now, place.Before)))]);
        return [.. told.Zip(adjusted).Where(place => place.Second < ManyComparisons.Rate && Score(place.First.Now, place.First.Before) > 0)
            .Select(place => place.First.Now.UnitId)
            .Where(id => share.Any(two => two.Now.UnitId == id && two.Now.Value <= two.Before.Value))];
    }

    // Exact rows only: rounding makes rises of its own.
    private static List<(MetricRow Now, MetricRow Before)> Two(IReadOnlyList<MetricRow> rows, long least, DateOnly period, DateOnly before)
    {
        var known = rows.Where(row => row is { Status: CellStatus.Shown, Complete: true, Category: null, Numerator: not null } && (row.Denominator ?? least) >= least).ToList();
        return [.. known.Where(row => row.Period == period).Join(known.Where(row => row.Period == before), now => now.UnitId, then => then.UnitId, (now, then) => (now, then))];
    }

    private static double Score(MetricRow now, MetricRow before) =>
        (now.Numerator!.Value - before.Numerator!.Value) / Math.Sqrt(now.Numerator.Value + before.Numerator.Value);
}
