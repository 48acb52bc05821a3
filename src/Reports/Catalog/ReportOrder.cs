using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog;

/// <summary>Which document is to be drawn, for whom.</summary>
/// <param name="Unit">The unit that it is about, by its stable id.</param>
/// <param name="Period">First day of the period that it is about; the report says how long it is.</param>
/// <param name="Viewer">Who will read it: his rights decide which figures are in it.</param>
/// <param name="Door">By which way it leaves: a mail's attachment is the protected edition.</param>
/// <param name="Language">The language that it is written in.</param>
/// <param name="WrittenAt">The time to print on it; the same order and snapshot give the same bytes.</param>
public sealed record ReportOrder(string Unit, DateOnly Period, Viewer Viewer, Door Door, Language Language, DateTimeOffset WrittenAt);
