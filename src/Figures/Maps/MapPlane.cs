using DongHaeng.Figures.Canvas;

namespace DongHaeng.Figures.Maps;

/// <summary>Lays a map into a box, as large as it fits and in its middle.</summary>
/// <param name="Scale">Points for one unit of the map.</param>
/// <param name="Left">Where the map's x = 0 lies.</param>
/// <param name="Top">Where the map's y = 0 lies.</param>
internal sealed record MapPlane(double Scale, double Left, double Top)
{
    /// <summary>The plane for a map of an extent.</summary>
    public static MapPlane Of(Box extent, Box room)
    {
        var scale = Math.Min(room.Width / Math.Max(extent.Width, 1e-9), room.Height / Math.Max(extent.Height, 1e-9));
        return new(scale, room.X + ((room.Width - (scale * extent.Width)) / 2) - (scale * extent.X), room.Y + ((room.Height - (scale * extent.Height)) / 2) - (scale * extent.Y));
    }

    /// <summary>A line on the page.</summary>
    public List<Spot> At(IReadOnlyList<Spot> ring) => [.. ring.Select(spot => new Spot(Left + (Scale * spot.X), Top + (Scale * spot.Y)))];

    /// <summary>A line on the page that ends where it began.</summary>
    public List<Spot> Closed(IReadOnlyList<Spot> ring) => At([.. ring, .. ring.Take(1)]);
}
