using DongHaeng.Warehouse.Disclosure;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Publish;

/// <summary>Computes the cells of metrics for the snapshot that is being filled, and audits them.</summary>
internal sealed class MetricCells(WarehouseFile warehouse)
{
    /// <summary>Adds the cells of every level and period, which file brought how much of them, and what has to stay sealed.</summary>
    public void Fill(IReadOnlyList<Metric> metrics)
    {
        foreach (var metric in metrics)
        {
            Fill(metric);
        }

        new DisclosureAudit(warehouse).Look(metrics);
    }

    private void Fill(Metric metric) =>
        warehouse.Run(SqlFiles.Read(metric.Kind == MetricKind.Days ? "cells/days.sql" : "cells/parts.sql")
            .Replace("{metric}", metric.Id, StringComparison.Ordinal)
            .Replace("{select}", metric.Select, StringComparison.Ordinal)
            .Replace("{splits}", Splits(metric), StringComparison.Ordinal));

    private static string Splits(Metric metric)
    {
        var splits = metric.Breakdowns.Select(b => $"{{'breakdown': '{b.Id}', 'category': {b.Id}}}")
            .Prepend("{'breakdown': null::varchar, 'category': null::varchar}");
        return $"[{string.Join(", ", splits)}]";
    }
}
