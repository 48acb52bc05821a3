using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Units;

namespace DongHaeng.Dashboards.Compare;

/// <summary>All that the page of places beside each other shows.</summary>
/// <param name="Title">Its title: metric and places.</param>
/// <param name="AsOf">The reference day.</param>
/// <param name="State">확정, 잠정 or 집계 중.</param>
/// <param name="Protected">That some of the figures are protected, and how; null where all are exact.</param>
/// <param name="Filters">The choices.</param>
/// <param name="Places">Whose parts may be chosen.</param>
/// <param name="Sentences">What may be said.</param>
/// <param name="Figure">The chart with its table; null where nothing is open.</param>
/// <param name="Questions">Where an analyst may ask first; null for others, and where nothing is judged.</param>
/// <param name="Likeness">What a dong and those most like it are like; null for the parts of a place.</param>
/// <param name="About">Where the figures come from.</param>
public sealed record CompareModel(
    string Title, string AsOf, string State, string? Protected, Filters Filters, IReadOnlyList<Link> Places, IReadOnlyList<string> Sentences,
    Figure? Figure, string? Questions, DataTable? Likeness, About About)
{
    /// <summary>The same figures as a funnel and on the map, where they can be drawn so.</summary>
    public IReadOnlyList<Plate> Plates { get; init; } = [];
}
