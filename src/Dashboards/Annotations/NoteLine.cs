namespace DongHaeng.Dashboards.Annotations;

/// <summary>An annotation as a page shows it.</summary>
/// <param name="Period">The month or wave that it is about.</param>
/// <param name="Body">What it says.</param>
/// <param name="By">Who wrote it, and when.</param>
/// <param name="Href">Its own page.</param>
public sealed record NoteLine(string Period, string Body, string By, string Href);
