using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Units;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Releases;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Releases;

/// <summary>Reports before they go out: looked at, commented on and approved by those who are responsible for them.</summary>
public static class ReleaseRoutes
{
    /// <summary>Where they are.</summary>
    public const string Address = "/releases";

    /// <summary>Adds /releases and what its forms do.</summary>
    public static void MapReleases(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, Show);
        routes.MapPost($"{Address}/{{id}}/comment", (string id, Visit visit, ReleaseDesk desk, MetricReader reader, AuditLog log, TimeProvider clock, [FromForm] string? comment) =>
            Answer(visit, desk, reader, log, clock, desk.Comment(visit.Account!, id, comment), id, comment));
        routes.MapPost($"{Address}/{{id}}/approve", (string id, Visit visit, ReleaseDesk desk, MetricReader reader, AuditLog log, TimeProvider clock, [FromForm] string? snapshot) =>
            Answer(visit, desk, reader, log, clock, desk.Approve(visit.Account!, id, snapshot ?? ""), id, null));
        routes.MapPost($"{Address}/{{id}}/reopen", (string id, Visit visit, ReleaseDesk desk, MetricReader reader, AuditLog log, TimeProvider clock, IFormCollection form) =>
            Answer(visit, desk, reader, log, clock, desk.Reopen(visit.Account!, id), id, null));
        routes.MapPost($"{Address}/{{id}}/send", (string id, Visit visit, ReleaseDesk desk, MetricReader reader, AuditLog log, TimeProvider clock, IFormCollection form) =>
            Answer(visit, desk, reader, log, clock, desk.SendToMe(visit.Account!, id) ? ReleaseOutcome.Done : ReleaseOutcome.NotYours, id, null));
    }

    private static RazorComponentResult Show(Visit visit, ReleaseDesk desk, MetricReader reader, AuditLog log, TimeProvider clock, string? done)
    {
        if (!desk.Decides(visit.Account!))
        {
            Record.Refusal(log, visit, clock);
            return Notices.Of(visit, StatusCodes.Status403Forbidden, visit.Texts.Error.Forbidden, visit.Texts.Release.NotResponsible);
        }

        return Page(visit, desk, reader, done is null ? null : visit.Texts.Release.Done, null, null);
    }

    private static Results<RedirectHttpResult, RazorComponentResult> Answer(
        Visit visit, ReleaseDesk desk, MetricReader reader, AuditLog log, TimeProvider clock, ReleaseOutcome outcome, string id, string? written)
    {
        switch (outcome)
        {
            case ReleaseOutcome.Done:
                return TypedResults.Redirect($"{Address}?done=1#r{id}");
            case ReleaseOutcome.NotYours:
                // Another's edition and one that does not exist get the same page.
                Record.Refusal(log, visit, clock);
                return Notices.NotFound(visit);
            default:
                var page = Page(visit, desk, reader, visit.Texts.Release.Problem(outcome, ReleaseBook.LongestComment), id, written);
                page.StatusCode = StatusCodes.Status400BadRequest;
                return page;
        }
    }

    private static RazorComponentResult Page(Visit visit, ReleaseDesk desk, MetricReader reader, string? message, string? about, string? written) =>
        new RazorComponentResult<ReleasesPage>(new
        {
            Frame = Frame.Of(visit, visit.Texts.Release.Title),
            Lines = desk.Of(visit.Account!),
            Snapshot = reader.Info()?.Id ?? "",
            Message = message,
            Wrong = about is not null,
            Written = about is null || written is null ? null : new KeyValuePair<string, string>?(new(about, written)),
        });
}
