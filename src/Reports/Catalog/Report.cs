using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Editions;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog;

/// <summary>A document that the product makes. One file in this folder each.</summary>
/// <param name="Id">Its id in commands, schedules and the ledger, such as monthly_gu.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Levels">What kinds of unit it is about.</param>
/// <param name="Grain">How long the periods are that it is about: month, quarter, wave or year.</param>
/// <param name="PagePath">The page that shows the same behind sign-in, from the unit and the first month of the period as 2024-10.</param>
/// <param name="Compose">
/// Says what is in it, as far as the order's viewer may see it. Throws <see cref="ReportUnavailableException"/> where the viewer may
/// not see the unit or nothing is published.
/// </param>
public sealed record Report(
    string Id, Bilingual Title, IReadOnlyList<Level> Levels, Grain Grain, Func<Unit, string, string> PagePath, Func<MetricReader, ReportOrder, ReportDocument> Compose)
{
    /// <summary>The report as a PDF.</summary>
    public byte[] Draw(MetricReader reader, ReportOrder order) => PdfEdition.Of(Compose(reader, order));

    /// <summary>Its tables as an Excel workbook.</summary>
    public byte[] Tabulate(MetricReader reader, ReportOrder order) => WorkbookEdition.Of(Compose(reader, order));
}
