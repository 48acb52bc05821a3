using DongHaeng.Figures.Canvas;

namespace DongHaeng.Dashboards.Maps;

/// <summary>Seoul laid flat: kilometres east and south of its middle. Over 40 km the earth's curve is narrower than a line.</summary>
internal static class Plane
{
    private const double Longitude = 126.99, Latitude = 37.55; // of the middle, in degrees
    private const double KilometresPerDegree = 111.2;

    /// <summary>Where a place lies.</summary>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="latitude">Degrees north.</param>
    public static Spot At(double longitude, double latitude) => new(
        (longitude - Longitude) * KilometresPerDegree * Math.Cos(Latitude * Math.PI / 180), (Latitude - latitude) * KilometresPerDegree);
}
