using System.Globalization;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Units;
using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Administration.Audit;

/// <summary>The audit log: who did or saw what, how precisely, when.</summary>
public static class AuditRoutes
{
    /// <summary>Adds /admin/audit and its file.</summary>
    public static void MapAuditLog(this IEndpointRouteBuilder admin)
    {
        admin.MapGet("/audit", Show);
        admin.MapGet("/audit.csv", Send);
        admin.MapPost("/audit/check", (Visit visit, ChainCheck chain, IFormCollection form) =>
        {
            chain.Now(anew: true);
            return TypedResults.Redirect("/admin/audit");
        });
    }

    private static RazorComponentResult Show(Visit visit, AuditLog log, ChainCheck chain)
    {
        if (AuditAsk.Of(visit.Http.Request.Query) is not { } ask)
        {
            return Notices.BadRequest(visit);
        }

        var paging = new Paging(Paging.Asked(visit.Http.Request), log.Count(ask.Search), visit.Http.Request);
        var rows = log.Find(ask.Search, Paging.Size, paging.Before).Select(entry => new ListRow(Moment.Exact(entry.At), null,
        [
            entry.Who, visit.Texts.Audit.KindOf(entry.What), new ListCell(entry.Detail, Long: true),
            entry.Precision is null ? "–" : visit.Texts.Audit.PrecisionOf(entry.Precision), entry.Number.ToString(CultureInfo.InvariantCulture),
        ])).ToList();
        return new RazorComponentResult<AuditPage>(new
        {
            Frame = Frame.Of(visit, visit.Texts.Audit.Title), Ask = ask, Kinds = log.Kinds(), Rows = rows, Paging = paging, Chain = chain.Now(),
            File = "/admin/audit.csv" + visit.Http.Request.QueryString,
        });
    }

    private static Results<AuditFile, RazorComponentResult> Send(Visit visit, AuditLog log, TimeProvider clock)
    {
        if (AuditAsk.Of(visit.Http.Request.Query) is not { } ask)
        {
            return Notices.BadRequest(visit);
        }

        Record.Export(log, visit, clock, exact: false);
        return new AuditFile(log, ask.Search);
    }
}
