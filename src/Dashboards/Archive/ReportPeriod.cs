namespace DongHaeng.Dashboards.Archive;

/// <summary>A period of which there is a report.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="Key">As addresses write it: 2024-10, 2024-Q3, 2024-W5, 2024.</param>
/// <param name="Ko">What it is called in Korean.</param>
/// <param name="En">What it is called in English.</param>
/// <param name="Month">Its first month as pages of units write it: 2024-10.</param>
public sealed record ReportPeriod(DateOnly Start, string Key, string Ko, string En, string Month);
