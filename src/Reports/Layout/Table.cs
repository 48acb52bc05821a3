namespace DongHaeng.Reports.Layout;

/// <summary>A table: its first column names the rows.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">The units of its figures, as (단위: 건, %); stands at the top right.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each with a cell for every column.</param>
public sealed record Table(
    string Title, string Unit, IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<TableCell>> Rows)
{
    /// <summary>Whether the first row is the whole of the others and is set apart.</summary>
    public bool FirstRowIsWhole { get; init; }
}
