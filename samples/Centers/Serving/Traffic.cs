using System.Collections.Concurrent;
using System.Globalization;

namespace DongHaeng.Samples.Centers.Serving;

/// <summary>What a server was asked and how it answered.</summary>
public sealed class Traffic
{
    private readonly ConcurrentDictionary<string, int> byPath = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, int> byStatus = new();
    private readonly Lock counting = new();
    private int now;

    /// <summary>How many requests came.</summary>
    public long Requests => byPath.Values.Sum(n => (long)n);

    /// <summary>The most requests that were under way at the same time.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>How many requests came for a supplier's file, such as c0001/manifest.json.</summary>
    public int RequestsFor(string path) => byPath.GetValueOrDefault(path);

    /// <summary>How many were answered with a status, such as 304.</summary>
    public int Answered(int status) => byStatus.GetValueOrDefault(status);

    internal int Begin(string path)
    {
        lock (counting)
        {
            MostAtOnce = Math.Max(MostAtOnce, ++now);
        }

        return byPath.AddOrUpdate(path, 1, (_, n) => n + 1);
    }

    internal void End(int status)
    {
        byStatus.AddOrUpdate(status, 1, (_, n) => n + 1);
        lock (counting)
        {
            now--;
        }
    }

    /// <summary>The counts in one line, for a test that fails.</summary>
    public override string ToString() => string.Join(", ", byStatus.OrderBy(s => s.Key).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key}: {s.Value}")));
}
