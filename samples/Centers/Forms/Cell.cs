namespace DongHaeng.Samples.Centers.Forms;

/// <summary>A cell as it goes into a file: for days and moments of workbooks the plain text that their serial is made of.</summary>
internal readonly record struct Cell(string Text, CellKind Kind = CellKind.Text)
{
    public static Cell Empty { get; } = new("");
}
