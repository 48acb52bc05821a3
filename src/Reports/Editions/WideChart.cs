using DongHaeng.Figures.Canvas;
using DongHaeng.Reports.Layout;

namespace DongHaeng.Reports.Editions;

/// <summary>A chart over the measure.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Height">Its height with its titles.</param>
public sealed record WideChart(ChartBlock Chart, double Height) : Block
{
    /// <inheritdoc/>
    public override double Least => Height;

    /// <inheritdoc/>
    public override void Draw(Flow flow)
    {
        flow.Need(Height);
        Chart.Draw(flow.Page, new Box(Paper.Margin, flow.Y, Paper.Measure, Height));
        flow.Down(Height + 8);
    }
}
