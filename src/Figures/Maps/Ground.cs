using DongHaeng.Figures.Canvas;

namespace DongHaeng.Figures.Maps;

/// <summary>What can be measured of closed lines.</summary>
internal static class Ground
{
    /// <summary>The box around lines.</summary>
    public static Box Extent(IReadOnlyList<IReadOnlyList<Spot>> rings)
    {
        var spots = rings.SelectMany(ring => ring).ToList();
        return spots.Count == 0 ? default
            : new Box(spots.Min(s => s.X), spots.Min(s => s.Y), spots.Max(s => s.X) - spots.Min(s => s.X), spots.Max(s => s.Y) - spots.Min(s => s.Y));
    }

    /// <summary>The area within a line, negative where it runs the other way (the shoelace formula).</summary>
    public static double Area(IReadOnlyList<Spot> ring) => Sides(ring).Sum(side => Cross(side.From, side.To)) / 2;

    /// <summary>The middle of the ground within a line; of a line without ground that of its corners.</summary>
    public static Spot Centre(IReadOnlyList<Spot> ring)
    {
        var area = Area(ring);
        return Math.Abs(area) < 1e-9
            ? new Spot(ring.Average(s => s.X), ring.Average(s => s.Y))
            : new Spot(
                Sides(ring).Sum(side => (side.From.X + side.To.X) * Cross(side.From, side.To)) / (6 * area),
                Sides(ring).Sum(side => (side.From.Y + side.To.Y) * Cross(side.From, side.To)) / (6 * area));
    }

    /// <summary>How wide the ground is at a height: from its first to its last crossing.</summary>
    public static double WidthAt(IReadOnlyList<Spot> ring, double y)
    {
        var crossings = Sides(ring).Where(side => side.From.Y <= y != side.To.Y <= y)
            .Select(side => side.From.X + ((y - side.From.Y) / (side.To.Y - side.From.Y) * (side.To.X - side.From.X))).ToList();
        return crossings.Count < 2 ? 0 : crossings.Max() - crossings.Min();
    }

    private static IEnumerable<(Spot From, Spot To)> Sides(IReadOnlyList<Spot> ring) => ring.Select((spot, i) => (spot, ring[(i + 1) % ring.Count]));

    private static double Cross(Spot a, Spot b) => (a.X * b.Y) - (b.X * a.Y);
}
