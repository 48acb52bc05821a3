using System.Collections.Concurrent;
using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Maps;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Dashboards.Maps;

/// <summary>
/// The ground of dongs and gus on a plane in kilometres: by the boundaries that the operator supplies, or drawn from the dongs'
/// centres and areas, which needs none. A dong that the boundaries do not know, such as one made since, has no ground.
/// </summary>
/// <param name="boundaries">The operator's boundaries by dong code; null to draw them.</param>
public sealed class Boundaries(IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<Spot>>>? boundaries = null)
{
    private const double Reach = 0.8; // kilometres, where no area is known
    private readonly ConcurrentDictionary<string, Shapes> known = new(StringComparer.Ordinal);

    /// <summary>The ground of the places of a day.</summary>
    public Shapes On(DateOnly day)
    {
        var dongs = OrgUnits.DongsOn(day).ToList();
        return known.GetOrAdd(string.Join(',', dongs.Select(dong => dong.Code)), _ => boundaries is null ? Drawn(dongs) : Supplied(dongs, boundaries));
    }

    private static Shapes Drawn(List<Dong> dongs)
    {
        var cells = Tessellation.Of([.. dongs.Select(dong => Plane.At(dong.Longitude, dong.Latitude))], [.. dongs.Select(dong => dong.Area is { } area ? Math.Sqrt(area / Math.PI) : Reach)]);
        var gus = dongs.Select((dong, i) => (dong.GuId, i)).GroupBy(d => d.GuId, d => d.i);
        return new(
            dongs.Select((dong, i) => (dong.Id, Ring: cells[i].Corners)).ToDictionary(d => d.Id, d => (IReadOnlyList<IReadOnlyList<Spot>>)[d.Ring]),
            gus.ToDictionary(gu => gu.Key, gu => Outline.Of(cells, gu.ToHashSet())), Drawn: true);
    }

    // Boundaries come dong by dong: a gu is its dongs, and its outline is not known.
    private static Shapes Supplied(List<Dong> dongs, IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<Spot>>> boundaries)
    {
        var known = dongs.Where(dong => boundaries.ContainsKey(dong.Code)).ToList();
        return new(
            known.ToDictionary(dong => dong.Id, dong => boundaries[dong.Code]),
            known.GroupBy(dong => dong.GuId).ToDictionary(gu => gu.Key, gu => (IReadOnlyList<IReadOnlyList<Spot>>)[.. gu.SelectMany(dong => boundaries[dong.Code])]), Drawn: false);
    }
}
