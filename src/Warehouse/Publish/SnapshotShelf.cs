using System.Globalization;

namespace DongHaeng.Warehouse.Publish;

/// <summary>
/// The folder snapshots/: each snapshot in a numbered folder that never changes, and the file CURRENT that names the one
/// that readers open.
/// </summary>
public sealed class SnapshotShelf
{
    private const string Unfinished = ".unfinished-";
    private readonly string root;

    /// <summary>The shelf of a data folder.</summary>
    public SnapshotShelf(string dataFolder)
    {
        root = Path.Combine(dataFolder, "snapshots");
        Directory.CreateDirectory(root);
    }

    /// <summary>The current snapshot's id; null before the first publishing.</summary>
    public string? Current() => File.Exists(Pointer) ? File.ReadAllText(Pointer).Trim() : null;

    /// <summary>The ids of all kept snapshots, oldest first.</summary>
    public IReadOnlyList<string> All() =>
        [.. Directory.EnumerateDirectories(root).Select(d => Path.GetFileName(d)).Where(n => n.All(char.IsAsciiDigit)).Order(StringComparer.Ordinal)];

    /// <summary>The file that readers open.</summary>
    public string FileOf(string id) => Path.Combine(root, id, "figures.duckdb");

    /// <summary>Makes a kept snapshot the current one.</summary>
    /// <exception cref="KeyNotFoundException">There is no such snapshot.</exception>
    public void Use(string id)
    {
        Require(id);
        var next = Pointer + ".next";
        using (var stream = new FileStream(next, FileMode.Create))
        {
            stream.Write(System.Text.Encoding.ASCII.GetBytes(id));
            stream.Flush(flushToDisk: true);
        }

        File.Move(next, Pointer, overwrite: true);
    }

    /// <summary>The id of a snapshot that is kept.</summary>
    /// <exception cref="KeyNotFoundException">There is no such snapshot.</exception>
    public string Require(string id) => All().Contains(id) ? id : throw new KeyNotFoundException($"There is no snapshot '{id}'. Kept are: {string.Join(", ", All())}.");

    /// <summary>The id that the next snapshot gets: numbers are never used twice.</summary>
    public string NextId() => (All().Select(id => int.Parse(id, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max() + 1).ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>Starts a snapshot; what an earlier attempt left unfinished goes.</summary>
    internal UnfinishedSnapshot Begin(string id)
    {
        foreach (var left in Directory.EnumerateDirectories(root, Unfinished + "*"))
        {
            Directory.Delete(left, recursive: true);
        }

        var folder = Path.Combine(root, Unfinished + id);
        Directory.CreateDirectory(folder);
        return new UnfinishedSnapshot(this, folder, id);
    }

    /// <summary>Removes the snapshots that need not be kept. One that is being read goes when its reader is done.</summary>
    internal void Tidy()
    {
        var kept = All().Select(id => (id, File.Exists(ClosedThrough(id)) ? File.ReadAllText(ClosedThrough(id)) : "")).ToList();
        foreach (var id in Retention.Due(kept, Current()))
        {
            Directory.Delete(Path.Combine(root, id), recursive: true);
        }
    }

    private string ClosedThrough(string id) => Path.Combine(root, id, UnfinishedSnapshot.ClosedThrough);

    private string Pointer => Path.Combine(root, "CURRENT");
}
