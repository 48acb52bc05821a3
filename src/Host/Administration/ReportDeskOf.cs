using DongHaeng.Dashboards.Archive;
using DongHaeng.Figures.Words;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Host.Administration;

/// <summary>The reports of the catalog, for the page on which they are opened.</summary>
internal static class ReportDeskOf
{
    /// <summary>Of a house.</summary>
    public static ReportDesk Of(House house) => new()
    {
        Offers = [.. ReportCatalog.All.Select(report => new ReportOffer(report.Id, Title(report, Language.Korean), Title(report, Language.English), report.Levels, info => Periods(report.Grain, info)))],
        Places = scope => ReportPlaces.Of(house.Reader, scope),
        Draw = wish => Draw(house, wish),
        Mailed = mail => house.Archive.Read(mail.ArchivePath, mail.PdfSha256),
        MayStill = (account, mail) => MailRights.Find(house.Reader, account, mail.UnitId) != null && (!WasExact(house, mail) || SeesExactly(house, account, mail.UnitId)),
        WasExact = mail => WasExact(house, mail),
    };

    // Of a mail of before this was kept it is not known: it is taken for exact.
    private static bool WasExact(House house, DeliveryEntry mail) => house.Archive.Said(mail.ArchivePath)?.Exact ?? true;

    private static bool SeesExactly(House house, Account account, string unitId) =>
        ReportPlaces.Of(house.Reader, Scope.Of(Viewer.Of(account.Name, account.Role, account.UnitId), Door.SignedIn)).Any(unit => unit.Id == unitId && unit.Precision == Precision.Exact);

    // Three reports are called monthly report: what they are about tells them apart.
    private static string Title(Report report, Language language)
    {
        var title = report.Title.In(language);
        var about = (report.Levels[0], language) switch
        {
            (Level.City, Language.Korean) => "서울시",
            (Level.Gu, Language.Korean) => "자치구",
            (_, Language.Korean) => "동",
            (Level.City, _) => "city",
            (Level.Gu, _) => "gu",
            _ => "dong",
        };
        return ReportCatalog.All.Count(one => one.Title == report.Title) > 1 ? $"{title} ({about})" : title;
    }

    private static IReadOnlyList<ReportPeriod> Periods(Grain grain, SnapshotInfo info)
    {
        var periods = new List<ReportPeriod>();
        for (var start = PublishedPeriods.Latest(info, grain); start >= info.Earliest(grain); start = Warehouse.Read.Periods.Step(start, grain, -1))
        {
            periods.Add(new(start, PeriodName.Key(start, grain), PeriodName.Full(start, grain, Language.Korean), PeriodName.Full(start, grain, Language.English), PeriodName.Key(start, Grain.Month)));
        }

        return periods;
    }

    private static byte[]? Draw(House house, ReportWish wish)
    {
        if (house.Reader.Info() is not { } info)
        {
            return null;
        }

        try
        {
            var (report, order) = (ReportCatalog.Get(wish.Report), new ReportOrder(wish.Unit, wish.Period, wish.Viewer, Door.SignedIn, wish.Language, info.PublishedAt));
            return wish.Workbook ? report.Tabulate(house.Reader, order) : report.Draw(house.Reader, order);
        }
        catch (ReportUnavailableException)
        {
            return null; // the page says that there is none; why is the same for all who ask
        }
    }
}
