using DongHaeng.Reports.Layout;

namespace DongHaeng.Reports.Editions;

/// <summary>Charts two and two side by side.</summary>
/// <param name="Charts">The charts.</param>
/// <param name="Height">The height of each with its titles.</param>
public sealed record ChartGrid(IReadOnlyList<ChartBlock> Charts, double Height) : Block
{
    private const double Gap = 8;

    /// <inheritdoc/>
    public override double Least => Height + Gap;

    /// <inheritdoc/>
    public override void Draw(Flow flow)
    {
        foreach (var row in Charts.Chunk(2))
        {
            flow.Need(Height);
            for (var side = 0; side < row.Length; side++)
            {
                row[side].Draw(flow.Page, Paper.Half(side, flow.Y, Height));
            }

            flow.Down(Height + Gap);
        }
    }
}
