using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Metrics;

/// <summary>What figures are held against, month by month, put together from what comes by the year (sql/measures): residents, and what plans ask for.</summary>
internal static class MetricMeasures
{
    private static readonly (string Dataset, string File)[] All = [("population", "resident"), ("target", "plan")];

    /// <summary>Defines the views that a metric's SELECT may name besides its datasets.</summary>
    public static void Define(WarehouseFile warehouse, Metric metric)
    {
        foreach (var (_, file) in All.Where(m => metric.Datasets.Contains(m.Dataset)))
        {
            warehouse.Run(SqlFiles.Read($"measures/{file}.sql"));
        }
    }
}
