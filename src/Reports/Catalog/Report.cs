using DongHaeng.Reports.Delivery;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog;

/// <summary>A document that the product makes. One file in this folder each.</summary>
/// <param name="Id">Its id in commands, schedules and the ledger, such as monthly_gu.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Level">What kind of unit it is about.</param>
/// <param name="PagePath">The page that shows the same behind sign-in, from the unit's code and the month as 2024-10.</param>
/// <param name="Draw">Draws it as a PDF. Throws <see cref="ReportUnavailableException"/> where the viewer may not see the unit or nothing is published.</param>
public sealed record Report(string Id, Bilingual Title, Level Level, Func<string, string, string> PagePath, Func<MetricReader, ReportOrder, byte[]> Draw);
