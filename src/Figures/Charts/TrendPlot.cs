using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Type;
using DongHaeng.Figures.Words;

namespace DongHaeng.Figures.Charts;

/// <summary>The geometry of a <see cref="Trend"/> in its box, and the drawing of its frame, limits and lines.</summary>
/// <param name="Trend">The data.</param>
/// <param name="Box">The whole box.</param>
/// <param name="Plot">Where the lines are.</param>
/// <param name="Scale">From values to y.</param>
/// <param name="Axis">From months to x.</param>
/// <param name="Slots">The point of each month of the axis, null where there is none.</param>
/// <param name="Look">How it is set.</param>
internal sealed record TrendPlot(
    Trend Trend, Box Box, Box Plot, LinearScale Scale, MonthAxis Axis, IReadOnlyList<TrendPoint?> Slots, Look Look)
{
    /// <summary>Lays the chart out.</summary>
    public static TrendPlot Of(Trend trend, Box box, Look look)
    {
        var months = MonthAxis.Span(trend.FirstDay(trend.Points[0]), trend.FirstDay(trend.Points[^1]), trend.Step, trend.StepDays);
        var points = trend.Points.ToDictionary(trend.FirstDay);
        var slots = months.Select(points.GetValueOrDefault).ToList();

        var top = trend.Unit.Length > 0 ? 1.9 * look.Small : 0.7 * look.Small;
        var height = Math.Max(1, box.Height - top - MonthAxis.Height(look));
        var steps = Math.Clamp((int)(height / (2.6 * look.Small)), 1, 7);
        var scale = LinearScale.Nice(
            Values(trend), box.Y + top + height, box.Y + top, steps, trend.FromZero, whole: trend.Decimals == 0);
        var left = scale.Ticks.Max(tick => Typeface.Width(Numbers.Text(tick, scale.Decimals), look.Small, Weight.Regular));
        left += 0.65 * look.Small;
        var right = TrendLabels.Margin(trend, box.Width, look);
        var plot = new Box(box.X + left, box.Y + top, Math.Max(1, box.Width - left - right), height);
        return new TrendPlot(trend, box, plot, scale, new MonthAxis(months, plot.X, plot.Width / months.Count) { Called = trend.ShortName, Strides = MonthAxis.StridesOf(trend.StepDays) }, slots, look);
    }

    /// <summary>The line of the series.</summary>
    public static Stroke SeriesStroke(Look look) => new(Ink.Accent, 2 * look.Hair);

    /// <summary>The line of the year before.</summary>
    public static Stroke PreviousStroke(Look look) => new(Ink.AccentSoft, 1.4 * look.Hair);

    /// <summary>The edges of the band.</summary>
    public static Stroke LimitStroke(Look look) => new(Ink.Axis, look.Hair, Dashes.Line(look));

    /// <summary>The line of targets.</summary>
    public static Stroke TargetStroke(Look look) => new(Ink.Title, 1.2 * look.Hair, Dashes.Ring(look));

    /// <summary>The mark below an annotated month.</summary>
    public static Stroke AnnotationStroke(Look look) => new(Ink.Accent, 4 * look.Hair);

    /// <summary>Marks the months that people wrote beside, on the axis.</summary>
    public void DrawAnnotated(ICanvas canvas)
    {
        for (var slot = 0; slot < Slots.Count; slot++)
        {
            if (Slots[slot] is { Annotated: true })
            {
                var (x, half) = (Plot.X + ((slot + 0.5) * Axis.Slot), 0.3 * Axis.Slot);
                canvas.Line(new Spot(x - half, Plot.Bottom), new Spot(x + half, Plot.Bottom), AnnotationStroke(Look));
            }
        }
    }

    /// <summary>The limits of a month: its own, or those of all months.</summary>
    public TrendBand? Band(int slot) =>
        Trend.Points.Any(point => point.Limits is not null) ? Slots[slot]?.Limits : slot >= Since ? Trend.Limits : null;

    /// <summary>What plans ask for in a month, the lowest and the highest; null for nothing.</summary>
    public TrendBand? Target(int slot) => Slots[slot]?.Target;

    /// <summary>The first month that means what the last one means: mean and limits are of these months, and drawn along them alone.</summary>
    public int Since => Enumerable.Range(0, Slots.Count).LastOrDefault(slot => Slots[slot]?.Redefined is not null);

    /// <summary>Where a month's value is; null without a value.</summary>
    public Spot? At(int slot, Func<TrendPoint, double?> value) =>
        Slots[slot] is { } point && value(point) is { } number ? new Spot(Axis.X(slot), Scale.At(number)) : null;

    /// <summary>The radius of a month's dot: smaller where months are narrow.</summary>
    public double Radius(bool emphasised) =>
        Math.Min(emphasised ? 4 * Look.Hair : 2.8 * Look.Hair, Math.Max(1.2 * Look.Hair, 0.4 * Axis.Slot));

    /// <summary>Bands behind days on which nobody works, grid lines, the numbers and names of the axes.</summary>
    public void DrawFrame(ICanvas canvas)
    {
        // Days that follow each other are one band: between two the paper would show.
        for (var slot = 0; slot < Slots.Count; slot++)
        {
            var first = slot;
            while (slot < Slots.Count && Slots[slot]?.Closed is not null)
            {
                slot++;
            }

            if (slot > first)
            {
                canvas.Rectangle(new Box(Plot.X + (first * Axis.Slot), Plot.Y, (slot - first) * Axis.Slot, Plot.Height), Ink.Rule);
            }
        }

        var style = new TextStyle(Look.Small, Weight.Regular, Ink.Muted, Anchor.End);
        foreach (var tick in Scale.Ticks)
        {
            var y = Scale.At(tick);
            canvas.Line(new Spot(Plot.X, y), new Spot(Plot.Right, y), new Stroke(Ink.Rule, Look.Hair));
            canvas.Text(
                new Spot(Plot.X - (0.65 * Look.Small), Lettering.Baseline(y, Look.Small)),
                Numbers.Text(tick, Scale.Decimals),
                style);
        }

        var unit = Lettering.Fit(
            Look.Language == Language.Korean ? $"({Trend.Unit})" : Trend.Unit, Look.Small, Weight.Regular, Box.Width);
        if (Trend.Unit.Length > 0)
        {
            canvas.Text(new Spot(Box.X, Plot.Y - (1.05 * Look.Small)), unit, style with { Anchor = Anchor.Start });
        }

        canvas.Line(
            new Spot(Plot.X, Plot.Bottom), new Spot(Plot.Right, Plot.Bottom), new Stroke(Ink.Axis, Look.Hair));
        Axis.DrawBelow(canvas, Plot.Bottom, Box, Look);
    }

    /// <summary>The band between the limits, its edges, and the mean.</summary>
    public void DrawLimits(ICanvas canvas)
    {
        var edges = Stretches(Band).ToList();
        foreach (var (upper, lower) in edges)
        {
            canvas.Polygon([.. upper, .. lower.Reverse()], Ink.AccentFaint);
        }

        foreach (var edge in edges.SelectMany(pair => new[] { pair.Upper, pair.Lower }))
        {
            canvas.Polyline(edge, LimitStroke(Look));
        }

        if (Trend.Mean is { } mean)
        {
            var y = Scale.At(mean);
            canvas.Line(new Spot(Plot.X + (Since * Axis.Slot), y), new Spot(Plot.Right, y), new Stroke(Ink.Reference, 0.9 * Look.Hair));
        }
    }

    /// <summary>What plans ask for: level along each month, with a step where a plan changes it; where dongs have several targets the lowest and the highest.</summary>
    public void DrawTargets(ICanvas canvas)
    {
        foreach (var (upper, lower) in Stretches(Target))
        {
            canvas.Polyline(upper, TargetStroke(Look));
            if (!upper.SequenceEqual(lower))
            {
                canvas.Polyline(lower, TargetStroke(Look));
            }
        }
    }

    /// <summary>The year before, the series, and dashed links to incomplete months.</summary>
    public void DrawSeries(ICanvas canvas)
    {
        foreach (var run in Lines(point => point.Previous))
        {
            canvas.Polyline(run, PreviousStroke(Look));
        }

        foreach (var run in Lines(point => point.Incomplete ? null : point.Value))
        {
            canvas.Polyline(run, SeriesStroke(Look));
        }

        foreach (var link in Links())
        {
            canvas.Line(link.From, link.To, new Stroke(Ink.Accent, 1.3 * Look.Hair, Dashes.Line(Look)));
        }
    }

    /// <summary>The stretches of months with a value, at least two months long.</summary>
    public IEnumerable<IReadOnlyList<Spot>> Lines(Func<TrendPoint, double?> value) =>
        Runs.Of(Slots.SelectMany((point, slot) => point?.Redefined is null ? [At(slot, value)] : new[] { null, At(slot, value) })).Where(run => run.Count > 1);

    /// <summary>Upper and lower edge of each stretch of months with a band, with a step where they change.</summary>
    public IEnumerable<(IReadOnlyList<Spot> Upper, IReadOnlyList<Spot> Lower)> Stretches(Func<int, TrendBand?> of)
    {
        List<Spot> upper = [], lower = [];
        for (var slot = 0; slot <= Slots.Count; slot++)
        {
            if (slot < Slots.Count && of(slot) is { } band)
            {
                Step(upper, slot, band.Upper);
                Step(lower, slot, band.Lower);
            }
            else if (upper.Count > 0)
            {
                yield return (upper, lower);
                (upper, lower) = ([], []);
            }
        }
    }

    private static IEnumerable<double> Values(Trend trend) => trend.Points
        .SelectMany(point => new[] { point.Value, point.Previous, point.Target?.Lower, point.Target?.Upper, point.Limits?.Lower, point.Limits?.Upper })
        .Concat([trend.Mean, trend.Limits?.Lower, trend.Limits?.Upper])
        .OfType<double>();

    private IEnumerable<(Spot From, Spot To)> Links()
    {
        for (var slot = 1; slot < Slots.Count; slot++)
        {
            var touches = Slots[slot - 1] is { Incomplete: true } || Slots[slot] is { Incomplete: true };
            if (touches && Slots[slot]?.Redefined is null && At(slot - 1, p => p.Value) is { } from && At(slot, p => p.Value) is { } to)
            {
                yield return (from, to);
            }
        }
    }

    // A level that goes on only moves the end of its line.
    private void Step(List<Spot> edge, int slot, double value)
    {
        double left = Plot.X + (slot * Axis.Slot), y = Scale.At(value);
        if (edge.Count > 0 && edge[^1].Y == y)
        {
            edge[^1] = new Spot(left + Axis.Slot, y);
            return;
        }

        edge.Add(new Spot(left, y));
        edge.Add(new Spot(left + Axis.Slot, y));
    }
}
