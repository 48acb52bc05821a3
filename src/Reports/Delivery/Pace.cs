namespace DongHaeng.Reports.Delivery;

/// <summary>Keeps to a number of attempts in any minute.</summary>
/// <param name="perMinute">How many may begin in any span of sixty seconds.</param>
/// <param name="started">When earlier attempts began, in order, so that a restart does not begin a new minute.</param>
public sealed class Pace(int perMinute, IEnumerable<DateTimeOffset> started)
{
    /// <summary>The span that the limit is about.</summary>
    public static readonly TimeSpan Span = TimeSpan.FromMinutes(1);

    private readonly Queue<DateTimeOffset> recent = new(started);

    /// <summary>How long the next attempt has to wait.</summary>
    public TimeSpan Wait(DateTimeOffset now)
    {
        while (recent.TryPeek(out var oldest) && oldest + Span <= now)
        {
            recent.Dequeue();
        }

        // Of those in the last minute, this one must be out of it before there is room.
        return recent.Count < perMinute ? TimeSpan.Zero : recent.ElementAt(recent.Count - perMinute) + Span - now;
    }

    /// <summary>Counts an attempt.</summary>
    public void Count(DateTimeOffset at) => recent.Enqueue(at);
}
