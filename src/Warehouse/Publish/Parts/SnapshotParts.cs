using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Sql;

namespace DongHaeng.Warehouse.Publish.Parts;

/// <summary>The parts that make up the figures of a snapshot: of each kind one for each month or year.</summary>
/// <param name="folder">Where the parts of all snapshots lie.</param>
/// <param name="parts">Those of this one.</param>
internal sealed class SnapshotParts(string folder, IEnumerable<Part> parts)
{
    private static readonly Lazy<string> Arrivals = new(() =>
        SqlFiles.Read("parts/arrivals.sql").Replace("{metrics}", string.Join(", ", MetricCatalog.All.Select(m => $"('{m.Id}', '{m.DatasetKey}')")), StringComparison.Ordinal));

    private readonly Dictionary<(PartKind Kind, DateOnly Period), Part> parts = parts.ToDictionary(p => (p.Kind, p.Period));

    /// <summary>All of them, in the order of their paths.</summary>
    public IEnumerable<Part> All => parts.Values.OrderBy(p => p.Path, StringComparer.Ordinal);

    /// <summary>The part of a kind for a month or year; null where there is none.</summary>
    public Part? Of(PartKind kind, DateOnly period) => parts.TryGetValue((kind, period), out var part) ? part : null;

    /// <summary>The parts of the years in which another snapshot has others.</summary>
    public SnapshotParts Apart(SnapshotParts other)
    {
        var years = parts.Values.Except(other.parts.Values).Concat(other.parts.Values.Except(parts.Values)).Select(p => p.Period.Year).ToHashSet();
        return new(folder, parts.Values.Where(p => years.Contains(p.Period.Year)));
    }

    /// <summary>Takes a part in the place of the one of its kind and period.</summary>
    public void Take(Part part) => parts[(part.Kind, part.Period)] = part;

    /// <summary>Lets the parts of a kind go that are of earlier months than one.</summary>
    public void Drop(PartKind kind, DateOnly before)
    {
        foreach (var key in parts.Keys.Where(k => k.Kind == kind && k.Period < before).ToList())
        {
            parts.Remove(key);
        }
    }

    /// <summary>The file of a part, as SQL writes it.</summary>
    public string File(Part part) => $"'{Path.Combine(folder, part.Path).Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>What to select from for the figures of a kind whose months or years begin between two days, each with its metric; a table without rows where there are none.</summary>
    public string From(PartKind kind, DateOnly first, DateOnly last) => kind != PartKind.Completeness
        ? Stored(kind, first, last)
        : $"({Arrivals.Value.Replace("{completeness}", Stored(kind, first, last), StringComparison.Ordinal)})";

    /// <summary>The same as it is written.</summary>
    public string Stored(PartKind kind, DateOnly first, DateOnly last)
    {
        var files = parts.Values.Where(p => p.Kind == kind && p.Period >= first && p.Period <= last).OrderBy(p => p.Period).Select(File).ToList();
        return files.Count > 0 ? $"read_parquet([{string.Join(", ", files)}])" : $"({SqlFiles.Read($"parts/{Name(kind)}.sql")})";
    }

    /// <summary>Statements that make a view of each kind: <c>cell</c>, which has the quarters and years too, <c>source</c>, <c>completeness</c>, <c>sealed</c>, <c>day</c>.</summary>
    /// <param name="prefix">Stands before each view's name.</param>
    public string Views(string prefix) => Filled(SqlFiles.Read("parts/views.sql"), DateOnly.MinValue, DateOnly.MaxValue).Replace("{prefix}", prefix, StringComparison.Ordinal);

    /// <summary>Statements that make the views that the checks look at, of the months between two.</summary>
    public string MonthViews(DateOnly first, DateOnly last) => Filled(SqlFiles.Read("parts/months.sql"), first, last);

    private string Filled(string sql, DateOnly first, DateOnly last) => sql
        .Replace("{cells}", From(PartKind.Cell, first, last), StringComparison.Ordinal)
        .Replace("{squares}", From(PartKind.Square, first, last), StringComparison.Ordinal)
        .Replace("{medians}", From(PartKind.Median, first, last), StringComparison.Ordinal)
        .Replace("{sources}", From(PartKind.Source, first, last), StringComparison.Ordinal)
        .Replace("{arrivals}", From(PartKind.Completeness, first, last), StringComparison.Ordinal)
        .Replace("{seals}", From(PartKind.Sealed, first, last), StringComparison.Ordinal)
        .Replace("{days}", From(PartKind.Day, first, last), StringComparison.Ordinal);

    private static string Name(PartKind kind) => kind.ToString().ToLowerInvariant();
}
