using DongHaeng.Figures.Canvas;

namespace DongHaeng.Figures.Maps;

/// <summary>
/// A map from nothing but centres: every place gets the ground that is nearer to it than to any other (G. Voronoi, Journal
/// für die reine und angewandte Mathematik 134, 1908). Empty ground around, and in, the country is held by posts, so that
/// places at its rim do not reach into the sea.
/// </summary>
public static class Tessellation
{
    private const double Far = 1e6;
    private const double Same = 1e-9;

    /// <summary>The ground of places.</summary>
    /// <param name="centres">Their centres, no two alike.</param>
    /// <param name="reaches">How far each reaches where it has no neighbour, in the unit of the centres.</param>
    public static IReadOnlyList<MapCell> Of(IReadOnlyList<Spot> centres, IReadOnlyList<double> reaches)
    {
        var all = centres.Concat(Posts(centres, reaches)).ToList();
        return [.. centres.Select((centre, own) => Around(centre, own, all, centres.Count))];
    }

    private static IEnumerable<Spot> Posts(IReadOnlyList<Spot> centres, IReadOnlyList<double> reaches)
    {
        if (centres.Count == 0)
        {
            yield break;
        }

        var widest = 2 * reaches.Max();
        var step = reaches.Order().ElementAt(reaches.Count / 2);
        for (var y = centres.Min(c => c.Y) - widest; y <= centres.Max(c => c.Y) + widest; y += step)
        {
            for (var x = centres.Min(c => c.X) - widest; x <= centres.Max(c => c.X) + widest; x += step)
            {
                var post = new Spot(x, y);
                if (!centres.Where((centre, i) => Distance(centre, post) < 2 * reaches[i]).Any())
                {
                    yield return post;
                }
            }
        }
    }

    private static MapCell Around(Spot centre, int own, List<Spot> all, int places)
    {
        var shape = new List<(Spot Corner, int Beyond)>
        {
            (new(centre.X - Far, centre.Y - Far), -1), (new(centre.X + Far, centre.Y - Far), -1),
            (new(centre.X + Far, centre.Y + Far), -1), (new(centre.X - Far, centre.Y + Far), -1),
        };
        foreach (var (other, i) in all.Select((spot, i) => (spot, i)).Where(o => o.i != own).OrderBy(o => Distance(centre, o.spot)))
        {
            if (Distance(centre, other) > 2 * shape.Max(s => Distance(centre, s.Corner)))
            {
                break; // whatever is further away cuts nothing off
            }

            shape = Cut(shape, centre, other, i < places ? i : -1);
        }

        return new MapCell([.. shape.Select(s => s.Corner)], [.. shape.Select(s => s.Beyond)]);
    }

    /// <summary>What is left of a shape on the near side of the line half-way to another centre.</summary>
    private static List<(Spot Corner, int Beyond)> Cut(List<(Spot Corner, int Beyond)> shape, Spot centre, Spot other, int beyond)
    {
        var (middle, along) = (new Spot((centre.X + other.X) / 2, (centre.Y + other.Y) / 2), new Spot(other.X - centre.X, other.Y - centre.Y));
        double Side(Spot spot) => ((spot.X - middle.X) * along.X) + ((spot.Y - middle.Y) * along.Y);

        var left = new List<(Spot, int)>();
        for (var i = 0; i < shape.Count; i++)
        {
            var (from, to) = (shape[i].Corner, shape[(i + 1) % shape.Count].Corner);
            var (here, there) = (Side(from), Side(to));
            if (here <= Same)
            {
                left.Add((from, here > -Same && there > Same ? beyond : shape[i].Beyond));
            }

            if ((here < -Same && there > Same) || (here > Same && there < -Same))
            {
                var part = here / (here - there);
                var cross = new Spot(from.X + (part * (to.X - from.X)), from.Y + (part * (to.Y - from.Y)));
                left.Add((cross, here < 0 ? beyond : shape[i].Beyond));
            }
        }

        return left;
    }

    private static double Distance(Spot a, Spot b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
}
