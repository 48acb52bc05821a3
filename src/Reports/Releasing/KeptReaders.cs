using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Releasing;

/// <summary>Reads snapshots by their numbers, each opened once: what is drawn in a run is drawn of the figures that it says.</summary>
/// <param name="reader">The gate.</param>
internal sealed class KeptReaders(MetricReader reader) : IDisposable
{
    private readonly Lock opening = new();
    private readonly Dictionary<string, MetricReader> open = [];

    /// <summary>The reader of a snapshot; null where it is not kept any more.</summary>
    public MetricReader? At(string snapshot)
    {
        lock (opening)
        {
            if (!open.TryGetValue(snapshot, out var at) && reader.Kept().Contains(snapshot))
            {
                open[snapshot] = at = reader.At(snapshot);
            }

            return at;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var one in open.Values)
        {
            one.Dispose();
        }
    }
}
