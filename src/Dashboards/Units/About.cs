namespace DongHaeng.Dashboards.Units;

/// <summary>Where a metric's figures come from, as heads and texts.</summary>
/// <param name="Entries">Definition, why, pitfalls, data, completeness, state, what came late in the past where the month still settles, owner.</param>
public sealed record About(IReadOnlyList<(string Head, string Text)> Entries);
