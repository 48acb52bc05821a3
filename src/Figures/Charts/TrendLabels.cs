using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Type;
using DongHaeng.Figures.Words;

namespace DongHaeng.Figures.Charts;

/// <summary>The dots of a <see cref="Trend"/> and the texts beside its lines.</summary>
internal static class TrendLabels
{
    private const double LineHeight = 1.2;

    // What it costs a label to cross a line, in places further from the dot.
    private const double SeriesCost = 30;
    private const double MeanCost = 12;
    private const double LimitCost = 8;

    /// <summary>The room right of the plot for the names of mean, limits and targets; none where it would cost too much.</summary>
    public static double Margin(Trend trend, double width, Look look)
    {
        var named = Named(trend, look.Language).ToList();
        var room = named.Select(name => Typeface.Width(name.Text, look.Small, name.Weight)).DefaultIfEmpty(0).Max();
        return room == 0 || room > 0.3 * width ? 0.4 * look.Small : room + (0.6 * look.Small);
    }

    /// <summary>Draws dots, values and names.</summary>
    public static void Draw(ICanvas canvas, TrendPlot plot)
    {
        var look = plot.Look;
        if (plot.Box.Right - plot.Plot.Right > look.Small)
        {
            DrawNames(canvas, plot);
        }

        var space = Space(plot);
        var last = Enumerable.Range(0, plot.Slots.Count).Last(slot => plot.Slots[slot]?.Value is not null);
        // The last month first: its value has the first choice of places.
        var spoken = Enumerable.Range(0, plot.Slots.Count)
            .Where(slot => slot == last || (plot.Slots[slot] is { } p && p.Standing != Standing.Plain && p.Value is not null))
            .OrderByDescending(slot => slot == last)
            .ToDictionary(slot => slot, slot => Place(plot, slot, space, slot == last));

        for (var slot = 0; slot < plot.Slots.Count; slot++)
        {
            if (plot.Slots[slot] is { Value: not null } point)
            {
                var (index, label) = (slot, spoken.GetValueOrDefault(slot));
                canvas.Mark(plot.Trend.Sentence(point, look.Language), () =>
                {
                    DrawDot(canvas, plot, index, emphasised: spoken.ContainsKey(index));
                    label?.Draw(canvas);
                });
            }
        }
    }

    private static IEnumerable<(string Text, double Value, Weight Weight)> Named(Trend trend, Language language)
    {
        if ((trend.Points.LastOrDefault(point => point.Limits is not null)?.Limits ?? trend.Limits) is { } band)
        {
            yield return (Phrases.UpperLimit(language), band.Upper, Weight.Regular);
            yield return (Phrases.LowerLimit(language), band.Lower, Weight.Regular);
        }

        if (trend.Points.LastOrDefault(point => point.Target is not null)?.Target is { } asked)
        {
            foreach (var target in new[] { asked.Upper, asked.Lower }.Distinct())
            {
                yield return ($"{Phrases.Target(language)} {TargetWords.Brief(language, target, target)}", target, Weight.Medium);
            }
        }

        if (trend.Mean is { } mean)
        {
            yield return ($"{Phrases.Mean(language)} {Numbers.Text(mean, trend.Decimals)}", mean, Weight.SemiBold);
        }
    }

    private static void DrawNames(ICanvas canvas, TrendPlot plot)
    {
        var look = plot.Look;
        var names = Named(plot.Trend, look.Language).OrderByDescending(name => name.Value).ToList();
        var gap = LineHeight * look.Small;
        var ys = names.Select(name => plot.Scale.At(name.Value)).ToArray();
        // Down until each is clear of the one above, then up again from the foot.
        for (var i = 1; i < ys.Length; i++)
        {
            ys[i] = Math.Max(ys[i], ys[i - 1] + gap);
        }

        for (var (i, floor) = (ys.Length - 1, plot.Plot.Bottom); i >= 0; i--)
        {
            ys[i] = Math.Min(ys[i], floor);
            floor = ys[i] - gap;
        }

        foreach (var ((text, _, weight), y) in names.Zip(ys))
        {
            var ink = weight == Weight.Regular ? Ink.Muted : Ink.Title;
            canvas.Text(
                new Spot(plot.Plot.Right + (0.6 * look.Small), Lettering.Baseline(y, look.Small)),
                text,
                new TextStyle(look.Small, weight, ink));
        }
    }

