using DongHaeng.Dashboards.Annotations;
using DongHaeng.Dashboards.Charts;

namespace DongHaeng.Dashboards.Units;

/// <summary>The charts of one metric.</summary>
/// <param name="MetricId">The metric's id and the section's anchor.</param>
/// <param name="Title">The metric's name.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Figures">Its charts.</param>
/// <param name="About">Where they come from.</param>
public sealed record Section(string MetricId, string Title, string Unit, IReadOnlyList<Figure> Figures, About About)
{
    /// <summary>Where the metric stands beside others; none where nothing is open to compare.</summary>
    public IReadOnlyList<Link> Compare { get; init; } = [];

    /// <summary>What people wrote beside it, of those places that the viewer sees exactly.</summary>
    public IReadOnlyList<NoteLine> Notes { get; init; } = [];

    /// <summary>Where something is written beside it; null where the viewer may not.</summary>
    public string? NewNote { get; init; }
}
