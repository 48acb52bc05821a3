using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>Reads the figures of metrics from the snapshot that is being filled, one metric after the other, with the places that sent anything.</summary>
internal sealed class FigureReader
{
    private readonly WarehouseFile warehouse;
    private readonly Place[] places;
    private readonly Period[] periods;
    private readonly string[] metrics;
    private readonly ILookup<string, int[]> breakdowns;
    private readonly ILookup<int, (int Period, int Place)> reported;

    /// <summary>A reader of the snapshot as it is now (sql/guard/grid.sql numbers what is in it).</summary>
    public FigureReader(WarehouseFile warehouse)
    {
        this.warehouse = warehouse;
        warehouse.Run(SqlFiles.Read("guard/grid.sql"));
        places = [.. warehouse.Query("select level, above from guard_place order by no", r => new Place(Enum.Parse<Level>(r.GetString(0), ignoreCase: true), r.GetInt32(1)))];
        periods = [.. warehouse.Query("select grain, period from guard_period order by no", r => new Period(Enum.Parse<Grain>(r.GetString(0), ignoreCase: true), (DateOnly)r.GetValue(1)))];
        metrics = [.. warehouse.Query("select metric from guard_metric order by no", r => r.GetString(0))];
        breakdowns = warehouse.Query("select metric, list(no order by no) from guard_piece group by metric, breakdown order by min(no)", r => (Metric: r.GetString(0), Pieces: ((List<int>)r.GetValue(1)).ToArray()))
            .ToLookup(b => b.Metric, b => b.Pieces);
        reported = warehouse.Query(SqlFiles.Read("guard/reported.sql"), r => (Metric: r.GetInt32(0), Period: r.GetInt32(1), Place: r.GetInt32(2)))
            .ToLookup(r => r.Metric, r => (r.Period, r.Place));
    }

    /// <summary>The figures of metrics of which anything came.</summary>
    public IEnumerable<Figures> Of(IReadOnlyList<Metric> wanted)
    {
        using var command = warehouse.Connection.CreateCommand();
        command.CommandText = SqlFiles.Read("guard/figures.sql");
        using var reader = command.ExecuteReader();
        var more = reader.Read();
        for (var no = 0; no < metrics.Length; no++)
        {
            var figures = wanted.FirstOrDefault(m => m.Id == metrics[no]) is { } metric && reported[no].Any() ? Empty(no, metric) : null;
            for (; more && reader.GetInt32(0) == no; more = reader.Read())
            {
                figures?.Take(reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3), (reader.GetInt64(4), reader.GetInt64(5), reader.GetInt64(6)));
            }

            if (figures != null)
            {
                yield return figures;
            }
        }
    }

    private Figures Empty(int no, Metric metric)
    {
        // A place that sent nothing, in no period, is in no line.
        var some = reported[no].Select(r => r.Place).Distinct().Order().ToArray();
        var grid = new Grid(metric, [.. some.Select(p => places[p] with { Above = Array.BinarySearch(some, places[p].Above) })], periods, [.. breakdowns[metric.Id]]) { Numbers = some };
        var figures = new Figures(grid);
        foreach (var (period, place) in reported[no])
        {
            figures.Reported[(period * some.Length) + Array.BinarySearch(some, place)] = true;
        }

        return figures;
    }
}
