using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;

namespace DongHaeng.Figures.Charts;

/// <summary>
/// The common table of charts by unit: a row each in the order given, the name left, the plot in the middle, the value
/// right. Names get up to two fifths of the width, then they are shortened.
/// </summary>
/// <param name="Plot">Where the data is drawn, from the first row's top to the last row's bottom.</param>
/// <param name="Left">The left edge of the names.</param>
/// <param name="Right">The right edge of the values.</param>
/// <param name="RowHeight">The height of a row.</param>
/// <param name="Size">The size of names and values: the look's, or less where rows are low.</param>
/// <param name="Names">The names as they fit.</param>
internal sealed record UnitRows(
    Box Plot, double Left, double Right, double RowHeight, double Size, IReadOnlyList<string> Names)
{
    /// <summary>How high a row is when nothing constrains it, in label sizes.</summary>
    public const double Natural = 1.95;

    /// <summary>Lays rows into a box.</summary>
    public static UnitRows Of(
        Box box, IReadOnlyList<(string Text, Weight Weight)> names, IReadOnlyList<(string Text, Weight Weight)> values, Look look)
    {
        var height = Math.Min(box.Height / names.Count, 2.4 * look.Size);
        var size = Math.Min(look.Size, height / 1.3);
        var room = names.Max(name => Typeface.Width(name.Text, size, name.Weight));
        room = Math.Min(room, 0.4 * box.Width);
        var fitted = names.Select(name => Lettering.Fit(name.Text, size, name.Weight, room)).ToList();
        var value = values.Select(text => Typeface.Width(text.Text, size, text.Weight)).DefaultIfEmpty(0).Max();
        var left = box.X + room + (0.75 * size);
        var right = box.Right - (value > 0 ? value + (0.9 * size) : 0);
        var plot = new Box(left, box.Y, Math.Max(1, right - left), height * names.Count);
        return new UnitRows(plot, box.X, box.Right, height, size, fitted);
    }

    /// <summary>The y of a row's middle.</summary>
    public double Middle(int row) => Plot.Y + ((row + 0.5) * RowHeight);

    /// <summary>Thin rules after each five rows, for the eye to keep its line.</summary>
    public void DrawRules(ICanvas canvas, Look look)
    {
        for (var row = 5; row < Names.Count; row += 5)
        {
            var y = Plot.Y + (row * RowHeight);
            canvas.Line(new Spot(Left, y), new Spot(Right, y), new Stroke(Ink.Rule, look.Hair));
        }
    }

    /// <summary>The name at the left.</summary>
    public void DrawName(ICanvas canvas, int row, Weight weight, Ink ink) =>
        canvas.Text(new Spot(Left, Baseline(row)), Names[row], new TextStyle(Size, weight, ink));

    /// <summary>The value at the right.</summary>
    public void DrawValue(ICanvas canvas, int row, string text, Weight weight, Ink ink) =>
        canvas.Text(new Spot(Right, Baseline(row)), text, new TextStyle(Size, weight, ink, Anchor.End));

    /// <summary>The words in the plots of rows without a value, as much of them as fits.</summary>
    public IReadOnlyList<StatusText> Statuses(IEnumerable<string?> byRow) =>
        byRow.Select((status, row) => status is null ? null : Status(row, status)).OfType<StatusText>().ToList();

    private StatusText Status(int row, string status)
    {
        var spot = new Spot(Plot.X + (0.5 * Size), Baseline(row));
        var style = new TextStyle(Size * 0.92, Weight.Regular, Ink.Muted);
        var text = Lettering.Fit(status, style.Size, style.Weight, Right - spot.X);
        return new StatusText(row, spot, text, style);
    }

    private double Baseline(int row) => Lettering.Baseline(Middle(row), Size);
}
