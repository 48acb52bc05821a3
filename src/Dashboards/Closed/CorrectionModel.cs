using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Units;

namespace DongHaeng.Dashboards.Closed;

/// <summary>All that the page of what was corrected after the closing shows.</summary>
/// <param name="AsOf">The reference day.</param>
/// <param name="State">확정; null where no month is closed.</param>
/// <param name="Months">The closed months, the latest first.</param>
/// <param name="Metrics">All metrics and those of which something was corrected, with how much; none where nothing was.</param>
/// <param name="Summary">What is known of the chosen month, in sentences.</param>
/// <param name="Heading">The heading of the list; null where it is empty.</param>
/// <param name="Tables">The figures of this page that changed, a table a metric.</param>
/// <param name="Pages">Which part of the list this is, and the way to the others; null where this is all of it.</param>
/// <param name="Files">All of them with their parts, as files.</param>
public sealed record CorrectionModel(
    string AsOf, string? State, IReadOnlyList<Link> Months, IReadOnlyList<Link> Metrics, IReadOnlyList<string> Summary, string? Heading,
    IReadOnlyList<DataTable> Tables, CorrectionPages? Pages, IReadOnlyList<FileLink> Files);
