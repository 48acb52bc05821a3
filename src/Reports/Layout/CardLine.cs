using DongHaeng.Figures.Canvas;

namespace DongHaeng.Reports.Layout;

/// <summary>A line below a card's figure.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Ink">Its colour.</param>
public sealed record CardLine(string Text, Weight Weight, Ink Ink);
