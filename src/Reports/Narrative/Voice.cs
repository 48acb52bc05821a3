using DongHaeng.Figures.Words;

namespace DongHaeng.Reports.Narrative;

/// <summary>How a document speaks.</summary>
/// <param name="Language">In which language.</param>
/// <param name="Protected">Whether it may be passed on: counts under 8, and what would give them away, are then not said.</param>
/// <param name="AsOf">The reference day of its figures.</param>
public sealed record Voice(Language Language, bool Protected, DateOnly AsOf)
{
    /// <summary>Whether a count may be said: 0 to 7 are masked where the document may be passed on.</summary>
    public bool MaySay(long count) => !Protected || count >= 8;
}
