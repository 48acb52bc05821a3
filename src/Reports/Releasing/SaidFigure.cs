namespace DongHaeng.Reports.Releasing;

/// <summary>A figure as a report's table said it.</summary>
/// <param name="Table">The table's title.</param>
/// <param name="Row">What its row is called.</param>
/// <param name="Column">What its column is called.</param>
/// <param name="Text">The figure, or the words in its place.</param>
public sealed record SaidFigure(string Table, string Row, string Column, string Text);
