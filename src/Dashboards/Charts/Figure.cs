using DongHaeng.Dashboards.Cells;

namespace DongHaeng.Dashboards.Charts;

/// <summary>A chart with its words, its table and its files.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Title">What is drawn.</param>
/// <param name="Drawing">The drawing.</param>
/// <param name="Note">How to read it.</param>
/// <param name="Table">The same figures as a table.</param>
/// <param name="Files">The same figures as files.</param>
public sealed record Figure(string Id, string Title, Drawing Drawing, string? Note, DataTable Table, IReadOnlyList<FileLink> Files);
