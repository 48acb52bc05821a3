using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Units;

namespace DongHaeng.Dashboards.Closed;

/// <summary>All that the page of what was corrected after the closing shows.</summary>
/// <param name="AsOf">The reference day.</param>
/// <param name="State">확정; null where no month is closed.</param>
/// <param name="Months">The closed months, the latest first.</param>
/// <param name="Summary">What is known of the chosen month, in sentences.</param>
/// <param name="Table">The figures that changed; null for none.</param>
/// <param name="Files">All of them with their parts, as files.</param>
public sealed record CorrectionModel(
    string AsOf, string? State, IReadOnlyList<Link> Months, IReadOnlyList<string> Summary, DataTable? Table, IReadOnlyList<FileLink> Files);
