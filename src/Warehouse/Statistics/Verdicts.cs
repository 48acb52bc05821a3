using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Statistics;

/// <summary>Says of places whether their proportions lie outside the funnel at 99.8 %, with the variance between places.</summary>
public static class Verdicts
{
    /// <summary>Of fewer cases than this nothing is said.</summary>
    public const long Least = 10;

    /// <summary>Fewer places than this do not tell what is usual among them.</summary>
    public const int LeastPlaces = 5;

    /// <summary>The verdict on one place.</summary>
    /// <param name="cases">How many are counted.</param>
    /// <param name="total">Of how many.</param>
    /// <param name="all">What all places together say; null where there are too few of them.</param>
    public static Verdict Of(long cases, long total, OverDispersion? all)
    {
        if (total < Least || all == null)
        {
            return Verdict.TooFew;
        }

        var limits = all.Limits(total, Confidence.P998);
        var share = cases / (double)total;
        return share < limits.Lower ? Verdict.Lower : share > limits.Upper ? Verdict.Higher : Verdict.Within;
    }

    /// <summary>
    /// The rows of a share for one period that may be compared: those whose data are complete and that show how many of how
    /// many, and not categories, which are not places.
    /// </summary>
    public static IReadOnlyList<MetricRow> Comparable(IEnumerable<MetricRow> rows) =>
        [.. rows.Where(row => row is { Category: null, Complete: true, Value: not null, Numerator: not null, Denominator: > 0 })];

    /// <summary>What all compared rows say together; null for fewer than five.</summary>
    public static OverDispersion? Together(IReadOnlyList<MetricRow> compared) =>
        compared.Count < LeastPlaces ? null : OverDispersion.Of([.. compared.Select(row => (row.Numerator!.Value, row.Denominator!.Value))]);

    /// <summary>The verdicts on rows of a share for one period, by unit; none where fewer than five may be compared.</summary>
    public static IReadOnlyDictionary<string, Verdict> Among(IEnumerable<MetricRow> rows)
    {
        var compared = Comparable(rows);
        return Together(compared) is { } all
            ? compared.ToDictionary(row => row.UnitId, row => Of(row.Numerator!.Value, row.Denominator!.Value, all))
            : new Dictionary<string, Verdict>();
    }
}
