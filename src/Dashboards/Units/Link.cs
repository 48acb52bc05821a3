namespace DongHaeng.Dashboards.Units;

/// <summary>A link, or an option of a list.</summary>
/// <param name="Name">What it says.</param>
/// <param name="Href">Where it leads, or the option's value.</param>
/// <param name="Current">Whether it is where the reader is.</param>
public sealed record Link(string Name, string Href, bool Current = false);
