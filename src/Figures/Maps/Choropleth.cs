using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Type;
using DongHaeng.Figures.Words;

namespace DongHaeng.Figures.Maps;

/// <summary>
/// Places on the map, the darker the more: shows where what is alike lies together. It judges nobody: its classes are
/// ranks, and the chart with intervals beside it says what may be chance.
/// </summary>
/// <param name="Name">What is shown: metric and period.</param>
/// <param name="Unit">The unit of the values, usually "%".</param>
/// <param name="Areas">The places.</param>
public sealed record Choropleth(string Name, string Unit, IReadOnlyList<MapArea> Areas)
{
    private const int MostNamed = 60; // of more hardly any has room, and those that have would seem to be meant

    /// <summary>How many decimals the values have.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>Ground around them, which is drawn without colour.</summary>
    public IReadOnlyList<IReadOnlyList<Spot>> Around { get; init; } = [];

    /// <summary>Lines to draw over them, such as those of the gus over dongs.</summary>
    public IReadOnlyList<IReadOnlyList<Spot>> Borders { get; init; } = [];

    /// <summary>The height that shows the map as wide as there is room, with its legend.</summary>
    public double Height(double width, Look look)
    {
        var extent = Extent();
        return (extent.Width == 0 ? look.Size * 4 : Math.Min(width * extent.Height / extent.Width, width)) + new Legend(LegendEntries(look), width, look).Height;
    }

    /// <summary>One sentence for the alternative text.</summary>
    public string Words(Language language) =>
        UnitSentence.Of(Name, [.. Areas.Select(area => area.Value)], null, value => Quantity.Text(value, Decimals, Unit, language), language);

    /// <summary>Draws the map into the box.</summary>
    public void Draw(ICanvas canvas, Box box, Look look)
    {
        if (Areas.Count == 0)
        {
            Lettering.Nothing(canvas, box, look);
            return;
        }

        var legend = new Legend(LegendEntries(look), box.Width, look);
        var room = box.Inset(0, 0, 0, legend.Height);
        var (plane, classes) = (MapPlane.Of(Extent(), room), Classes());
        foreach (var ring in Around)
        {
            canvas.Polygon(plane.At(ring), Ink.Panel);
            canvas.Polyline(plane.Closed(ring), new Stroke(Ink.Rule, look.Hair));
        }

        foreach (var area in Areas)
        {
            canvas.Mark(Sentence(area, look.Language), () => Draw(canvas, area, plane, classes, look));
        }

        foreach (var border in Borders)
        {
            canvas.Polyline(plane.Closed(border), new Stroke(Ink.Reference, 1.4 * look.Hair));
        }

        foreach (var area in Areas.Count > MostNamed ? [] : Areas)
        {
            Label(canvas, area, plane, classes, look);
        }

        legend.Draw(canvas, box.X, room.Bottom);
    }

    private static void Draw(ICanvas canvas, MapArea area, MapPlane plane, MapClasses classes, Look look)
    {
        foreach (var ring in area.Rings)
        {
            canvas.Polygon(plane.At(ring), area.Value is { } value ? classes.InkOf(classes.Of(value)) : Ink.Panel);
            canvas.Polyline(plane.Closed(ring), area.Value is null ? new Stroke(Ink.Axis, look.Hair, Dashes.Ring(look)) : new Stroke(Ink.Paper, 1.2 * look.Hair));
        }
    }

    /// <summary>A place's name, where it has room on its ground.</summary>
    private static void Label(ICanvas canvas, MapArea area, MapPlane plane, MapClasses classes, Look look)
    {
        var ring = area.Rings.Select(plane.At).MaxBy(r => Math.Abs(Ground.Area(r)));
        if (ring is null)
        {
            return;
        }

        var size = 0.85 * look.Small;
        var (centre, width) = (Ground.Centre(ring), Typeface.Width(area.Name, size, Weight.Medium));
        if (Ground.WidthAt(ring, centre.Y) < width + size || ring.Max(s => s.Y) - ring.Min(s => s.Y) < 2 * size)
        {
            return;
        }

        var ink = area.Value is { } value ? classes.LettersOn(classes.Of(value)) : Ink.Muted;
        canvas.Text(new Spot(centre.X, Lettering.Baseline(centre.Y, size)), area.Name, new TextStyle(size, Weight.Medium, ink, Anchor.Middle));
    }

    private MapClasses Classes() => MapClasses.Of(Areas.Select(area => area.Value).OfType<double>());

    private Box Extent() => Ground.Extent([.. Areas.SelectMany(area => area.Rings), .. Around]);

    private string Sentence(MapArea area, Language language) =>
        $"{area.Name} {area.Said ?? (area.Value is { } value ? Quantity.Text(value, Decimals, Unit, language) : area.Status ?? Phrases.NoData(language))}";

    private IEnumerable<LegendEntry> LegendEntries(Look look)
    {
        var classes = Classes();
        for (var one = 0; one < classes.Bounds.Count; one++)
        {
            var (least, most) = classes.Bounds[one];
            string low = Numbers.Text(least, Decimals), high = Quantity.Text(most, Decimals, Unit, look.Language);
            yield return LegendEntry.Bar(low == Numbers.Text(most, Decimals) ? high : $"{low}–{high}", classes.InkOf(one));
        }

        if (Areas.Any(area => area.Value is null))
        {
            yield return LegendEntry.Frame(Phrases.NoValue(look.Language), Ink.Axis);
        }
    }
}
