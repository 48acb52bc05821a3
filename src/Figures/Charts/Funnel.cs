using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;

namespace DongHaeng.Figures.Charts;

/// <summary>
/// Many units at once: to the right of how many cases a share is, upwards the share, and around that of all the funnel that
/// narrows with the cases. Dots inside it differ by no more than is usual; only those outside it have their names.
/// </summary>
/// <param name="Name">What is shown: metric and period.</param>
/// <param name="Unit">The unit of the values, usually "%".</param>
/// <param name="CountName">What the cases are: "발굴 건수".</param>
/// <param name="Dots">The units.</param>
public sealed record Funnel(string Name, string Unit, string CountName, IReadOnlyList<FunnelDot> Dots)
{
    /// <summary>How many decimals the values have.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>The value of all units together.</summary>
    public Reference? Reference { get; init; }

    /// <summary>The limits by rising number of cases; empty where none can be told.</summary>
    public IReadOnlyList<FunnelLimit> Limits { get; init; } = [];

    /// <summary>What the limits are called: "99.8% 한계".</summary>
    public string? LimitsName { get; init; }

    /// <summary>The height that suits a width.</summary>
    public double Height(double width, Look look) => (0.62 * width) + new Legend(LegendEntries(look), width, look).Height;

    /// <summary>One sentence for the alternative text.</summary>
    public string Words(Language language) =>
        UnitSentence.Of(Name, [.. Dots.Select(dot => (double?)dot.Value)], Reference, value => Text(value, language), language);

    /// <summary>Draws the chart into the box.</summary>
    public void Draw(ICanvas canvas, Box box, Look look)
    {
        if (Dots.Count == 0)
        {
            Lettering.Nothing(canvas, box, look);
            return;
        }

        var legend = new Legend(LegendEntries(look), box.Width, look);
        var plot = FunnelPlot.Of(this, box.Inset(0, 0, 0, legend.Height), look);
        plot.DrawFrame(canvas);
        plot.DrawLimits(canvas);
        // Those that are set apart come last, so that nothing lies over them.
        foreach (var dot in Dots.OrderBy(dot => dot.Shown != Standing.Plain))
        {
            canvas.Mark(Sentence(dot, look.Language), () => plot.DrawDot(canvas, dot));
        }

        plot.DrawNames(canvas);
        legend.Draw(canvas, box.X, box.Bottom - legend.Height);
    }

    private string Text(double value, Language language) => Quantity.Text(value, Decimals, Unit, language);

    private string Sentence(FunnelDot dot, Language language) =>
        $"{dot.Name} {Text(dot.Value, language)} ({CountName} {Numbers.Text(dot.Count, 0)}){(dot.Few ? ", " + Phrases.Few(language) : "")}";

    private IEnumerable<LegendEntry> LegendEntries(Look look)
    {
        if (Limits.Count > 0 && LimitsName is { } name)
        {
            yield return LegendEntry.Line(name, FunnelPlot.LimitStroke);
        }

        if (Reference is { } reference)
        {
            yield return LegendEntry.Line($"{reference.Label} {Text(reference.Value, look.Language)}", ReferenceLine.Stroke);
        }

        foreach (var standing in Dots.Select(dot => dot.Shown).Where(s => s != Standing.Plain).Distinct().Order())
        {
            yield return LegendEntry.Dot(StandingLook.Name(standing, new Dictionary<Standing, string>(), look.Language), StandingLook.Dot(standing));
        }

        if (Dots.Any(dot => dot.Few))
        {
            yield return LegendEntry.Ring(Phrases.Few(look.Language), Ink.Axis);
        }
    }
}
