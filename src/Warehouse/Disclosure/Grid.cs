using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>A place of the grid.</summary>
/// <param name="Level">City, gu or dong.</param>
/// <param name="Above">The number of the place that holds it; negative where none does.</param>
internal readonly record struct Place(Level Level, int Above);

/// <summary>A period of the grid.</summary>
/// <param name="Grain">Month, quarter or year.</param>
/// <param name="Start">Its first day.</param>
internal readonly record struct Period(Grain Grain, DateOnly Start)
{
    /// <summary>Whether a shorter period lies in it.</summary>
    public bool Holds(Period part) => part.Grain < Grain && part.Start >= Start && part.Start <= Periods.End(Start, Grain);
}

/// <summary>
/// Where the figures of one metric stand: every place in every period, whole (piece 0) and by the categories of each
/// breakdown. Figures are numbered period by period, in it place by place, in it piece by piece.
/// </summary>
/// <param name="Metric">Whose figures.</param>
/// <param name="Places">All places, larger ones first.</param>
/// <param name="Periods">All periods.</param>
/// <param name="Breakdowns">Of each breakdown the numbers of its pieces, which start at 1.</param>
internal sealed record Grid(Metric Metric, Place[] Places, Period[] Periods, int[][] Breakdowns)
{
    /// <summary>By which number each place goes elsewhere (sql/guard/grid.sql), in rising order.</summary>
    public int[] Numbers { get; init; } = [.. Enumerable.Range(0, Places.Length)];

    /// <summary>How many pieces a place has.</summary>
    public int Pieces { get; } = 1 + Breakdowns.Sum(b => b.Length);

    /// <summary>The places in each place.</summary>
    public int[][] Within { get; } = Contents(Places);

    /// <summary>How many figures there are.</summary>
    public int Size => Periods.Length * Places.Length * Pieces;

    /// <summary>The number of a figure.</summary>
    public int Figure(int period, int place, int piece) => (((period * Places.Length) + place) * Pieces) + piece;

    /// <summary>Where a figure stands.</summary>
    public (int Period, int Place, int Piece) Where(int figure) => (figure / Pieces / Places.Length, figure / Pieces % Places.Length, figure % Pieces);

    private static int[][] Contents(Place[] places)
    {
        var held = Enumerable.Range(0, places.Length).ToLookup(place => places[place].Above);
        return [.. places.Select((_, place) => held[place].ToArray())];
    }
}
