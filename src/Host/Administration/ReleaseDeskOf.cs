using DongHaeng.Dashboards.Releases;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Narrative;
using DongHaeng.Reports.Releasing;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Host.Administration;

/// <summary>Brings the pages what the room of reports knows of editions.</summary>
internal static class ReleaseDeskOf
{
    public static ReleaseDesk Of(House house)
    {
        var office = house.ReleaseOffice;
        return new ReleaseDesk
        {
            Of = account => [.. office.Of(account).Select(one => Line(one.Edition, one.Unit)).OfType<ReleaseLine>()],
            Decides = Approval.Decides,
            Comment = office.Comment,
            Approve = office.Approve,
            Reopen = office.Reopen,
            SendToMe = (account, id) => house.Settings.Mail != null && office.Of(account).FirstOrDefault(one => one.Edition.Id == id) is { Unit: { } unit, Edition: { } edition }
                && Period(edition) is var (report, period) && house.Preview.Send(report, unit.Id, period, account),
        };
    }

    private static ReleaseLine? Line(Ops.Releases.Release edition, Unit unit) => Period(edition) is var (report, period)
        ? new ReleaseLine(edition, unit, $"{report.Title.Ko}, {PeriodName.Full(period, report.Grain, Language.Korean)}", $"{report.Title.En}, {PeriodName.Full(period, report.Grain, Language.English)}")
        : null;

    // An edition of a report that is not made any more is not shown.
    private static (Report Report, DateOnly Period)? Period(Ops.Releases.Release edition) =>
        ReportCatalog.All.FirstOrDefault(report => report.Id == edition.Report) is { } report && PeriodName.Parse(edition.Period, report.Grain) is { } period ? (report, period) : null;
}
