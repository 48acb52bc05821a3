using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;

namespace DongHaeng.Figures.Charts;

/// <summary>A tiny line of the last months beside a figure: its shape, without axis or numbers.</summary>
/// <param name="Name">What is shown.</param>
/// <param name="Unit">The unit of the values.</param>
/// <param name="Values">The values by month, null for a month without one.</param>
public sealed record Sparkline(string Name, string Unit, IReadOnlyList<double?> Values)
{
    /// <summary>How many decimals the values have.</summary>
    public int Decimals { get; init; }

    /// <summary>The values before which the line is cut, because from there on they mean something else.</summary>
    public IReadOnlyList<int> Cuts { get; init; } = [];

    /// <summary>One sentence for the alternative text.</summary>
    public string Words(Language language)
    {
        // Over a cut a range would say nothing: it is that of the values after the last one.
        var alike = Values.Skip(Cuts.LastOrDefault()).ToList();
        var known = alike.OfType<double>().ToList();
        if (known.Count == 0)
        {
            return $"{Name}: {Phrases.NoData(language)}";
        }

        string low = Text(known.Min()), high = Text(known.Max()), last = Text(known[^1]);
        return language == Language.Korean
            ? $"{Name}: 최근 {alike.Count}개월 {low}에서 {high} 사이, 마지막 값은 {last}입니다."
            : $"{Name}: between {low} and {high} in the last {alike.Count} months, last value {last}.";

        string Text(double value) => Quantity.Text(value, Decimals, Unit, language);
    }

    /// <summary>Draws it into the box; nothing where no month has a value.</summary>
    public void Draw(ICanvas canvas, Box box, Look look)
    {
        var known = Values.OfType<double>().ToList();
        if (known.Count == 0)
        {
            return;
        }

        var dot = 2.6 * look.Hair;
        var inner = box.Inset(dot, dot, dot, dot);
        double low = known.Min(), high = known.Max();
        // A flat line runs through the middle.
        var scale = low == high
            ? new LinearScale(low - 1, high + 1, inner.Bottom, inner.Y)
            : new LinearScale(low, high, inner.Bottom, inner.Y);
        var step = Values.Count > 1 ? inner.Width / (Values.Count - 1) : 0;
        var spots = Values.Select((value, i) => value is { } v ? new Spot(X(i), scale.At(v)) : (Spot?)null).ToList();

        foreach (var run in Runs.Of(spots.SelectMany((spot, i) => Cuts.Contains(i) ? new[] { null, spot } : [spot])))
        {
            if (run.Count > 1)
            {
                canvas.Polyline(run, new Stroke(Ink.AccentSoft, 1.6 * look.Hair));
            }
            else
            {
                canvas.Circle(run[0], 0.9 * look.Hair, Ink.AccentSoft);
            }
        }

        canvas.Circle(spots.OfType<Spot>().Last(), dot, Ink.Accent);

        double X(int index) => Values.Count > 1 ? inner.X + (index * step) : inner.Right;
    }
}
