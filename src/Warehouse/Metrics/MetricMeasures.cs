using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Metrics;

/// <summary>What several metrics' SELECTs share (sql/measures): residents and plans, month by month from what comes by the year; and the discoveries of a wave.</summary>
internal static class MetricMeasures
{
    private static readonly (Func<Metric, bool> Asks, string File)[] All =
    [
        (metric => metric.Datasets.Contains("population"), "resident"), (metric => metric.Datasets.Contains("target"), "plan"), (metric => metric.ByWave, "wave"),
    ];

    /// <summary>Defines the views that a metric's SELECT may name besides its datasets.</summary>
    public static void Define(WarehouseFile warehouse, Metric metric)
    {
        foreach (var (_, file) in All.Where(m => m.Asks(metric)))
        {
            warehouse.Run(SqlFiles.Read($"measures/{file}.sql"));
        }
    }
}
