using DongHaeng.Warehouse.Disclosure;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Publish;

/// <summary>Computes the cells of metrics for the snapshot that is being filled, and audits them.</summary>
internal sealed class MetricCells(WarehouseFile warehouse)
{
    // Metrics are rolled up together, for the sake of few statements, as long as their parts have room.
    private const long PartsAtOnce = 1_000_000;

    /// <summary>Adds the cells of every level and period, which file brought how much of them, and what has to stay sealed.</summary>
    public void Fill(IReadOnlyList<Metric> metrics)
    {
        Run("holding");
        foreach (var metric in metrics)
        {
            var (parts, table, rollup) = metric.Kind == MetricKind.Days ? ("days", "watched", "median") : ("parts", "dong_month", "rollup");
            warehouse.Run(SqlFiles.Read($"cells/{parts}.sql")
                .Replace("{metric}", metric.Id, StringComparison.Ordinal)
                .Replace("{select}", metric.Select, StringComparison.Ordinal)
                .Replace("{splits}", Splits(metric), StringComparison.Ordinal));
            if (warehouse.Query($"select count(*) from {table}", r => r.GetInt64(0))[0] > PartsAtOnce)
            {
                Run(rollup);
            }
        }

        Run("rollup");
        Run("median");
        warehouse.Run("drop table dong_month; drop table watched");
        new DisclosureAudit(warehouse).Look(metrics);
    }

    private void Run(string file) => warehouse.Run(SqlFiles.Read($"cells/{file}.sql"));

    private static string Splits(Metric metric)
    {
        var splits = metric.Breakdowns.Select(b => $"{{'breakdown': '{b.Id}', 'category': {b.Id}}}")
            .Prepend("{'breakdown': null::varchar, 'category': null::varchar}");
        return $"[{string.Join(", ", splits)}]";
    }
}
