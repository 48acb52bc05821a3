using System.Collections.Concurrent;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>
/// The audit before publishing: of every line of parts and whole it works out what a reader could, and seals what would
/// leave a small figure fewer than four possible values (docs/disclosure.md).
/// </summary>
internal sealed class DisclosureAudit(WarehouseFile warehouse)
{
    /// <summary>Audits the cells of metrics in the snapshot that is being filled.</summary>
    /// <exception cref="InvalidOperationException">Something would still be given away: nothing may be published.</exception>
    public void Look(IReadOnlyList<Metric> metrics)
    {
        warehouse.Run(SqlFiles.Read("guard/grid.sql"));
        var places = warehouse.Query("select level, above from guard_place order by no", r => new Place(Enum.Parse<Level>(r.GetString(0), ignoreCase: true), r.GetInt32(1))).ToArray();
        var periods = warehouse.Query("select grain, period from guard_period order by no", r => new Period(Enum.Parse<Grain>(r.GetString(0), ignoreCase: true), (DateOnly)r.GetValue(1))).ToArray();
        var sealedFigures = new ConcurrentBag<(string Metric, Grid Grid, Seal[] Seals)>();
        // Metrics are read one by one, and audited beside each other.
        Parallel.ForEach(
            Partitioner.Create(metrics.Select(m => Read(m, places, periods)), EnumerablePartitionerOptions.NoBuffering),
            figures => sealedFigures.Add((figures.Grid.Metric.Id, figures.Grid, MetricAudit.Of(figures))));
        foreach (var (metric, grid, seals) in sealedFigures)
        {
            Write(metric, grid, seals);
        }

        warehouse.Run(SqlFiles.Read("guard/sealed.sql"));
    }

    private Figures Read(Metric metric, Place[] places, Period[] periods)
    {
        var breakdowns = warehouse.Query($"select list(no order by no) from guard_piece where metric = '{metric.Id}' group by breakdown order by min(no)", r => ((List<int>)r.GetValue(0)).ToArray());
        var figures = new Figures(new Grid(metric, places, periods, [.. breakdowns]));
        warehouse.Query(SqlFiles.Read("guard/reported.sql").Replace("{metric}", metric.Id, StringComparison.Ordinal), r => figures.Reported[(r.GetInt32(0) * places.Length) + r.GetInt32(1)] = true);
        warehouse.Query(SqlFiles.Read("guard/figures.sql").Replace("{metric}", metric.Id, StringComparison.Ordinal), r =>
        {
            var figure = figures.Grid.Figure(r.GetInt32(0), r.GetInt32(1), r.GetInt32(2));
            (figures.Numerator[figure], figures.Denominator[figure], figures.Cases[figure]) = (r.GetInt64(3), r.GetInt64(4), r.GetInt64(5));
            return figure;
        });
        return figures;
    }

    private void Write(string metric, Grid grid, Seal[] seals)
    {
        using var appender = warehouse.Connection.CreateAppender("temp", "main", "guard_sealed");
        for (var figure = 0; figure < seals.Length; figure++)
        {
            if (seals[figure] != Seal.None)
            {
                var (period, place, piece) = grid.Where(figure);
                appender.CreateRow().AppendValue(metric).AppendValue(period).AppendValue(place).AppendValue(piece).AppendValue(seals[figure] == Seal.Rounded).EndRow();
            }
        }
    }
}
