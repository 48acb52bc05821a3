using System.Collections.Concurrent;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Notable;

/// <summary>
/// Findings of the current snapshot, kept by what rights follow from, a role, its own place and the door: nothing that was found
/// for one scope is shown to another. With another snapshot all are forgotten.
/// </summary>
public sealed class FindingsKept
{
    private const int Most = 2000;
    private readonly Lock one = new();
    private ConcurrentDictionary<(Role Role, string? Own, Door Door, string Unit, DateOnly Month), Findings> kept = new();
    private string? of;

    /// <summary>As <see cref="Findings.Of"/>.</summary>
    public Findings Of(MetricReader reader, Scope scope, Unit unit, Level? parts, IReadOnlyList<Unit> units, DateOnly month, SnapshotInfo info)
    {
        ConcurrentDictionary<(Role, string?, Door, string, DateOnly), Findings> mine;
        lock (one)
        {
            var stamp = $"{info.Id} {info.PublishedAt:O}";
            if (of != stamp || kept.Count >= Most)
            {
                (of, kept) = (stamp, new());
            }

            mine = kept;
        }

        return mine.GetOrAdd((scope.Viewer.Role, scope.Viewer.UnitId, scope.Door, unit.Id, month), _ => Findings.Of(reader, scope, unit, parts, units, month, info));
    }
}
