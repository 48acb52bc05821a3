namespace DongHaeng.Dashboards.Charts;

/// <summary>Another drawing of figures whose table stands elsewhere on the page.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Title">What is drawn.</param>
/// <param name="Drawing">The drawing.</param>
/// <param name="Note">How to read it.</param>
public sealed record Plate(string Id, string Title, Drawing Drawing, string Note);
