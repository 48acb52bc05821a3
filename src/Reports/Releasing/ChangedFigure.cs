namespace DongHaeng.Reports.Releasing;

/// <summary>A figure that an edition says otherwise than the one before.</summary>
/// <param name="Table">The table's title.</param>
/// <param name="Row">What its row is called.</param>
/// <param name="Column">What its column is called.</param>
/// <param name="Was">What the edition before said.</param>
/// <param name="Is">What this one says.</param>
public sealed record ChangedFigure(string Table, string Row, string Column, string Was, string Is);
