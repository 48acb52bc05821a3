using DongHaeng.Figures.Words;
using DongHaeng.Ops.Accounts;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Editions;
using DongHaeng.Reports.Narrative;
using DongHaeng.Reports.Releasing;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Delivery;

/// <summary>A report as one recipient gets it by mail.</summary>
/// <param name="Report">Which report.</param>
/// <param name="Unit">On which unit, as the recipient may see it.</param>
/// <param name="Period">First day of the period.</param>
/// <param name="Recipient">Who gets it.</param>
/// <param name="Exact">Whether the figures are exact, for an address that may have them.</param>
internal sealed record Copy(Report Report, Unit Unit, DateOnly Period, Account Recipient, bool Exact)
{
    /// <summary>The period as the ledger writes it.</summary>
    public string Key => PeriodName.Key(Period, Report.Grain);

    /// <summary>By which way it leaves.</summary>
    public Door Door => Exact ? Door.SignedIn : Door.Mail;

    /// <summary>What it says, with the rights that its recipient has now.</summary>
    public ReportDocument Compose(MetricReader reader, SnapshotInfo info) => Report.Compose(reader, new ReportOrder(
        Unit.Id, Period, Viewer.Of(Recipient.Name, Recipient.Role, Recipient.UnitId), Door, Recipient.Language == "en" ? Language.English : Language.Korean, info.PublishedAt));

    /// <summary>What its mail has to say of it.</summary>
    public Posting Posting(SnapshotInfo info, ReleaseNote note) => new(
        Report.Id, Report.Title, Unit.Id, new Bilingual(Unit.Ko, Unit.En), Key,
        new Bilingual(PeriodName.Full(Period, Report.Grain, Language.Korean), EnglishName()),
        note.Edition, info.ClosedThrough is { } closed && PeriodName.LastMonth(Period, Report.Grain) <= closed, info.Id, Report.PagePath(Unit, PeriodName.Key(Period, Grain.Month)))
    {
        Exact = Exact, Lacks = note.Lacks,
    };

    // In a subject there is room for the whole name of a month.
    private string EnglishName() => Report.Grain == Grain.Month
        ? Period.ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture) : PeriodName.Full(Period, Report.Grain, Language.English);
}
