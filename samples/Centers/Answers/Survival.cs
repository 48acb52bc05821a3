namespace DongHaeng.Samples.Centers.Answers;

/// <summary>
/// The median of times of which some have not ended, after Kaplan and Meier: the product of (1 - ended / at risk) falls
/// below one half.
/// </summary>
internal static class Survival
{
    /// <summary>The first time with less than half surviving; where the curve lies on one half, the middle of the flat part.</summary>
    /// <returns>Null when more than half survive to the end.</returns>
    public static double? Median(IReadOnlyCollection<(int Days, bool Ended)> times)
    {
        // The product is a fraction; one half is met within a tolerance far below what a single case changes.
        const double half = 0.5, near = 1e-9;
        var survive = 1.0;
        var atRisk = times.Count;
        double? flatFrom = null;
        foreach (var day in times.GroupBy(t => t.Days).OrderBy(g => g.Key))
        {
            var ended = day.Count(t => t.Ended);
            survive *= 1 - ((double)ended / atRisk);
            atRisk -= day.Count();
            if (ended == 0)
            {
                continue;
            }

            if (survive < half - near)
            {
                return flatFrom is { } from ? (from + day.Key) / 2 : day.Key;
            }

            if (Math.Abs(survive - half) <= near)
            {
                flatFrom = day.Key;
            }
        }

        // A curve that ends on one half is flat until the last day on which anybody was watched.
        return flatFrom is { } start ? (start + times.Max(t => t.Days)) / 2 : null;
    }
}
