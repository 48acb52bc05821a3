namespace DongHaeng.Reports.Releasing;

/// <summary>What an edition says of itself beside its figures.</summary>
/// <param name="Edition">1 for the first, 2 for the first correction.</param>
/// <param name="Lacks">What it goes out without.</param>
/// <param name="Comment">What the responsible person says; null for nothing.</param>
/// <param name="CommentBy">That person's name.</param>
/// <param name="Changed">What it says otherwise than the edition before, for this recipient.</param>
public sealed record ReleaseNote(int Edition, Lacking Lacks, string? Comment, string? CommentBy, IReadOnlyList<ChangedFigure> Changed)
{
    /// <summary>A first edition of which there is nothing to say.</summary>
    public static ReleaseNote Plain { get; } = new(1, Lacking.Nothing, null, null, []);
}
