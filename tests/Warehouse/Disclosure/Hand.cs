using DongHaeng.Warehouse.Disclosure;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Disclosure;

/// <summary>The figures of a metric of counts, laid out by hand: the city, its gus, and no dongs.</summary>
internal static class Hand
{
    /// <summary>One month of a city without categories.</summary>
    public static Figures Gus(long city, params long[] gus) => Month(gus.Length, 0, (place, _) => place == 0 ? city : gus[place - 1]);

    /// <summary>One month of one place with categories, of which the whole may hold more.</summary>
    public static Figures Categories(long whole, params long[] categories) => Month(0, categories.Length, (_, piece) => piece == 0 ? whole : categories[piece - 1]);

    /// <summary>A quarter of one place.</summary>
    public static Figures Quarter(params long[] months)
    {
        Period[] periods = [.. months.Select((_, i) => new Period(Grain.Month, new(2024, 1 + i, 1))), new(Grain.Quarter, new(2024, 1, 1))];
        return Filled(Grid([new(Level.City, -1)], periods, []), (period, _, _) => period < months.Length ? months[period] : months.Sum());
    }

    /// <summary>One month of a city, gus and categories.</summary>
    public static Figures Month(int gus, int categories, Func<int, int, long> value)
    {
        Place[] places = [new(Level.City, -1), .. Enumerable.Repeat(new Place(Level.Gu, 0), gus)];
        int[][] breakdowns = categories == 0 ? [] : [[.. Enumerable.Range(1, categories)]];
        return Filled(Grid(places, [new(Grain.Month, new(2024, 1, 1))], breakdowns), (_, place, piece) => value(place, piece));
    }

    private static Metric Metric => MetricCatalog.Get("visits_done") with { Kind = MetricKind.Count };

    private static Grid Grid(Place[] places, Period[] periods, int[][] breakdowns) => new([new(Metric, 0, breakdowns)], places, periods);

    private static Figures Filled(Grid grid, Func<int, int, int, long> value)
    {
        var figures = new Figures(grid);
        Array.Fill(figures.Reported, true);
        for (var figure = 0; figure < grid.Size; figure++)
        {
            var (period, place, piece) = grid.Where(figure);
            figures.Numerator[figure] = figures.Cases[figure] = value(period, place, piece);
        }

        return figures;
    }
}
