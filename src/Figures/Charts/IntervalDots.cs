using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;

namespace DongHaeng.Figures.Charts;

/// <summary>
/// A dot with its 95 % interval for each unit in the order given, a line for the whole, the value at the right: shows
/// rates together with how surely they are known.
/// </summary>
/// <param name="Name">What is shown: metric and period.</param>
/// <param name="Unit">The unit of the values, usually "%".</param>
/// <param name="Dots">The units.</param>
public sealed record IntervalDots(string Name, string Unit, IReadOnlyList<IntervalDot> Dots)
{
    /// <summary>How many decimals the values have.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>Whether the axis starts at zero.</summary>
    public bool FromZero { get; init; } = true;

    /// <summary>A dashed line to compare with.</summary>
    public Reference? Reference { get; init; }

    /// <summary>What the lines are where they are no 95 % intervals; null where they are.</summary>
    public string? IntervalName { get; init; }

    /// <summary>What the legend calls a standing instead of its general name.</summary>
    public IReadOnlyDictionary<Standing, string> StandingNames { get; init; } = new Dictionary<Standing, string>();

    /// <summary>The height that gives every row its natural height.</summary>
    public double Height(double width, Look look) =>
        ReferenceLine.Header(Reference, look)
        + (Math.Max(1, Dots.Count) * UnitRows.Natural * look.Size)
        + ValueAxis.Height(look)
        + new Legend(LegendEntries(look), width, look).Height;

    /// <summary>One sentence for the alternative text.</summary>
    public string Words(Language language) =>
        UnitSentence.Of(Name, Dots.Select(dot => dot.Value).ToList(), Reference, value => Text(value, language), language);

    /// <summary>Draws the chart into the box.</summary>
    public void Draw(ICanvas canvas, Box box, Look look)
    {
        if (Dots.Count == 0)
        {
            Lettering.Nothing(canvas, box, look);
            return;
        }

        var legend = new Legend(LegendEntries(look), box.Width, look);
        var rows = UnitRows.Of(
            box.Inset(0, ReferenceLine.Header(Reference, look), 0, ValueAxis.Height(look) + legend.Height),
            Dots.Select(dot => (dot.Name, NameWeight(dot))).ToList(),
            Dots.Select(dot => (dot.Value is { } value ? Numbers.Text(value, Decimals) : "", ValueWeight(dot))).ToList(),
            look);
        var scale = LinearScale.Nice(
            Values(), rows.Plot.X, rows.Plot.Right, ValueAxis.Steps(rows.Plot.Width, look), FromZero);

        var statuses = rows.Statuses(Dots.Select(dot => StatusOf(dot, look.Language)));
        var texts = statuses.Select(status => status.Extent).ToList();
        ValueAxis.Draw(canvas, scale, rows, texts, Unit, look);
        rows.DrawRules(canvas, look);
        if (Reference is { } reference)
        {
            ReferenceLine.Draw(canvas, reference, scale.At(reference.Value), rows, texts, Decimals, look);
        }

        for (var row = 0; row < Dots.Count; row++)
        {
            var (dot, index) = (Dots[row], row);
            canvas.Mark(Sentence(dot, look.Language), () =>
            {
                DrawRow(canvas, dot, index, rows, scale, look);
                statuses.FirstOrDefault(status => status.Row == index)?.Draw(canvas);
            });
        }

        legend.Draw(canvas, box.X, rows.Plot.Bottom + ValueAxis.Height(look));
    }

    private static Weight NameWeight(IntervalDot dot) => dot.Shown == Standing.Plain ? Weight.Medium : Weight.Bold;

    private static Weight ValueWeight(IntervalDot dot) =>
        dot.Few ? Weight.Regular : dot.Shown == Standing.Plain ? Weight.SemiBold : Weight.Bold;

    private static void DrawInterval(ICanvas canvas, double from, double to, double middle, bool few, Look look)
    {
        var stroke = new Stroke(Ink.Axis, 1.6 * look.Hair, few ? Dashes.Ring(look) : null);
        canvas.Line(new Spot(from, middle), new Spot(to, middle), stroke);
        foreach (var end in new[] { from, to })
        {
            var cap = 3 * look.Hair;
            canvas.Line(new Spot(end, middle - cap), new Spot(end, middle + cap), new Stroke(Ink.Axis, 1.2 * look.Hair));
        }
    }

    private static string? StatusOf(IntervalDot dot, Language language) =>
        dot.Value is null ? dot.Status ?? Phrases.NoData(language) : null;

    private void DrawRow(ICanvas canvas, IntervalDot dot, int row, UnitRows rows, LinearScale scale, Look look)
    {
        rows.DrawName(canvas, row, NameWeight(dot), StandingLook.Text(dot.Shown, Ink.Text));
        if (dot.Value is not { } value)
        {
            return;
        }

        var centre = new Spot(scale.At(value), rows.Middle(row));
        if (dot is { Low: { } low, High: { } high })
        {
            DrawInterval(canvas, scale.At(low), scale.At(high), centre.Y, dot.Few, look);
        }

        var radius = Math.Min(4 * look.Hair, 0.3 * rows.RowHeight);
        if (dot.Few)
        {
            canvas.Circle(centre, radius, Ink.Paper, new Stroke(Ink.Axis, 1.5 * look.Hair));
        }
        else
        {
            canvas.Circle(centre, radius, StandingLook.Dot(dot.Shown), new Stroke(Ink.Paper, look.Hair));
        }

        var ink = dot.Few ? Ink.Muted : StandingLook.Text(dot.Shown, Ink.Title);
        rows.DrawValue(canvas, row, Numbers.Text(value, Decimals), ValueWeight(dot), ink);
    }

    private IEnumerable<double> Values() => Dots
        .SelectMany(dot => dot.Value is null ? [] : new[] { dot.Value, dot.Low, dot.High })
        .Append(Reference?.Value)
        .OfType<double>();

    private string Text(double value, Language language) => Quantity.Text(value, Decimals, Unit, language);

    private string Sentence(IntervalDot dot, Language language)
    {
        if (dot.Value is not { } value)
        {
            return $"{dot.Name} {StatusOf(dot, language)}";
        }

        var interval = dot is { Low: { } low, High: { } high }
            ? $" ({IntervalName ?? Phrases.Interval(language)} {Numbers.Text(low, Decimals)}–{Text(high, language)})"
            : "";
        return $"{dot.Name} {Text(value, language)}{interval}{(dot.Few ? ", " + Phrases.Few(language) : "")}";
    }

    private IEnumerable<LegendEntry> LegendEntries(Look look)
    {
        if (Dots.Any(dot => dot is { Value: not null, Low: not null }))
        {
            yield return LegendEntry.Line(IntervalName ?? Phrases.Interval(look.Language), l => new Stroke(Ink.Axis, 1.6 * l.Hair));
        }

        foreach (var standing in Dots.Select(dot => dot.Shown).Where(s => s != Standing.Plain).Distinct().Order())
        {
            yield return LegendEntry.Dot(
                StandingLook.Name(standing, StandingNames, look.Language), StandingLook.Dot(standing));
        }

        if (Dots.Any(dot => dot is { Few: true, Value: not null }))
        {
            yield return LegendEntry.Ring(Phrases.Few(look.Language), Ink.Axis);
        }
    }
}
