using System.Text.Json;

namespace DongHaeng.Warehouse.Publish.Parts;

/// <summary>What the file contents.json in a snapshot's folder says: of which parts its figures are made, and what the next publishing has to know to go on from it.</summary>
/// <param name="Stamp">A word of its own, by which the warehouse knows it again.</param>
/// <param name="Program">The program that computed it.</param>
/// <param name="AsOf">Its reference day.</param>
/// <param name="ClosedThrough">The last closed month, as 2024-09; empty for none.</param>
/// <param name="Parts">The paths of its parts below the folder of parts.</param>
internal sealed record SnapshotContents(string Stamp, string Program, DateOnly AsOf, string ClosedThrough, IReadOnlyList<string> Parts)
{
    /// <summary>The file's name.</summary>
    public const string FileName = "contents.json";

    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true };

    /// <summary>What the file in a folder says; null where there is none, as in snapshots of earlier programs.</summary>
    /// <param name="folder">The snapshot's folder.</param>
    public static SnapshotContents? Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        return File.Exists(file) ? JsonSerializer.Deserialize<SnapshotContents>(File.ReadAllBytes(file)) : null;
    }

    /// <summary>Writes it, down to the disk.</summary>
    public void Write(string folder)
    {
        using var stream = new FileStream(Path.Combine(folder, FileName), FileMode.Create);
        JsonSerializer.Serialize(stream, this, Form);
        stream.Flush(flushToDisk: true);
    }
}
