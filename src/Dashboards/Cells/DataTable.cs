namespace DongHaeng.Dashboards.Cells;

/// <summary>A table as pages set it: names at the left, figures at the right, the total first.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Units">The units, "(단위: 건)", at the top right.</param>
/// <param name="NameHead">The head of the column of names.</param>
/// <param name="Heads">The heads of the columns of figures.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Note">A note below; null for none.</param>
public sealed record DataTable(
    string Caption, string Units, string NameHead, IReadOnlyList<string> Heads, IReadOnlyList<DataRow> Rows, string? Note = null);
