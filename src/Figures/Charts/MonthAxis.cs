using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;
using DongHaeng.Figures.Words;

namespace DongHaeng.Figures.Charts;

/// <summary>
/// Two lines of text along months: the month, and the year where it changes. Where months are too narrow for every
/// name, each second, third … is named, counted back from the last.
/// </summary>
/// <param name="Months">First days of consecutive months.</param>
/// <param name="Left">The left edge of the first month.</param>
/// <param name="Slot">The width of a month.</param>
internal sealed record MonthAxis(IReadOnlyList<DateOnly> Months, double Left, double Slot)
{
    /// <summary>What a month is called.</summary>
    public Func<DateOnly, Language, string> Called { get; init; } = MonthName.Short;

    private static readonly int[] OfMonths = [1, 2, 3, 4, 6, 12, 24, 36, 60, 120];
    private static readonly int[] OfWeeks = [1, 2, 4, 8, 13, 26, 52];
    private static readonly int[] OfDays = [1, 7, 14, 28, 56, 112];

    /// <summary>Which of the names may be left out: each second, third, …</summary>
    public IReadOnlyList<int> Strides { get; init; } = OfMonths;

    /// <summary>The strides of an axis of days (1) or weeks (7); of any other that of months.</summary>
    public static IReadOnlyList<int> StridesOf(int days) => days switch { 1 => OfDays, 7 => OfWeeks, _ => OfMonths };

    /// <summary>All months from the first to the last, or every so many of them; where a number of days is given, each day so many days later.</summary>
    public static IReadOnlyList<DateOnly> Span(DateOnly first, DateOnly last, int step = 1, int days = 0)
    {
        var months = new List<DateOnly>();
        for (var month = first; month <= last; month = days > 0 ? month.AddDays(days) : month.AddMonths(step))
        {
            months.Add(month);
        }

        return months;
    }

    /// <summary>The height of both lines.</summary>
    public static double Height(Look look) => 3 * look.Small;

    /// <summary>The middle of a month.</summary>
    public double X(int index) => Left + ((index + 0.5) * Slot);

    /// <summary>Draws months above years, below <paramref name="top"/>; the last month is bold.</summary>
    public void DrawBelow(ICanvas canvas, double top, Box box, Look look) =>
        Draw(canvas, top + (1.45 * look.Small), top + (2.7 * look.Small), box, Weight.Bold, look);

    /// <summary>Draws years above months, above <paramref name="bottom"/>.</summary>
    public void DrawAbove(ICanvas canvas, double bottom, Box box, Look look) =>
        Draw(canvas, bottom - (0.6 * look.Small), bottom - (1.85 * look.Small), box, Weight.Regular, look);

    private void Draw(ICanvas canvas, double monthLine, double yearLine, Box box, Weight lastWeight, Look look)
    {
        var size = look.Small;
        var widest = Months.Max(month => Typeface.Width(Called(month, look.Language), size, Weight.Bold));
        var stride = Strides.FirstOrDefault(s => s * Slot >= widest + (0.35 * size), Months.Count);
        var named = Enumerable.Range(0, Months.Count).Where(i => (Months.Count - 1 - i) % stride == 0).ToList();

        foreach (var i in named)
        {
            var isLast = i == Months.Count - 1 && lastWeight == Weight.Bold;
            var style = new TextStyle(
                size, isLast ? Weight.Bold : Weight.Regular, isLast ? Ink.Title : Ink.Muted, Anchor.Middle);
            var text = Called(Months[i], look.Language);
            canvas.Text(new Spot(Place(i, text, box, size, style.Weight), monthLine), text, style);
        }

        DrawYears(canvas, named, yearLine, box, look);
    }

    private void DrawYears(ICanvas canvas, List<int> named, double line, Box box, Look look)
    {
        var size = look.Small;
        var changes = named.Where((i, at) => at == 0 || Months[named[at - 1]].Year != Months[i].Year);
        // From the right: where two years collide, the one that most months belong to is the later.
        var free = double.PositiveInfinity;
        foreach (var i in changes.Reverse())
        {
            var text = MonthName.Year(Months[i], look.Language);
            var x = Place(i, text, box, size, Weight.Regular);
            var half = Typeface.Width(text, size, Weight.Regular) / 2;
            if (x + half <= free)
            {
                canvas.Text(new Spot(x, line), text, new TextStyle(size, Weight.Regular, Ink.Muted, Anchor.Middle));
                free = x - half - (0.4 * size);
            }
        }
    }

    private double Place(int index, string text, Box box, double size, Weight weight) =>
        Lettering.Centre(X(index), Typeface.Width(text, size, weight), box.X, box.Right);
}
