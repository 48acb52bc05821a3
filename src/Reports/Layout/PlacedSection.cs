using System.Globalization;

namespace DongHaeng.Reports.Layout;

/// <summary>A section and where it begins.</summary>
/// <param name="Number">Its place among the sections, from 0.</param>
/// <param name="Title">Its title.</param>
/// <param name="Page">The page on which it begins, from 1.</param>
public sealed record PlacedSection(int Number, string Title, int Page)
{
    /// <summary>What links call it.</summary>
    public string Anchor => "s" + Number.ToString("000", CultureInfo.InvariantCulture);
}
