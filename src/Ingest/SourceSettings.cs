namespace DongHaeng.Ingest;

/// <summary>One source.</summary>
public sealed record SourceSettings
{
    /// <summary>folder or http.</summary>
    public string Kind { get; init; } = "folder";

    /// <summary>The folder's path or the web address.</summary>
    public string Location { get; init; } = "";

    /// <summary>The suppliers found there; empty for all centers.</summary>
    public IReadOnlyList<string> Suppliers { get; init; } = [];
}
