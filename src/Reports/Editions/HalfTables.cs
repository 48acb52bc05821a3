using DongHaeng.Reports.Layout;

namespace DongHaeng.Reports.Editions;

/// <summary>Tables two and two side by side.</summary>
/// <param name="All">The tables.</param>
public sealed record HalfTables(IReadOnlyList<Table> All) : Block
{
    private const double Gap = 10;

    /// <inheritdoc/>
    public override double Least => All.Take(2).Select(TableWriter.HalfHeight).DefaultIfEmpty(0).Max();

    /// <inheritdoc/>
    public override IReadOnlyList<Table> Tables => All;

    /// <inheritdoc/>
    public override void Draw(Flow flow)
    {
        foreach (var row in All.Chunk(2))
        {
            var height = row.Max(TableWriter.HalfHeight);
            flow.Need(height);
            for (var side = 0; side < row.Length; side++)
            {
                TableWriter.WriteHalf(flow, side, row[side]);
            }

            flow.Down(height + Gap);
        }
    }
}
