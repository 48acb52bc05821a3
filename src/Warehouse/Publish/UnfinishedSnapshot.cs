using DongHaeng.Warehouse.Publish.Parts;

namespace DongHaeng.Warehouse.Publish;

/// <summary>A snapshot that is being filled; nobody sees it until it is finished, and it goes if it never is.</summary>
internal sealed class UnfinishedSnapshot(SnapshotShelf shelf, string folder, string id) : IDisposable
{
    private bool finished;

    /// <summary>The file to fill.</summary>
    public string File => Path.Combine(folder, "figures.duckdb");

    /// <summary>Puts it on the shelf under its number and makes it the current one.</summary>
    /// <param name="contents">What it holds.</param>
    public void Finish(SnapshotContents contents)
    {
        contents.Write(folder);
        foreach (var file in contents.Parts.Where(p => Part.Parse(p).MadeFor == id).Select(shelf.FileOfPart).Append(File))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
            stream.Flush(flushToDisk: true);
        }

        Directory.Move(folder, Path.GetDirectoryName(shelf.FileOf(id))!);
        finished = true;
        shelf.Use(id);
    }

    /// <summary>Throws an unfinished snapshot away.</summary>
    public void Dispose()
    {
        if (!finished)
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
