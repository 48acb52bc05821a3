using DongHaeng.Figures.Canvas;

namespace DongHaeng.Figures.Maps;

/// <summary>The outline of several places together: a gu of its dongs.</summary>
public static class Outline
{
    private const double Together = 1e-4; // corners nearer than this are one

    /// <summary>The closed lines around places: one for each island and each hole.</summary>
    /// <param name="cells">The ground of all places.</param>
    /// <param name="some">The numbers of those to go around.</param>
    public static IReadOnlyList<IReadOnlyList<Spot>> Of(IReadOnlyList<MapCell> cells, IReadOnlySet<int> some)
    {
        var next = new Dictionary<(long, long), Queue<Spot>>();
        foreach (var (from, to) in some.Order().SelectMany(place => Sides(cells[place], some)))
        {
            if (!next.TryGetValue(Key(from), out var ends))
            {
                next[Key(from)] = ends = new();
            }

            ends.Enqueue(to);
        }

        var rings = new List<IReadOnlyList<Spot>>();
        foreach (var start in next.Keys.ToList())
        {
            while (next[start].Count > 0)
            {
                var ring = new List<Spot>();
                var at = start;
                while (next.TryGetValue(at, out var ends) && ends.TryDequeue(out var to))
                {
                    ring.Add(to);
                    at = Key(to);
                }

                rings.Add(ring);
            }
        }

        return rings;
    }

    private static IEnumerable<(Spot From, Spot To)> Sides(MapCell cell, IReadOnlySet<int> some)
    {
        for (var i = 0; i < cell.Corners.Count; i++)
        {
            var (from, to) = (cell.Corners[i], cell.Corners[(i + 1) % cell.Corners.Count]);
            if (!some.Contains(cell.Beyond[i]) && Key(from) != Key(to))
            {
                yield return (from, to);
            }
        }
    }

    private static (long, long) Key(Spot spot) => ((long)Math.Round(spot.X / Together), (long)Math.Round(spot.Y / Together));
}
