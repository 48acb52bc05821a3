namespace DongHaeng.Warehouse.Load;

/// <summary>Read files whose rows stand in tables of the database, each dataset's in one, and wait to be judged.</summary>
/// <param name="Files">The files; a row names its file by the place here.</param>
/// <param name="Tables">The table of each dataset.</param>
public sealed record StagedBatch(IReadOnlyList<ReadFile> Files, IReadOnlyDictionary<string, string> Tables)
{
    /// <summary>Whether a file of a dataset may hold a record on several lines.</summary>
    internal bool Repeats(string dataset) => Files.Any(f => f.Receipt.Dataset == dataset && f.Rows.Repeats);
}
