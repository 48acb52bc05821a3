using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Units;

namespace DongHaeng.Dashboards.Collecting;

/// <summary>All that the page of what the centers have to mend shows.</summary>
/// <param name="AsOf">The reference day.</param>
/// <param name="Summary">How much there is, in a sentence.</param>
/// <param name="Supplier">The supplier that is shown alone; null for all.</param>
/// <param name="Groups">By what is counted.</param>
/// <param name="Datasets">Every dataset, and each.</param>
/// <param name="Reasons">Every reason, and each.</param>
/// <param name="Tables">Counts, refused files, rows and questions; those without a line are left out.</param>
/// <param name="Files">The list as files.</param>
public sealed record RejectModel(
    string AsOf, string Summary, string? Supplier, IReadOnlyList<Link> Groups, IReadOnlyList<Link> Datasets, IReadOnlyList<Link> Reasons,
    IReadOnlyList<DataTable> Tables, IReadOnlyList<FileLink> Files);
