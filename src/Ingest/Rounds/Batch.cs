using DongHaeng.Warehouse.Load;

namespace DongHaeng.Ingest.Rounds;

/// <summary>Files that wait to be committed together.</summary>
internal sealed class Batch(IngestSettings settings)
{
    private readonly List<ReadFile> files = [];

    /// <summary>The files in the order in which they came.</summary>
    public IReadOnlyList<ReadFile> Files => files;

    /// <summary>How many rows they have.</summary>
    public int Rows { get; private set; }

    /// <summary>Whether it is time to commit.</summary>
    public bool Full => files.Count >= settings.FilesPerCommit || Rows >= settings.RowsPerCommit;

    /// <summary>Adds a file.</summary>
    public void Add(ReadFile file)
    {
        files.Add(file);
        Rows += file.Rows.Count;
    }
}
