using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Read.Attacks;

/// <summary>Which count of which cell: x those counted, all, and rest those not counted.</summary>
public readonly record struct Cell(string Unit, Grain Grain, DateOnly Period, string? Breakdown, string? Category, string Quantity);

/// <summary>What an attacker knows of a count: it lies between the two.</summary>
public readonly record struct Span(double Low, double High)
{
    public const double Unknown = 1e15;

    public double Width => High - Low;

    public Span With(Span other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));

    /// <summary>
    /// What the rules of disclosure let a reader conclude from a row as it was shown to him: they are public, so a masked
    /// count is 0 to 7 and a rounded one lies within two (of an amount half a step) of what is shown.
    /// </summary>
    public static IEnumerable<(string Quantity, Span Span)> Of(MetricRow row, Metric metric)
    {
        var step = metric.Kind == MetricKind.Sum ? 5 * metric.DivideBy : 5;
        if (row.Status == CellStatus.NotReported)
        {
            return [("x", new(0, 0)), ("rest", new(0, 0)), ("all", new(0, 0))];
        }

        return metric.Kind is MetricKind.Count or MetricKind.Sum
            ? [("x", row.Status == CellStatus.Few ? new Span(0, 7) : Around(row.Numerator))]
            : [("x", Around(row.Numerator)), ("all", Around(row.Denominator)), ("rest", new(0, Unknown))];

        Span Around(long? shown) => (shown, row.Status) switch
        {
            (null, _) => new(0, Unknown),
            ({ } value, CellStatus.Shown) => new(value, value),
            ({ } value, _) => row.Status == CellStatus.Rounded || metric.Kind == MetricKind.Days && row.Value == null
                ? new(Math.Max(0, value - Math.Floor(step / 2.0)), value + Math.Floor(step / 2.0))
                : new(value, value),
        };
    }
}
