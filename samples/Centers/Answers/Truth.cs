using System.Globalization;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Faults;
using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse.Metrics;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>
/// The right answer to what a set of delivered files comes to, worked out row by row from the rows as they were made,
/// without reading a file and without SQL.
/// </summary>
public sealed class Truth
{
    private readonly Lazy<IReadOnlyList<TruthCell>> cells;
    private readonly Lazy<IReadOnlyList<Coverage>> coverage;
    private readonly Lazy<IReadOnlyDictionary<(string Metric, string DongId, DateOnly Month), double>> targets;

    private Truth(IReadOnlyList<ExportFile> delivered, DateOnly asOf)
    {
        AsOf = asOf;
        var files = delivered.Where(f => f.IsTaken).ToList();
        Records = StandingRecord.Of(files);
        Faults = [.. files.SelectMany(f => f.Faults)];
        Counts = new(delivered.Count(f => f.Broken is not { Verdict.Outcome: Outcome.Failed }), files.Sum(f => (long)f.Rows), Faults.Count, Records.Count);
        // Twelve months are told when twelve have come.
        var begun = files.Where(f => Counted.Contains(f.Dataset)).Select(f => f.From.FirstOfMonth()).DefaultIfEmpty(asOf).Min();
        cells = new(() => TruthCells.Of(Records, asOf, begun));
        coverage = new(() => Coverage.Of(files, asOf));
        targets = new(() => TargetAnswers.Of(Records));
    }

    /// <summary>The reference day, to which open cases are followed.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The datasets that a figure is made of.</summary>
    public static IReadOnlyList<string> Datasets { get; } = [.. MetricCatalog.All.SelectMany(m => m.Datasets).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Those of them whose records are counted: what comes by the year is only held against them.</summary>
    public static IReadOnlyList<string> Counted { get; } = [.. Datasets.Except(["population", "target"])];

    /// <summary>The records that stand, cancelled and faulty ones left out; only of the files whose records were kept.</summary>
    public IReadOnlyList<StandingRecord> Records { get; }

    /// <summary>The rows that must be set aside.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>How much was delivered.</summary>
    public Counts Counts { get; }

    /// <summary>Every figure of all metrics, for each level, unit, period and category that has a record.</summary>
    public IReadOnlyList<TruthCell> Cells => cells.Value;

    /// <summary>The targets of shares and medians by metric, dong and month.</summary>
    public IReadOnlyDictionary<(string Metric, string DongId, DateOnly Month), double> Targets => targets.Value;

    /// <summary>Which months of which dongs are delivered in full.</summary>
    public IReadOnlyList<Coverage> Completeness => coverage.Value;

    /// <summary>The answer for the files delivered until a moment.</summary>
    /// <param name="files">Whole deliveries, in any order.</param>
    /// <param name="asOf">The reference day.</param>
    public static Truth Of(IReadOnlyList<ExportFile> files, DateOnly asOf) => new(files, asOf);

    /// <summary>Writes the cells as CSV: metric, level, unit, grain, period, breakdown, category, numerator, denominator, median.</summary>
    public void WriteCsv(string path) => File.WriteAllLines(path, Cells.Select(Text).Prepend("metric,level,unit_id,grain,period,breakdown,category,numerator,denominator,median"));

    private static string Text(TruthCell c) => string.Create(
        CultureInfo.InvariantCulture,
        $"{c.Metric},{c.Level.ToString().ToLowerInvariant()},{c.UnitId},{c.Grain.ToString().ToLowerInvariant()},{Day.Text(c.Period)},{c.Breakdown},{c.Category},{c.Numerator},{c.Denominator},{c.Median}");
}
