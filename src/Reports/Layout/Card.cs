using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Charts;

namespace DongHaeng.Reports.Layout;

/// <summary>A figure set large, with what it is to be read beside.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The figure, or the word that stands for it.</param>
/// <param name="Unit">The unit behind it; empty for none.</param>
/// <param name="Lines">What stands below: the change, the year before, the files that are in.</param>
/// <param name="Course">The last months.</param>
public sealed record Card(string Name, string Value, string Unit, IReadOnlyList<CardLine> Lines, Sparkline Course)
{
    /// <summary>The colour of the stroke at its edge.</summary>
    public Ink Ink { get; init; } = Ink.Accent;
}
