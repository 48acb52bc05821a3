using DongHaeng.Figures.Canvas;

namespace DongHaeng.Reports.Layout;

/// <summary>A column of a table.</summary>
/// <param name="Head">Its name; \n breaks the line.</param>
/// <param name="Share">Its width in relation to the other columns'.</param>
/// <param name="Align">Words start at the left, figures end at the right.</param>
/// <param name="Group">What it shares with its neighbours, above their heads; null for none.</param>
public sealed record TableColumn(string Head, double Share, Anchor Align = Anchor.End, string? Group = null);
