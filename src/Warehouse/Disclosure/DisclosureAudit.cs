using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Publish.Parts;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>
/// The audit before publishing: of every line of parts and whole it works out what a reader could, and seals what would
/// leave a small figure fewer than four possible values (docs/disclosure.md).
/// </summary>
internal sealed class DisclosureAudit(WarehouseFile warehouse)
{
    /// <summary>Audits a year's cells of metrics in the snapshot that is being filled; the table <c>fresh_sealed</c> takes what has to be sealed.</summary>
    /// <param name="families">The metrics: those that tell of the same records together.</param>
    /// <param name="parts">The snapshot's parts.</param>
    /// <param name="year">The year's first day.</param>
    /// <param name="stirred">Of which months of metrics anything changed since the snapshot whose seals the parts hold.</param>
    /// <exception cref="InvalidOperationException">Something would still be given away: nothing may be published.</exception>
    public void Look(IReadOnlyList<IReadOnlyList<Metric>> families, SnapshotParts parts, DateOnly year, IReadOnlySet<(string Metric, DateOnly Month)> stirred)
    {
        var reader = new FigureReader(warehouse, parts, year, families, stirred);
        var audited = new ConcurrentBag<(Grid Grid, Seal[] Seals)>();
        try
        {
            // Families are read one after the other, and audited beside each other.
            Parallel.ForEach(
                Partitioner.Create(reader.Of(), EnumerablePartitionerOptions.NoBuffering), figures => audited.Add((figures.Grid, MetricAudit.Of(figures))));
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        Write(audited);
        warehouse.Run(SqlFiles.Read("guard/sealed.sql"));
    }

    private void Write(IEnumerable<(Grid Grid, Seal[] Seals)> audited)
    {
        using var appender = warehouse.Connection.CreateAppender("temp", "main", "guard_found");
        foreach (var (grid, seals) in audited)
        {
            for (var figure = 0; figure < seals.Length; figure++)
            {
                if (seals[figure] != Seal.None)
                {
                    var (period, place, piece) = grid.Where(figure);
                    var sheet = grid.SheetOf(piece);
                    appender.CreateRow().AppendValue(sheet.Metric.Id).AppendValue(grid.Periods[period].Grain.ToString().ToLowerInvariant()).AppendValue(grid.Periods[period].Start).AppendValue(grid.Numbers[place]).AppendValue(piece - sheet.First).AppendValue(seals[figure] == Seal.Rounded).EndRow();
                }
            }
        }
    }
}
