using DongHaeng.Figures.Canvas;

namespace DongHaeng.Figures.Charts;

/// <summary>Finds places for labels: never over another text or a dot, over a line only where nothing better is free.</summary>
internal sealed class FreeSpace(Box bounds)
{
    private readonly List<Box> taken = [];
    private readonly List<(Spot From, Spot To, double Cost)> lines = [];

    /// <summary>Keeps labels off a box.</summary>
    public void Take(Box box) => taken.Add(box);

    /// <summary>Makes crossing a line cost something.</summary>
    public void Avoid(IReadOnlyList<Spot> spots, double cost)
    {
        for (var i = 1; i < spots.Count; i++)
        {
            lines.Add((spots[i - 1], spots[i], cost));
        }
    }

    /// <summary>Takes the best place for a label near a dot; null where there is none.</summary>
    /// <param name="dot">The middle of the dot.</param>
    /// <param name="width">The label's width.</param>
    /// <param name="height">The label's height.</param>
    /// <param name="gap">The distance to keep from the dot's middle.</param>
    /// <param name="mayCost">What crossing lines may cost at most.</param>
    public Box? Place(Spot dot, double width, double height, double gap, double mayCost)
    {
        // Close to the dot first, then a line further away.
        var best = Around(dot, width, height, gap).Concat(Around(dot, width, height, gap + (0.8 * height)))
            .Select((corner, order) => (Box: new Box(corner.X, corner.Y, width, height), Order: order))
            .Where(place => IsInside(place.Box) && !taken.Any(other => Overlap(other, place.Box)))
            .Select(place => (place.Box, place.Order, Cost: Cost(place.Box)))
            .Where(place => place.Cost <= mayCost)
            .OrderBy(place => place.Cost + place.Order)
            .Select(place => (Box?)place.Box)
            .FirstOrDefault();
        if (best is { } box)
        {
            Take(box);
        }

        return best;
    }

    private double Cost(Box box) => lines.Where(line => Crosses(line.From, line.To, box)).Sum(line => line.Cost);

    private IEnumerable<Spot> Around(Spot dot, double width, double height, double gap)
    {
        double left = dot.X - gap - width, middle = dot.X - (width / 2), right = dot.X + gap;
        double above = dot.Y - gap - height, beside = dot.Y - (height / 2), below = dot.Y + gap;
        double inside = Within(middle, bounds.X, bounds.Right - width), low = Within(below, bounds.Y, bounds.Bottom - height);
        return
        [
            new(middle, above), new(middle, below), new(inside, above), new(inside, below),
            new(left, beside), new(right, beside), new(left, low), new(right, low),
            new(left, above), new(right, above), new(left, below), new(right, below),
        ];
    }

    private static bool Overlap(Box a, Box b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;

    // Liang–Barsky: the part of the segment inside each of the four half-planes, narrowed in turn.
    private static bool Crosses(Spot from, Spot to, Box box)
    {
        double enter = 0, leave = 1, dx = to.X - from.X, dy = to.Y - from.Y;
        foreach (var (p, q) in new[]
        {
            (-dx, from.X - box.X), (dx, box.Right - from.X), (-dy, from.Y - box.Y), (dy, box.Bottom - from.Y),
        })
        {
            if (p == 0)
            {
                if (q < 0)
                {
                    return false;
                }
            }
            else if (p < 0)
            {
                enter = Math.Max(enter, q / p);
            }
            else
            {
                leave = Math.Min(leave, q / p);
            }
        }

        return enter <= leave;
    }

    private static double Within(double x, double from, double to) => to < from ? x : Math.Clamp(x, from, to);

    private bool IsInside(Box box) =>
        box.X >= bounds.X - 0.01 && box.Right <= bounds.Right + 0.01 && box.Y >= bounds.Y && box.Bottom <= bounds.Bottom;
}
