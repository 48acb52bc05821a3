using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Archive;

/// <summary>The report that somebody opens.</summary>
/// <param name="Report">The kind of report.</param>
/// <param name="Unit">The unit's stable id.</param>
/// <param name="Period">First day of the period that it is about.</param>
/// <param name="Viewer">Who opens it, behind sign-in: his rights decide which figures are in it.</param>
/// <param name="Workbook">Whether its tables are wanted as an Excel workbook, and not the PDF.</param>
/// <param name="Language">The language that it is written in.</param>
public sealed record ReportWish(string Report, string Unit, DateOnly Period, Viewer Viewer, bool Workbook, Language Language);
