using System.Text.Json;
using DongHaeng.Figures.Canvas;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Dashboards.Maps;

/// <summary>
/// The boundaries that the operator supplies, as GeoJSON (RFC 7946) in degrees east and north: a feature for each dong, whose
/// property <c>adm_cd2</c> or <c>code</c> is its ten-digit code.
/// </summary>
public static class BoundaryFile
{
    private static readonly string[] Keys = ["adm_cd2", "code"];

    /// <summary>Reads it.</summary>
    /// <returns>The closed lines of each dong by its code, on the plane of <see cref="Boundaries"/>.</returns>
    /// <exception cref="InvalidDataException">It is no such file; the message says what to do.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<Spot>>> Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var shapes = new Dictionary<string, IReadOnlyList<IReadOnlyList<Spot>>>(StringComparer.Ordinal);
            foreach (var feature in document.RootElement.GetProperty("features").EnumerateArray())
            {
                if (CodeOf(feature.GetProperty("properties")) is { } code && feature.GetProperty("geometry") is { ValueKind: JsonValueKind.Object } geometry)
                {
                    shapes[code] = [.. shapes.GetValueOrDefault(code, []), .. Rings(geometry)];
                }
            }

            return OrgUnits.Dongs.Any(dong => shapes.ContainsKey(dong.Code)) ? shapes
                : throw new InvalidDataException($"{path} holds the boundaries of no dong: each feature needs the dong's ten-digit code as its property {string.Join(" or ", Keys)}.");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"The boundaries {path} cannot be read as GeoJSON: {e.Message} Mend the file, or take `boundaries` out of the settings to have the map drawn.", e);
        }
    }

    private static string? CodeOf(JsonElement properties) => Keys
        .Select(key => properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(key, out var code) ? code.ToString() : null).FirstOrDefault(code => code != null);

    private static IEnumerable<IReadOnlyList<Spot>> Rings(JsonElement geometry) => geometry.GetProperty("type").GetString() switch
    {
        "Polygon" => Outer(geometry.GetProperty("coordinates")),
        "MultiPolygon" => geometry.GetProperty("coordinates").EnumerateArray().SelectMany(Outer),
        var other => throw new InvalidOperationException($"A {other} has no ground."),
    };

    // What lies in a hole is drawn over it, as every place is.
    private static IEnumerable<IReadOnlyList<Spot>> Outer(JsonElement polygon) => polygon.EnumerateArray().Take(1)
        .Select(ring => (IReadOnlyList<Spot>)[.. ring.EnumerateArray().Select(spot => Plane.At(spot[0].GetDouble(), spot[1].GetDouble()))]);
}
