namespace DongHaeng.Warehouse.Statistics;

/// <summary>Which months of a series chance does not explain; all members of a run are marked.</summary>
public static class Signals
{
    private const int Run = 7;

    /// <summary>The signal of each value; the strongest where several hold.</summary>
    /// <param name="values">The values that the limits were made of, in order.</param>
    /// <param name="process">Their mean and limits; without limits nothing is marked.</param>
    public static IReadOnlyList<Signal> Of(IReadOnlyList<double> values, ProcessLimits process)
    {
        var signals = new Signal[values.Count];
        if (process.Limits is not { } limits)
        {
            return signals;
        }

        // Both as far from the mean: the lower limit of counts is cut off at 0.
        var near = 2 * (limits.Upper - process.Mean) / 3;
        for (var i = 0; i < values.Count; i++)
        {
            Mark(signals, [i], !limits.Contains(values[i]), Signal.Beyond);
        }

        foreach (var sign in new[] { 1, -1 })
        {
            for (var start = 0; start + Run <= values.Count; start++)
            {
                int[] run = [.. Enumerable.Range(start, Run)];
                Mark(signals, run, run.Skip(1).All(i => sign * (values[i] - values[i - 1]) > 0), Signal.Trend);
                Mark(signals, run, run.All(i => sign * (values[i] - process.Mean) > 0), Signal.Shift);
            }

            for (var start = 0; start + 3 <= values.Count; start++)
            {
                int[] far = [.. Enumerable.Range(start, 3).Where(i => sign * (values[i] - process.Mean) > near)];
                Mark(signals, far, far.Length >= 2, Signal.NearLimit);
            }
        }

        return signals;
    }

    private static void Mark(Signal[] signals, int[] at, bool holds, Signal signal)
    {
        foreach (var i in holds ? at : [])
        {
            signals[i] = signals[i] == Signal.None || signal < signals[i] ? signal : signals[i];
        }
    }
}
