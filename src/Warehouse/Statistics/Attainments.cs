using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Statistics;

/// <summary>Judges shares by their targets.</summary>
public static class Attainments
{
    /// <summary>What may be said of a row. The caller leaves out periods whose results still come in: they read low.</summary>
    /// <param name="metric">The metric, which knows the wanted direction.</param>
    /// <param name="row">Its row; null for none.</param>
    /// <param name="target">The target, in the metric's unit.</param>
    public static Attainment Of(Metric metric, MetricRow? row, double target)
    {
        if (metric is not { Kind: MetricKind.Proportion, Good: not Direction.None }
            || row is not { Status: CellStatus.Shown, Complete: true, Value: not null, Numerator: { } cases, Denominator: { } all and >= Verdicts.Least })
        {
            return Attainment.Unsaid;
        }

        var interval = Wilson.Of(cases, all)!.Value;
        var (low, high, share) = (interval.Lower, interval.Upper, target / 100);
        return metric.Good == Direction.Higher
            ? low >= share ? Attainment.Reached : high < share ? Attainment.Missed : Attainment.Open
            : high <= share ? Attainment.Reached : low > share ? Attainment.Missed : Attainment.Open;
    }

    /// <summary>
    /// How far a figure lies from its target, in the metric's unit: of the figure with the one decimal that is printed, so that
    /// a reader who subtracts comes to the same. Null where it is rounded or files are missing, and of no figure.
    /// </summary>
    public static double? Difference(MetricRow? row, double target) =>
        row is { Status: CellStatus.Shown, Complete: true, Value: { } value } ? Math.Round(value, 1, MidpointRounding.AwayFromZero) - target : null;
}
