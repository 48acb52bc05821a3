namespace DongHaeng.Dashboards.Charts;

/// <summary>The same figure as a file.</summary>
/// <param name="Name">What the form is called: CSV.</param>
/// <param name="Href">Its address.</param>
public sealed record FileLink(string Name, string Href);
