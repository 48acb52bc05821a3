using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Read.Attacks;

/// <summary>
/// Somebody who has all that products show of a metric and subtracts: gu minus dongs, city minus gus, total minus
/// categories, quarter, half, year and year to date minus months, all minus those counted, as often as it tells anything more.
/// Of several metrics he knows which counts are of the same records.
/// </summary>
public sealed class Attacker
{
    private static readonly Grain[] Grains = [Grain.Month, Grain.Quarter, Grain.Half, Grain.Year, Grain.ToDate];
    private readonly IReadOnlyList<Metric> metrics;
    private readonly RandomCity city;
    private readonly List<Cell> cells = [];
    private readonly Dictionary<Cell, int> places = [];
    private readonly List<(int Whole, int[] Parts)> lines = [];
    private readonly List<List<int>> linesOf = [];

    public Attacker(RandomCity city, params IReadOnlyList<Metric> metrics)
    {
        (this.city, this.metrics) = (city, metrics);
        foreach (var metric in metrics)
        {
            string[] quantities = metric.Kind is MetricKind.Count or MetricKind.Sum ? ["x"] : ["x", "rest", "all"];
            foreach (var quantity in quantities)
            {
                Draw(metric, quantity);
            }
        }
    }

    /// <summary>A count of one of several metrics.</summary>
    public Cell At(Metric metric, Cell cell) => metrics.Count == 1 ? cell : cell with { Quantity = $"{metric.Id}: {cell.Quantity}" };

    /// <summary>Tells the attacker that a count of a metric is the sum of counts of another one, in every place and period.</summary>
    public void Tell(Metric metric, (string? By, string? Code, string Quantity) whole, Metric other, params (string? By, string? Code, string Quantity)[] parts)
    {
        foreach (var cell in cells.Where(c => c.Breakdown == whole.By && c.Category == whole.Code && c == At(metric, c with { Quantity = whole.Quantity })).ToList())
        {
            Line(cell, parts.Select(part => At(other, cell with { Breakdown = part.By, Category = part.Code, Quantity = part.Quantity })));
        }
    }

    /// <summary>All rows of the metric that a scope opens.</summary>
    public static IReadOnlyList<(Cell Of, MetricRow Row)> Read(RandomCity city, Metric metric, Scope scope) => city.Shown.GetOrAdd(
        (metric.Id, scope),
        _ =>
        [
            .. from grain in Grains.Where(metric.Knows)
               from breakdown in metric.Breakdowns.Select(b => (string?)b.Id).Prepend(null)
               from row in city.Reader.Read(
                   new MetricQuery(metric.Id, [Level.City, Level.Gu, Level.Dong], grain, city.Months[0], city.Months[^1], null, breakdown), scope)
               select (new Cell(row.UnitId, grain, row.Period, breakdown, row.Category, "x"), row),
        ]);

    /// <summary>What comes out for each count from all that the scopes show.</summary>
    public IReadOnlyDictionary<Cell, Span> Conclude(params IEnumerable<Scope> scopes)
    {
        var known = Enumerable.Repeat(new Span(0, Span.Unknown), cells.Count).ToArray();
        foreach (var (metric, cell, row) in scopes.SelectMany(scope => metrics.SelectMany(metric => Read(city, metric, scope), (metric, read) => (metric, read.Of, read.Row))))
        {
            foreach (var (quantity, span) in Span.Of(row, metric))
            {
                if (places.TryGetValue(At(metric, cell with { Quantity = quantity }), out var at))
                {
                    known[at] = known[at].With(span);
                }
            }
        }

        Subtract(known);
        return cells.Select((cell, at) => (cell, known[at])).ToDictionary(p => p.cell, p => p.Item2);
    }

    private void Subtract(Span[] known)
    {
        var waiting = new Queue<int>(Enumerable.Range(0, lines.Count));
        var waits = Enumerable.Repeat(true, lines.Count).ToArray();
        for (var looks = 0; waiting.TryDequeue(out var line) && looks < 12 * lines.Count; looks++)
        {
            waits[line] = false;
            var (whole, parts) = lines[line];
            double low = parts.Sum(p => known[p].Low), high = parts.Sum(p => known[p].High);
            foreach (var part in parts)
            {
                Learn(part, new(known[whole].Low - (high - known[part].High), known[whole].High - (low - known[part].Low)));
            }

            Learn(whole, new(low, high));
        }

        void Learn(int cell, Span span)
        {
            var after = known[cell].With(span);
            if (after != known[cell])
            {
                known[cell] = after;
                foreach (var line in linesOf[cell].Where(l => !waits[l]))
                {
                    waits[line] = true;
                    waiting.Enqueue(line);
                }
            }
        }
    }

    // What is not shown at all is still there to be worked out.
    private void Draw(Metric metric, string quantity)
    {
        List<(string? By, string? Code)> pieces = [(null, null), .. metric.Breakdowns.SelectMany(b => ContractCatalog.Get(b.Dataset)[b.Column].Codes.Select(c => ((string?)b.Id, (string?)c.Id)))];
        var units = city.Dongs.Select(d => d.Dong).Concat(RandomCity.Gus).Append("seoul").ToList();
        var periods = Grains.SelectMany(g => city.Months.Select(m => (Grain: g, Start: Periods.Start(m, g))).Distinct()).ToList();
        foreach (var (grain, period) in periods)
        {
            foreach (var (by, code) in pieces)
            {
                Cell At(string unit) => this.At(metric, new(unit, grain, period, by, code, quantity));
                Line(At("seoul"), RandomCity.Gus.Select(At));
                foreach (var gu in RandomCity.Gus)
                {
                    Line(At(gu), city.Dongs.Where(d => d.Gu == gu).Select(d => At(d.Dong)));
                }

                foreach (var unit in units)
                {
                    foreach (var shorter in grain == Grain.ToDate ? [Grain.Month] : Grains.Where(g => g < grain))
                    {
                        Line(At(unit), periods.Where(p => p.Grain == shorter && Holds(grain, period, shorter, p.Start)).Select(p => At(unit) with { Grain = shorter, Period = p.Start }));
                    }

                    if (quantity == "all")
                    {
                        Line(At(unit), [this.At(metric, new(unit, grain, period, by, code, "x")), this.At(metric, new(unit, grain, period, by, code, "rest"))]);
                    }
                }
            }

            foreach (var unit in units)
            {
                var whole = this.At(metric, new(unit, grain, period, null, null, quantity));
                foreach (var way in pieces.Where(p => p.By != null).GroupBy(p => p.By))
                {
                    Line(whole, way.Select(p => whole with { Breakdown = p.By, Category = p.Code }));
                }
            }
        }
    }

    private static bool Holds(Grain grain, DateOnly period, Grain shorter, DateOnly part) =>
        part >= Periods.First(period, grain) && Periods.End(part, shorter) <= Periods.End(period, grain);

    private void Line(Cell whole, IEnumerable<Cell> parts)
    {
        lines.Add((Place(whole), [.. parts.Select(Place)]));
        foreach (var cell in lines[^1].Parts.Append(lines[^1].Whole))
        {
            linesOf[cell].Add(lines.Count - 1);
        }
    }

    private int Place(Cell cell)
    {
        if (!places.TryGetValue(cell, out var at))
        {
            places.Add(cell, at = cells.Count);
            cells.Add(cell);
            linesOf.Add([]);
        }

        return at;
    }
}
