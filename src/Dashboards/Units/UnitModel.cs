using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Notable;

namespace DongHaeng.Dashboards.Units;

/// <summary>All that the page of a place shows.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Path">The way down to it: the places above that the viewer may open.</param>
/// <param name="AsOf">The reference day.</param>
/// <param name="State">확정, 잠정 or 집계 중.</param>
/// <param name="Protected">That the figures are protected, and how; null where they are exact.</param>
/// <param name="CardsTitle">The heading of the cards.</param>
/// <param name="Filters">The choices.</param>
/// <param name="Cards">Each metric at a glance.</param>
/// <param name="Table">What lies in the place; null for nothing.</param>
/// <param name="TableFiles">The table's files by metric.</param>
/// <param name="ChartsTitle">The heading of the charts.</param>
/// <param name="Sections">The charts by metric.</param>
public sealed record UnitModel(
    string Title, IReadOnlyList<Link> Path, string AsOf, string State, string? Protected, string CardsTitle, Filters Filters, IReadOnlyList<Card> Cards,
    DataTable? Table, IReadOnlyList<TableFiles> TableFiles, string ChartsTitle, IReadOnlyList<Section> Sections)
{
    /// <summary>What stands out in the place and its parts; null where another length of period than months is shown, or one metric.</summary>
    public NotableModel? Notable { get; init; }

    /// <summary>The way from step to step of those whom the chosen part of the work is about; null where it has none, or its cases are not told to the viewer.</summary>
    public Figure? Pathway { get; init; }
}
