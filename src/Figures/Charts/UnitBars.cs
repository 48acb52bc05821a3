using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;

namespace DongHaeng.Figures.Charts;

/// <summary>
/// Horizontal bars of units in the order given (code order, never a ranking), from zero, with the value at the right.
/// A unit without a value says why in words and has no bar.
/// </summary>
/// <param name="Name">What is shown: metric and period.</param>
/// <param name="Unit">The unit of the values: "건", "%", "cases".</param>
/// <param name="Bars">The units.</param>
public sealed record UnitBars(string Name, string Unit, IReadOnlyList<UnitBar> Bars)
{
    /// <summary>How many decimals the values have.</summary>
    public int Decimals { get; init; }

    /// <summary>A dashed line to compare with.</summary>
    public Reference? Reference { get; init; }

    /// <summary>What the ring of the previous period is called ("전월", "previous month").</summary>
    public string? PreviousName { get; init; }

    /// <summary>What the legend calls a standing instead of its general name.</summary>
    public IReadOnlyDictionary<Standing, string> StandingNames { get; init; } = new Dictionary<Standing, string>();

    /// <summary>The height that gives every row its natural height.</summary>
    public double Height(double width, Look look) =>
        ReferenceLine.Header(Reference, look)
        + (Math.Max(1, Bars.Count) * UnitRows.Natural * look.Size)
        + new Legend(LegendEntries(look), width, look).Height;

    /// <summary>One sentence for the alternative text.</summary>
    public string Words(Language language) =>
        UnitSentence.Of(Name, Bars.Select(bar => bar.Value).ToList(), Reference, value => Text(value, language), language);

    /// <summary>Draws the chart into the box.</summary>
    public void Draw(ICanvas canvas, Box box, Look look)
    {
        if (Bars.Count == 0)
        {
            Lettering.Nothing(canvas, box, look);
            return;
        }

        var legend = new Legend(LegendEntries(look), box.Width, look);
        var rows = UnitRows.Of(
            box.Inset(0, ReferenceLine.Header(Reference, look), 0, legend.Height),
            Bars.Select(bar => (bar.Name, NameWeight(bar))).ToList(),
            Bars.Select(bar => (bar.Value is { } value ? Numbers.Text(value, Decimals) : "", ValueWeight(bar))).ToList(),
            look);
        var scale = LinearScale.FromZero(Values(), rows.Plot.X, rows.Plot.Right);

        rows.DrawRules(canvas, look);
        var statuses = rows.Statuses(Bars.Select(bar => StatusOf(bar, look.Language)));
        for (var row = 0; row < Bars.Count; row++)
        {
            var (bar, index) = (Bars[row], row);
            canvas.Mark(Sentence(bar, look.Language), () =>
            {
                DrawRow(canvas, bar, index, rows, scale, look);
                statuses.FirstOrDefault(status => status.Row == index)?.Draw(canvas);
            });
        }

        var zero = scale.At(0);
        canvas.Line(
            new Spot(zero, rows.Plot.Y), new Spot(zero, rows.Plot.Bottom), new Stroke(Ink.Axis, look.Hair));
        if (Reference is { } reference)
        {
            ReferenceLine.Draw(
                canvas, reference, scale.At(reference.Value), rows, statuses.Select(status => status.Extent), Decimals, look);
        }

        DrawPrevious(canvas, rows, scale, look);
        legend.Draw(canvas, box.X, rows.Plot.Bottom);
    }

    private static Weight NameWeight(UnitBar bar) => bar.Standing == Standing.Plain ? Weight.Medium : Weight.Bold;

    private static Weight ValueWeight(UnitBar bar) => bar.Standing == Standing.Plain ? Weight.SemiBold : Weight.Bold;

    private static string? StatusOf(UnitBar bar, Language language) =>
        bar.Value is null ? bar.Status ?? Phrases.NoData(language) : null;

    private void DrawRow(ICanvas canvas, UnitBar bar, int row, UnitRows rows, LinearScale scale, Look look)
    {
        rows.DrawName(canvas, row, NameWeight(bar), StandingLook.Text(bar.Standing, Ink.Text));
        if (bar.Value is not { } value)
        {
            return;
        }

        double from = scale.At(Math.Min(0, value)), to = scale.At(Math.Max(0, value));
        if (to > from)
        {
            var half = 0.32 * rows.RowHeight;
            var radius = Math.Min(2.5 * look.Hair, (to - from) / 2);
            canvas.Rectangle(
                new Box(from, rows.Middle(row) - half, to - from, 2 * half), StandingLook.Bar(bar.Standing), radius: radius);
        }

        rows.DrawValue(
            canvas, row, Numbers.Text(value, Decimals), ValueWeight(bar), StandingLook.Text(bar.Standing, Ink.Title));
    }

    // Last of all, so that the reference line does not cross out a ring; the row's mark has its words.
    private void DrawPrevious(ICanvas canvas, UnitRows rows, LinearScale scale, Look look)
    {
        var radius = Math.Min(3.2 * look.Hair, 0.25 * rows.RowHeight);
        for (var row = 0; row < Bars.Count; row++)
        {
            if (Bars[row] is { Value: not null, Previous: { } previous })
            {
                canvas.Circle(
                    new Spot(scale.At(previous), rows.Middle(row)),
                    radius,
                    Ink.Paper,
                    new Stroke(Ink.Reference, 1.5 * look.Hair));
            }
        }
    }

    private IEnumerable<double> Values() => Bars
        .SelectMany(bar => bar.Value is null ? [] : new[] { bar.Value, bar.Previous })
        .Append(Reference?.Value)
        .OfType<double>();

    private string Text(double value, Language language) => Quantity.Text(value, Decimals, Unit, language);

    private string Sentence(UnitBar bar, Language language)
    {
        if (bar.Value is not { } value)
        {
            return $"{bar.Name} {StatusOf(bar, language)}";
        }

        var before = bar.Previous is { } previous ? $" ({Before(language)} {Text(previous, language)})" : "";
        return $"{bar.Name} {Text(value, language)}{before}";
    }

    private string Before(Language language) => PreviousName ?? Phrases.PreviousPeriod(language);

    private IEnumerable<LegendEntry> LegendEntries(Look look)
    {
        var drawn = Bars.Where(bar => bar.Value is not null).ToList();
        var standings = drawn.Select(bar => bar.Standing).Distinct().Order().ToList();
        var withPrevious = drawn.Any(bar => bar.Previous is not null);
        // A single kind of bar needs no explanation: the heading says what it is.
        if (standings.Count > 1 || standings.Any(standing => standing != Standing.Plain) || withPrevious)
        {
            foreach (var standing in standings)
            {
                yield return LegendEntry.Bar(
                    StandingLook.Name(standing, StandingNames, look.Language), StandingLook.Bar(standing));
            }
        }

        if (withPrevious)
        {
            yield return LegendEntry.Ring(Before(look.Language), Ink.Reference);
        }
    }
}
