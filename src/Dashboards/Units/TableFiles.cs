using DongHaeng.Dashboards.Charts;

namespace DongHaeng.Dashboards.Units;

/// <summary>One metric's column of a table as files.</summary>
/// <param name="Name">The metric.</param>
/// <param name="Files">The files.</param>
public sealed record TableFiles(string Name, IReadOnlyList<FileLink> Files);
