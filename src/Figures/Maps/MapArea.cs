using DongHaeng.Figures.Canvas;

namespace DongHaeng.Figures.Maps;

/// <summary>One place of a <see cref="Choropleth"/>.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Rings">Its closed lines, in any plane: y grows southwards. Holes are not cut out.</param>
/// <param name="Value">The figure that colours it; null where there is none to show.</param>
public sealed record MapArea(string Name, IReadOnlyList<IReadOnlyList<Spot>> Rings, double? Value)
{
    /// <summary>What is said of it where it is not the figure that colours it, such as the rate before chance is taken out; null for the figure.</summary>
    public string? Said { get; init; }

    /// <summary>Why there is no value: a word of <see cref="Words.Phrases"/>. Null means no data.</summary>
    public string? Status { get; init; }
}
