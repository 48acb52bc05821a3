namespace DongHaeng.Reports.Editions;

/// <summary>A section of a report.</summary>
/// <param name="Title">Its title: 개요.</param>
/// <param name="Blocks">What stands below it, in order.</param>
public sealed record Section(string Title, IReadOnlyList<Block> Blocks)
{
    /// <summary>Whether it begins on a page of its own.</summary>
    public bool OwnPage { get; init; }

    /// <summary>Whether it tells of files and method, or of another edition, and not of the period.</summary>
    public bool Annexed { get; init; }

    /// <summary>Whether it stands behind the report itself, with a name of its own: 별첨 1.</summary>
    public bool Appended { get; init; }
}
