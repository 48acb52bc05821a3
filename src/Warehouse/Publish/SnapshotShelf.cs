using System.Globalization;
using DongHaeng.Warehouse.Publish.Parts;

namespace DongHaeng.Warehouse.Publish;

/// <summary>
/// The folder snapshots/: each snapshot in a numbered folder that never changes, the parts that snapshots share
/// (<see cref="Part"/>), and the file CURRENT that names the snapshot that readers open.
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

    /// <summary>The file of a part.</summary>
    /// <param name="path">Its path below the folder of parts.</param>
    internal string FileOfPart(string path) => Path.Combine(PartsFolder, path);

    /// <summary>What a kept snapshot says that it holds; null for one of an earlier program.</summary>
    internal SnapshotContents? Contents(string id) => SnapshotContents.Read(Path.Combine(root, id));

    /// <summary>The parts of a kept snapshot.</summary>
    /// <exception cref="IOException">An earlier version of the program published it, in another form.</exception>
    internal SnapshotParts Parts(string id) => Parts(Contents(id)?.Parts
        ?? throw new IOException($"The snapshot {id} was published by an earlier version of the program, in another form. Publish anew with `donghaeng warehouse rebuild`."));

    /// <summary>Parts by their paths.</summary>
    internal SnapshotParts Parts(IEnumerable<string> paths) => new(PartsFolder, paths.Select(Part.Parse));

    /// <summary>Starts a snapshot; what an earlier attempt left unfinished goes.</summary>
    internal UnfinishedSnapshot Begin(string id)
    {
        foreach (var left in Directory.EnumerateDirectories(root, Unfinished + "*"))
        {
            Directory.Delete(left, recursive: true);
        }

        RemoveUnusedParts();
        foreach (var kind in Enum.GetNames<PartKind>())
        {
            Directory.CreateDirectory(Path.Combine(PartsFolder, kind.ToLowerInvariant()));
        }

        var folder = Path.Combine(root, Unfinished + id);
        Directory.CreateDirectory(folder);
        return new UnfinishedSnapshot(this, folder, id);
    }

    /// <summary>Removes the snapshots that need not be kept. One that is being read goes when its reader is done.</summary>
    internal void Tidy()
    {
        var kept = All().Select(id => (id, Contents(id)?.ClosedThrough ?? "")).ToList();
        foreach (var id in Retention.Due(kept, Current()))
        {
            Directory.Delete(Path.Combine(root, id), recursive: true);
        }

        RemoveUnusedParts();
    }

    private void RemoveUnusedParts()
    {
        if (Directory.Exists(PartsFolder))
        {
            var used = All().SelectMany(id => Contents(id)?.Parts ?? []).ToHashSet();
            foreach (var file in Directory.EnumerateFiles(PartsFolder, "*", SearchOption.AllDirectories).Where(f => !used.Contains(Path.GetRelativePath(PartsFolder, f).Replace('\\', '/'))))
            {
                File.Delete(file);
            }
        }
    }

    private string PartsFolder => Path.Combine(root, "parts");

    private string Pointer => Path.Combine(root, "CURRENT");
}
