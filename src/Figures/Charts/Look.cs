using DongHaeng.Figures.Words;

namespace DongHaeng.Figures.Charts;

/// <summary>How a chart is set: everything in it follows from the size of its labels.</summary>
/// <param name="Language">The language of its words.</param>
/// <param name="Size">The size of its labels in points.</param>
public sealed record Look(Language Language, double Size)
{
    /// <summary>For a page read at arm's length: 12 points, one point a pixel.</summary>
    public static Look Page(Language language) => new(language, 12);

    /// <summary>For an A4 page in print: 7.5 points.</summary>
    public static Look Print(Language language) => new(language, 7.5);

    /// <summary>The size of axis numbers and legends.</summary>
    internal double Small => Size * 0.92;

    /// <summary>A hairline's width: lines, dots and corners are multiples of it.</summary>
    internal double Hair => Size / 12;
}
