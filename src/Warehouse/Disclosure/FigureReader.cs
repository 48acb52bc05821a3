using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Publish.Parts;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>Reads a year's figures of metrics from the parts of the snapshot that is being filled, one family after the other, with the places that sent anything.</summary>
internal sealed class FigureReader
{
    private readonly WarehouseFile warehouse;
    private readonly string cells;
    private readonly Place[] places;
    private readonly Period[] periods;
    private readonly int[][] holding;
    private readonly IReadOnlyList<IReadOnlyList<Metric>> families;
    private readonly ILookup<string, int[]> breakdowns;
    private readonly ILookup<int, (int Period, int Place)> reported;
    private readonly IReadOnlySet<(string Metric, DateOnly Month)> stirred;
    private readonly ILookup<int, (int Period, int Place, int Piece, Seal Seal)> sealedBefore;

    /// <summary>A reader of a year of metrics (sql/guard/grid.sql numbers what is in it).</summary>
    /// <param name="warehouse">The connection that fills the snapshot.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="year">The year's first day.</param>
    /// <param name="families">The metrics: those that tell of the same records together.</param>
    /// <param name="stirred">Of which months of metrics anything changed since the snapshot whose seals the parts hold.</param>
    public FigureReader(WarehouseFile warehouse, SnapshotParts parts, DateOnly year, IReadOnlyList<IReadOnlyList<Metric>> families, IReadOnlySet<(string Metric, DateOnly Month)> stirred)
    {
        (this.warehouse, this.families, this.stirred, cells) = (warehouse, families, stirred, parts.From(PartKind.Cell, year, Periods.End(year, Grain.Year)));
        warehouse.Run(SqlFiles.Read("guard/grid.sql").Replace("{metrics}", string.Join(", ", families.SelectMany(f => f).Select((m, no) => $"('{m.Id}', {no})")), StringComparison.Ordinal));
        places = [.. warehouse.Query("select level, above from guard_place order by no", r => new Place(Enum.Parse<Level>(r.GetString(0), ignoreCase: true), r.GetInt32(1)))];
        var months = Enumerable.Range(0, 12).Select(year.AddMonths).Where(m => parts.Of(PartKind.Cell, m) != null).ToArray();
        periods = [.. Periods.Calendar.SelectMany(grain => months.Select(m => new Period(grain, Periods.Start(m, grain))).Distinct())];
        holding = [.. Enumerable.Range(0, 12).Select(m => Enumerable.Range(0, periods.Length).Where(p => periods[p] == new Period(Grain.Month, year.AddMonths(m)) || periods[p].Holds(new Period(Grain.Month, year.AddMonths(m)))).ToArray())];
        breakdowns = warehouse.Query("select metric, list(no order by no) from guard_piece group by metric, breakdown order by min(no)", r => (Metric: r.GetString(0), Pieces: ((List<int>)r.GetValue(1)).ToArray()))
            .ToLookup(b => b.Metric, b => b.Pieces);
        var arrivals = SqlFiles.Read("guard/reported.sql").Replace("{arrivals}", parts.From(PartKind.Completeness, year, Periods.End(year, Grain.Year)), StringComparison.Ordinal);
        reported = warehouse.Query(arrivals, r => (Metric: r.GetInt32(0), Month: r.GetInt32(1), Place: r.GetInt32(2)))
            .SelectMany(r => holding[r.Month - 1].Select(p => (r.Metric, Period: p, r.Place))).Distinct().ToLookup(r => r.Metric, r => (r.Period, r.Place));
        var seals = SqlFiles.Read("guard/before.sql").Replace("{seals}", parts.From(PartKind.Sealed, year, year), StringComparison.Ordinal);
        sealedBefore = warehouse.Query(seals, r => (Metric: r.GetInt32(0), Period: new Period(Enum.Parse<Grain>(r.GetString(1), ignoreCase: true), (DateOnly)r.GetValue(2)), Place: r.GetInt32(3), Piece: r.GetInt32(4), Seal: r.GetBoolean(5) ? Seal.Rounded : Seal.Withheld))
            .ToLookup(s => s.Metric, s => (Array.IndexOf(periods, s.Period), s.Place, s.Piece, s.Seal));
    }

    /// <summary>The figures of families of which anything came.</summary>
    public IEnumerable<Figures> Of()
    {
        using var command = warehouse.Connection.CreateCommand();
        command.CommandText = SqlFiles.Read("guard/figures.sql").Replace("{cells}", cells, StringComparison.Ordinal);
        using var reader = command.ExecuteReader();
        var (more, first) = (reader.Read(), 0);
        foreach (var family in families)
        {
            var figures = Enumerable.Range(first, family.Count).Any(no => reported[no].Any()) ? Empty(first, family) : null;
            for (; more && reader.GetInt32(0) < first + family.Count; more = reader.Read())
            {
                foreach (var period in figures == null ? [] : holding[reader.GetInt32(1) - 1])
                {
                    figures!.Add(period, reader.GetInt32(2), figures.Grid.Sheets[reader.GetInt32(0) - first].First + reader.GetInt32(3), (reader.GetInt64(4), reader.GetInt64(5), reader.GetInt64(6)));
                }
            }

            first += family.Count;
            if (figures != null)
            {
                yield return figures;
            }
        }
    }

    /// <summary>The figures of a family before anything is counted. Its metrics rest on the same files, so that the same places sent something.</summary>
    private Figures Empty(int first, IReadOnlyList<Metric> family)
    {
        var came = Enumerable.Range(first, family.Count).SelectMany(no => reported[no]).Distinct().ToList();
        // A place that sent nothing, in no period, is in no line.
        var some = came.Select(r => r.Place).Distinct().Order().ToArray();
        var sheets = new List<Sheet>();
        foreach (var metric in family)
        {
            var whole = sheets.Sum(s => s.Pieces);
            sheets.Add(new(metric, whole, [.. breakdowns[metric.Id].Select(pieces => pieces.Select(piece => whole + piece).ToArray())]));
        }

        var grid = new Grid([.. sheets], [.. some.Select(p => places[p] with { Above = Array.BinarySearch(some, places[p].Above) })], periods) { Numbers = some, Links = Links.Of(sheets) };
        var figures = new Figures(grid);
        foreach (var (period, place) in came)
        {
            figures.Reported[(period * some.Length) + Array.BinarySearch(some, place)] = true;
        }

        Keep(figures, first);
        return figures;
    }

    /// <summary>Takes over the seals of periods of which nothing changed for any metric of a family.</summary>
    private void Keep(Figures figures, int first)
    {
        for (var period = 0; period < periods.Length; period++)
        {
            var (start, end) = (periods[period].Start, Periods.End(periods[period].Start, periods[period].Grain));
            figures.Settled[period] = !stirred.Any(s => s.Month >= start && s.Month <= end && figures.Grid.Sheets.Any(sheet => sheet.Metric.Id == s.Metric));
        }

        for (var sheet = 0; sheet < figures.Grid.Sheets.Length; sheet++)
        {
            foreach (var (period, place, piece, seal) in sealedBefore[first + sheet].Where(s => figures.Settled[s.Period]))
            {
                figures.Keep(period, place, figures.Grid.Sheets[sheet].First + piece, seal);
            }
        }
    }
}
