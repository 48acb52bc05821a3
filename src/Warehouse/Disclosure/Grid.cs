namespace DongHaeng.Warehouse.Disclosure;

/// <summary>
/// Where the figures of metrics that tell of the same records stand: every place in every period, metric by metric, whole
/// and by the categories of each breakdown. Figures are numbered period by period, in it place by place, in it piece by piece.
/// </summary>
/// <param name="Sheets">The metrics with their pieces.</param>
/// <param name="Places">All places, larger ones first.</param>
/// <param name="Periods">All periods.</param>
internal sealed record Grid(Sheet[] Sheets, Place[] Places, Period[] Periods)
{
    private readonly Sheet[] sheets = [.. Sheets.SelectMany(s => Enumerable.Repeat(s, s.Pieces))];

    /// <summary>By which number each place goes elsewhere (sql/guard/grid.sql), in rising order.</summary>
    public int[] Numbers { get; init; } = [.. Enumerable.Range(0, Places.Length)];

    /// <summary>Which counts of different metrics are of the same records.</summary>
    public Link[] Links { get; init; } = [];

    /// <summary>How many pieces a place has.</summary>
    public int Pieces => sheets.Length;

    /// <summary>The places in each place.</summary>
    public int[][] Within { get; } = Contents(Places);

    /// <summary>How many figures there are.</summary>
    public int Size => Periods.Length * Places.Length * Pieces;

    /// <summary>Of which metric a piece is.</summary>
    public Sheet SheetOf(int piece) => sheets[piece];

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
