using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Units;

namespace DongHaeng.Dashboards.Collecting;

/// <summary>All that the page of what the suppliers delivered shows.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Path">The way down to it.</param>
/// <param name="AsOf">The reference day.</param>
/// <param name="Summary">How much has come, in sentences.</param>
/// <param name="Filters">The choice of the last month.</param>
/// <param name="Gu">The code of the gu that is shown; null for all.</param>
/// <param name="Datasets">The datasets of which one can be looked at by supplier, by their ids.</param>
/// <param name="Table">The last month.</param>
/// <param name="Open">Of one gu, what of the month is late, missing or refused, with the day on which it was due; null where nothing is.</param>
/// <param name="Files">The rows behind the page as files.</param>
/// <param name="Grids">The grid of all datasets, and that of the one that is looked at.</param>
public sealed record CollectionModel(
    string Title, IReadOnlyList<Link> Path, string AsOf, IReadOnlyList<string> Summary, Filters Filters, string? Gu,
    IReadOnlyList<Link> Datasets, DataTable Table,
    DataTable? Open, IReadOnlyList<FileLink> Files, IReadOnlyList<Figure> Grids);