    private static FreeSpace Space(TrendPlot plot)
    {
        var space = new FreeSpace(plot.Plot.Inset(0, -0.5 * plot.Look.Small, 0, 0));
        for (var slot = 0; slot < plot.Slots.Count; slot++)
        {
            if (plot.At(slot, point => point.Value) is { } spot)
            {
                var radius = plot.Radius(emphasised: false);
                space.Take(new Box(spot.X - radius, spot.Y - radius, 2 * radius, 2 * radius));
            }
        }

        foreach (var line in plot.Lines(point => point.Value))
        {
            space.Avoid(line, SeriesCost);
        }

        foreach (var line in plot.Lines(point => point.Previous))
        {
            space.Avoid(line, LimitCost);
        }

        foreach (var (upper, lower) in plot.Stretches(plot.Band).Concat(plot.Stretches(plot.Target)))
        {
            space.Avoid(upper, LimitCost);
            space.Avoid(lower, LimitCost);
        }

        TrendBreaks.Reserve(plot, space, LimitCost);
        if (plot.Trend.Mean is { } mean)
        {
            var y = plot.Scale.At(mean);
            space.Avoid([new Spot(plot.Plot.X, y), new Spot(plot.Plot.Right, y)], MeanCost);
        }

        return space;
    }

    // A label that must cross the series, or loses its note, is worth it only for the last month's value.
    private static TrendLabel? Place(TrendPlot plot, int slot, FreeSpace space, bool isLast)
    {
        var (point, look) = (plot.Slots[slot]!, plot.Look);
        var note = point.Standing == Standing.Plain || point.Note is null
            ? ""
            : Lettering.Fit(point.Note, look.Small, Weight.Medium, 11 * look.Small);
        return Place(plot, slot, note, space, LimitCost)
            ?? (note.Length > 0 ? Place(plot, slot, "", space, LimitCost) : null)
            ?? (isLast ? Place(plot, slot, "", space, double.PositiveInfinity) : null);
    }

    private static TrendLabel? Place(TrendPlot plot, int slot, string note, FreeSpace space, double mayCost)
    {
        var (point, look) = (plot.Slots[slot]!, plot.Look);
        var value = Numbers.Text(point.Value!.Value, plot.Trend.Decimals);
        var width = Math.Max(
            Typeface.Width(value, look.Size, Weight.Bold), Typeface.Width(note, look.Small, Weight.Medium));
        var height = look.Size + (note.Length > 0 ? LineHeight * look.Small : 0);
        var gap = plot.Radius(emphasised: true) + (0.25 * look.Size);
        var dot = plot.At(slot, p => p.Value)!.Value;
        return space.Place(dot, width, height, gap, mayCost) is { } box
            ? new TrendLabel(box, value, note, StandingLook.Dot(point.Standing), look)
            : null;
    }

    private static void DrawDot(ICanvas canvas, TrendPlot plot, int slot, bool emphasised)
    {
        var (point, look) = (plot.Slots[slot]!, plot.Look);
        var centre = plot.At(slot, p => p.Value)!.Value;
        var radius = plot.Radius(emphasised);
        if (point.Incomplete)
        {
            canvas.Circle(centre, radius + (0.6 * look.Hair), Ink.Paper, new Stroke(Ink.Care, 1.5 * look.Hair, Dashes.Ring(look)));
        }
        else
        {
            canvas.Circle(
                centre, radius, StandingLook.Dot(point.Standing), emphasised ? new Stroke(Ink.Paper, 1.2 * look.Hair) : null);
        }
    }
}
