using System.Globalization;
using DongHaeng.Dashboards.Archive;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Deliveries;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Administration.Deliveries;

/// <summary>The ledger of mailed reports: what is sent, waiting, failed or unclear, without what stands in it.</summary>
public static class DeliveryRoutes
{
    /// <summary>Adds /admin/deliveries.</summary>
    public static void MapDeliveries(this IEndpointRouteBuilder admin)
    {
        admin.MapGet("/deliveries", List);
        admin.MapGet("/deliveries/{id}", (Visit visit, string id, DeliveryLedger ledger, ReportDesk reports, string? done) =>
            ledger.Find(id) is { } mail ? Page(visit, mail, ledger, reports, done switch { "arrived" => visit.Texts.Delivery.Arrived, "again" => visit.Texts.Delivery.Again, _ => null }) : Notices.NotFound(visit));
        admin.MapPost("/deliveries/{id}/arrived", (Visit visit, string id, DeliveryLedger ledger, ReportDesk reports, AuditLog log, TimeProvider clock, IFormCollection form) =>
            Settle(visit, id, arrived: true, ledger, reports, log, clock));
        admin.MapPost("/deliveries/{id}/again", (Visit visit, string id, DeliveryLedger ledger, ReportDesk reports, AuditLog log, TimeProvider clock, IFormCollection form) =>
            Settle(visit, id, arrived: false, ledger, reports, log, clock));
    }

    private static RazorComponentResult List(Visit visit, DeliveryLedger ledger, ReportDesk reports, AccountRegister register, string? report, string? period, string? state)
    {
        var (words, overview) = (visit.Texts.Delivery, ledger.Overview());
        var of = overview.Select(one => one.Report).FirstOrDefault(one => one == report);
        var month = overview.Select(one => one.Period).FirstOrDefault(one => one == period);
        var standing = Enum.TryParse<DeliveryState>(state, ignoreCase: true, out var named) && Enum.IsDefined(named) ? named : (DeliveryState?)null;
        var total = overview.Where(one => (of is null || one.Report == of) && (month is null || one.Period == month)).Sum(one => Count(one, standing));
        var paging = new Paging(Paging.Asked(visit.Http.Request), total, visit.Http.Request);
        var rows = ledger.Page(of, month, standing, Paging.Size, paging.Before).Select(mail => new ListRow(
            $"{reports.Title(mail.Report, visit.Texts)}, {UnitNames.Of(mail.UnitId, visit.Texts)}", $"/admin/deliveries/{mail.Id}",
            [
                mail.Period, new ListCell(words.StateOf(mail.State), mail.State is DeliveryState.Failed or DeliveryState.Ambiguous), register.FindById(mail.AccountId)?.Name ?? "–", mail.Address,
                mail.Attempts.ToString(CultureInfo.InvariantCulture), mail.Edition.ToString(CultureInfo.InvariantCulture), Moment.Text(mail.CreatedAt),
            ])).ToList();
        return new RazorComponentResult<DeliveryListPage>(new
        {
            Frame = Frame.Of(visit, words.Title),
            Rows = rows,
            Paging = paging,
            Reports = overview.Select(one => one.Report).Distinct().Select(id => (id, reports.Title(id, visit.Texts))).ToList(),
            Periods = overview.Select(one => one.Period).Distinct().OrderDescending(StringComparer.Ordinal).Select(one => (one, one)).ToList(),
            Report = of,
            Period = month,
            State = standing,
        });
    }

    private static RazorComponentResult Page(Visit visit, DeliveryEntry mail, DeliveryLedger ledger, ReportDesk reports, string? message, bool failed = false) =>
        new RazorComponentResult<DeliveryPage>(new
        {
            Frame = Frame.Of(visit, $"{reports.Title(mail.Report, visit.Texts)}, {UnitNames.Of(mail.UnitId, visit.Texts)} {mail.Period}"),
            Mail = mail, Recipient = ledger.Recipient(mail), Attempts = ledger.Attempts(mail.Id), Message = message, Failed = failed,
        })
        {
            StatusCode = failed ? StatusCodes.Status409Conflict : StatusCodes.Status200OK,
        };

    private static Results<RedirectHttpResult, RazorComponentResult> Settle(Visit visit, string id, bool arrived, DeliveryLedger ledger, ReportDesk reports, AuditLog log, TimeProvider clock)
    {
        if (ledger.Find(id) is not { } mail)
        {
            return Notices.NotFound(visit);
        }

        // That a failed mail arrived is no decision: the server said that it did not take it.
        if ((arrived && mail.State != DeliveryState.Ambiguous) || !ledger.Settle(id, arrived, clock.GetUtcNow()))
        {
            return Page(visit, mail, ledger, reports, visit.Texts.Delivery.NotOpen, failed: true);
        }

        log.Append(
            visit.Account!.Name, arrived ? "mail_arrived" : "mail_again", $"{mail.Report} {mail.UnitId} {mail.Period} edition {mail.Edition} to {ledger.Recipient(mail).Name}: was {mail.State}", null, clock.GetUtcNow());
        return TypedResults.Redirect($"/admin/deliveries/{id}?done={(arrived ? "arrived" : "again")}");
    }

    private static long Count(DeliveryOverview one, DeliveryState? state) => state switch
    {
        DeliveryState.Pending => one.Pending,
        DeliveryState.Sending => one.Sending,
        DeliveryState.Sent => one.Sent,
        DeliveryState.Failed => one.Failed,
        DeliveryState.Ambiguous => one.Ambiguous,
        _ => one.Pending + one.Sending + one.Sent + one.Failed + one.Ambiguous,
    };
}
