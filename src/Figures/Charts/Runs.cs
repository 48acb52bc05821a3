using DongHaeng.Figures.Canvas;

namespace DongHaeng.Figures.Charts;

/// <summary>Cuts a series where values are missing: a line never bridges a gap.</summary>
internal static class Runs
{
    /// <summary>The unbroken stretches, each with at least one spot.</summary>
    public static IReadOnlyList<IReadOnlyList<Spot>> Of(IEnumerable<Spot?> spots)
    {
        var runs = new List<List<Spot>>();
        var open = false;
        foreach (var spot in spots)
        {
            if (spot is { } known)
            {
                if (!open)
                {
                    runs.Add([]);
                }

                runs[^1].Add(known);
            }

            open = spot is not null;
        }

        return runs;
    }
}
