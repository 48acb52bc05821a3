using DongHaeng.Dashboards.Administration;
using DongHaeng.Dashboards.Releases;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Units;
using DongHaeng.Figures.Words;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DongHaeng.Dashboards.Archive;

/// <summary>Reports as PDFs: drawn now with the viewer's rights, and as they were mailed to the viewer.</summary>
public static class ArchiveRoutes
{
    private const string Pdf = "application/pdf", Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Adds /reports and its files.</summary>
    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/reports", Show);
        routes.MapGet("/reports/{report}/{unit}/{period}.{form:regex(^(pdf|xlsx)$)}", Open);
        routes.MapGet("/reports/mailed/{id}.pdf", Mailed);
    }

    private static RazorComponentResult Show(Visit visit, MetricReader reader, ReportDesk desk, DeliveryLedger ledger, AuditLog log, TimeProvider clock)
    {
        if (reader.Info() is not { } info)
        {
            return Notices.NothingYet(visit);
        }

        if (reader.Units(visit.Scope).Count == 0)
        {
            Record.Refusal(log, visit, clock);
            return Notices.Of(visit, StatusCodes.Status403Forbidden, visit.Texts.Error.Forbidden, visit.Texts.Error.ForbiddenHelp);
        }

        var places = desk.Places(visit.Scope);
                // First those on places that are the viewer's own.
        List<ReportOffer> offers = [.. desk.Offers.Where(offer => places.Any(unit => offer.Levels.Contains(unit.Level)))
            .OrderBy(offer => places.Any(unit => offer.Levels.Contains(unit.Level) && unit.Precision == Precision.Exact) ? 0 : 1)];
        var choice = ArchiveChoice.Of(visit.Http.Request.Query, offers, info);
        List<Unit> units = choice is null ? [] : [.. places.Where(unit => choice.Report.Levels.Contains(unit.Level))];
        var paging = new Paging(Paging.Asked(visit.Http.Request), units.Count, visit.Http.Request);
        return new RazorComponentResult<ArchivePage>(new
        {
            Frame = Frame.Of(visit, visit.Texts.Archive.Title),
            Offers = offers,
            Choice = choice,
            Units = units.Skip(paging.Before).Take(Paging.Size).ToList(),
            Paging = paging,
            Mails = ledger.Of(visit.Account!).Select(mail => (mail, Opens(visit, mail, desk))).ToList(),
            Desk = desk,
            Decides = visit.Http.RequestServices.GetRequiredService<ReleaseDesk>().Decides(visit.Account!),
        });
    }

    private static Results<FileContentHttpResult, RazorComponentResult> Open(
        string report, string unit, string period, string form, Visit visit, MetricReader reader, ReportDesk desk, AuditLog log, TimeProvider clock)
    {
        if (reader.Info() is not { } info)
        {
            return Notices.NothingYet(visit);
        }

        if (desk.Offers.FirstOrDefault(one => one.Id == report) is not { } offer || offer.Periods(info).FirstOrDefault(one => one.Key == period) is not { } about)
        {
            return Notices.NotFound(visit);
        }

        if (desk.Places(visit.Scope).FirstOrDefault(one => offer.Levels.Contains(one.Level) && one.Code == unit) is not { } place)
        {
            Record.Refusal(log, visit, clock);
            return Notices.NoSuchUnit(visit, offer.Levels[0]);
        }

        var language = visit.Http.Request.Query["edition"].ToString() switch { "en" => Language.English, "ko" => Language.Korean, _ => visit.Texts.Language };
        if (desk.Draw(new ReportWish(offer.Id, place.Id, about.Start, visit.Viewer, form == "xlsx", language)) is not { } file)
        {
            return Notices.NotFound(visit);
        }

        Record.Export(log, visit, clock, place.Precision != Precision.Protected);
        return TypedResults.File(file, form == "xlsx" ? Workbook : Pdf, $"{offer.Id}_{place.Code}_{period}{(language == Language.English ? "_en" : "")}.{form}");
    }

    private static Results<FileContentHttpResult, RazorComponentResult> Mailed(string id, Visit visit, DeliveryLedger ledger, ReportDesk desk, AuditLog log, TimeProvider clock)
    {
        // Another's mail and one that does not exist get the same page.
        if (ledger.Find(id) is not { } mail || !Opens(visit, mail, desk) || desk.Mailed(mail) is not { } pdf)
        {
            Record.Refusal(log, visit, clock);
            return Notices.NotFound(visit);
        }

        Record.Export(log, visit, clock, desk.WasExact(mail));
        return TypedResults.File(pdf, Pdf, NameOf(mail));
    }

    /// <summary>What a mailed file is called; one that was too large to be attached had no name.</summary>
    internal static string NameOf(DeliveryEntry mail) => mail.FileName.Length > 0 ? mail.FileName : $"{mail.Report}_{mail.UnitId}_{mail.Period}.pdf";

    // Who has another place now has the mails of before in his mailbox; here are those that he might be sent today.
    private static bool Opens(Visit visit, DeliveryEntry mail, ReportDesk desk) =>
        mail.AccountId == visit.Account!.Id && mail.State == DeliveryState.Sent && desk.MayStill(visit.Account, mail);
}
