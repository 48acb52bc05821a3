using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Type;

namespace DongHaeng.Figures.Charts;

/// <summary>The geometry of a <see cref="Funnel"/> in its box, and the drawing of its parts.</summary>
/// <param name="Funnel">The data.</param>
/// <param name="Plot">Where the dots are.</param>
/// <param name="Across">From cases to x.</param>
/// <param name="Up">From values to y.</param>
/// <param name="Look">How it is set.</param>
internal sealed record FunnelPlot(Funnel Funnel, Box Plot, LinearScale Across, LinearScale Up, Look Look)
{
    /// <summary>Lays the chart out.</summary>
    public static FunnelPlot Of(Funnel funnel, Box box, Look look)
    {
        var inner = box.Inset(0, 1.9 * look.Small, 0, 3.4 * look.Small);
        var values = funnel.Dots.Select(dot => dot.Value).Append(funnel.Reference?.Value ?? funnel.Dots[0].Value).Concat(Neck(funnel)).ToList();
        var up = LinearScale.Nice(values, inner.Bottom, inner.Y, Math.Clamp((int)(inner.Height / (2.6 * look.Small)), 1, 7), fromZero: false);
        var left = up.Ticks.Max(tick => Typeface.Width(Numbers.Text(tick, up.Decimals), look.Small, Weight.Regular)) + (0.65 * look.Small);
        var plot = inner.Inset(left, 0, 0.6 * look.Size, 0);
        var across = LinearScale.Nice(funnel.Dots.Select(dot => dot.Count), plot.X, plot.Right, Math.Clamp((int)(plot.Width / (6 * look.Small)), 1, 8), whole: true);
        return new FunnelPlot(funnel, plot, across, up, look);
    }

    /// <summary>The edges of the funnel.</summary>
    public static Stroke LimitStroke(Look look) => new(Ink.Axis, look.Hair, Dashes.Line(look));

    /// <summary>Grid lines, numbers and names of both axes.</summary>
    public void DrawFrame(ICanvas canvas)
    {
        var style = new TextStyle(Look.Small, Weight.Regular, Ink.Muted, Anchor.End);
        foreach (var tick in Up.Ticks)
        {
            canvas.Line(new Spot(Plot.X, Up.At(tick)), new Spot(Plot.Right, Up.At(tick)), new Stroke(Ink.Rule, Look.Hair));
            canvas.Text(new Spot(Plot.X - (0.65 * Look.Small), Lettering.Baseline(Up.At(tick), Look.Small)), Numbers.Text(tick, Up.Decimals), style);
        }

        canvas.Text(new Spot(Plot.X, Plot.Y - (1.05 * Look.Small)), $"({Funnel.Unit})", style with { Anchor = Anchor.End });
        canvas.Line(new Spot(Plot.X, Plot.Bottom), new Spot(Plot.Right, Plot.Bottom), new Stroke(Ink.Axis, Look.Hair));
        foreach (var tick in Across.Ticks)
        {
            var text = Numbers.Text(tick, 0);
            var x = Lettering.Centre(Across.At(tick), Typeface.Width(text, Look.Small, Weight.Regular), Plot.X, Plot.Right + (0.6 * Look.Size));
            canvas.Line(new Spot(Across.At(tick), Plot.Bottom), new Spot(Across.At(tick), Plot.Bottom + (0.3 * Look.Small)), new Stroke(Ink.Axis, Look.Hair));
            canvas.Text(new Spot(x, Plot.Bottom + (1.45 * Look.Small)), text, style with { Anchor = Anchor.Middle });
        }

        var name = Lettering.Fit(Funnel.CountName, Look.Small, Weight.Regular, Plot.Width);
        canvas.Text(new Spot(Plot.Right, Plot.Bottom + (2.9 * Look.Small)), name, style);
    }

    /// <summary>The funnel and the line of all.</summary>
    public void DrawLimits(ICanvas canvas)
    {
        foreach (var edge in new Func<FunnelLimit, double>[] { limit => limit.Lower, limit => limit.Upper })
        {
            foreach (var run in Runs.Of(Funnel.Limits.Select(limit => Inside(limit.Count, edge(limit)))).Where(run => run.Count > 1))
            {
                canvas.Polyline(run, LimitStroke(Look));
            }
        }

        if (Funnel.Reference is { } reference)
        {
            canvas.Line(new Spot(Plot.X, Up.At(reference.Value)), new Spot(Plot.Right, Up.At(reference.Value)), ReferenceLine.Stroke(Look));
        }
    }

    /// <summary>A unit.</summary>
    public void DrawDot(ICanvas canvas, FunnelDot dot)
    {
        var radius = (Funnel.Dots.Count > 60 ? 2.6 : 3.6) * Look.Hair;
        if (dot.Few)
        {
            canvas.Circle(At(dot), radius, Ink.Paper, new Stroke(Ink.Axis, 1.2 * Look.Hair));
        }
        else
        {
            canvas.Circle(At(dot), dot.Shown == Standing.Plain ? radius : 1.4 * radius, StandingLook.Bar(dot.Shown), new Stroke(dot.Shown == Standing.Plain ? Ink.Accent : Ink.Paper, 0.7 * Look.Hair));
        }
    }

    /// <summary>The names of those that are set apart, as far as they have room: the furthest out first.</summary>
    public void DrawNames(ICanvas canvas)
    {
        var space = new FreeSpace(new Box(Plot.X, Plot.Y, Plot.Width + (0.6 * Look.Size), Plot.Height));
        var apart = Funnel.Dots.Where(dot => dot.Shown != Standing.Plain).ToList();
        foreach (var dot in apart)
        {
            space.Take(new Box(At(dot).X - (5 * Look.Hair), At(dot).Y - (5 * Look.Hair), 10 * Look.Hair, 10 * Look.Hair));
        }

        var all = Funnel.Reference?.Value ?? 0;
        foreach (var dot in apart.OrderByDescending(dot => Math.Abs(dot.Value - all) * Math.Sqrt(dot.Count)))
        {
            var width = Typeface.Width(dot.Name, Look.Small, Weight.Medium);
            if (space.Place(At(dot), width, 1.1 * Look.Small, 6 * Look.Hair, mayCost: 0) is { } place)
            {
                canvas.Text(new Spot(place.X, place.Y + (0.85 * Look.Small)), dot.Name, new TextStyle(Look.Small, Weight.Medium, StandingLook.Dot(dot.Shown)));
            }
        }
    }

    /// <summary>The limits that nine of ten dots lie right of: the mouth before them is wider than any value, and is cut off.</summary>
    private static IEnumerable<double> Neck(Funnel funnel)
    {
        var count = funnel.Dots.Select(dot => dot.Count).Order().ElementAt(funnel.Dots.Count / 10);
        return funnel.Limits.FirstOrDefault(limit => limit.Count >= count) is { } limit ? [limit.Lower, limit.Upper] : [];
    }

    private Spot At(FunnelDot dot) => new(Across.At(dot.Count), Up.At(dot.Value));

    private Spot? Inside(double count, double value) => value >= Up.Low && value <= Up.High && count <= Across.High ? new(Across.At(count), Up.At(value)) : null;
}
