using System.Diagnostics;

namespace DongHaeng.Bench.Print;

/// <summary>How long something takes, some times over.</summary>
internal static class Watch
{
    /// <summary>Milliseconds of each round, in order.</summary>
    public static List<double> Times(int rounds, Func<int> work)
    {
        var times = new List<double>();
        for (var i = 0; i < rounds; i++)
        {
            var begin = Stopwatch.GetTimestamp();
            if (work() == 0)
            {
                throw new InvalidOperationException("The report came out empty.");
            }

            times.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }

        return times;
    }
}
