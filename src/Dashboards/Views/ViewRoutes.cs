using DongHaeng.Dashboards.Shell;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Views;

/// <summary>The pages that a person keeps, and when each is written of by mail.</summary>
public static class ViewRoutes
{
    /// <summary>Where they are.</summary>
    public const string Address = "/views";

    private const int LongestName = 100;

    /// <summary>Adds /views, /views/new and what its forms do.</summary>
    public static void MapViews(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, (Visit visit, ViewList views, string? done) => List(visit, views, done is null ? null : visit.Texts.View.Done));
        routes.MapGet($"{Address}/new", (Visit visit, string? of) => ViewAddress.Of(of) is { } address ? Form(visit, address, "", null) : Notices.BadRequest(visit));
        routes.MapPost(Address, Keep);
        routes.MapPost($"{Address}/{{id}}/mailed", Mail);
        routes.MapPost($"{Address}/{{id}}/end", End);
    }

    private static Results<RedirectHttpResult, RazorComponentResult> Keep(
        Visit visit, ViewList views, AuditLog log, TimeProvider clock, [FromForm] string? of, [FromForm] string? name, [FromForm] string? latest, [FromForm] string? mailed)
    {
        var called = name?.Trim() ?? "";
        if (ViewAddress.Of(of) is not { } address || !MailedWhen.All.Contains(mailed ?? ""))
        {
            return Notices.BadRequest(visit);
        }

        if (called.Length is 0 or > LongestName)
        {
            return Form(visit, address, called, visit.Texts.View.NameMissing(LongestName));
        }

        // What is written of at each new month shows each new month.
        var kept = latest is not null || mailed != MailedWhen.Never ? address.Latest() : address;
        if (views.Add(visit.Account!.Id, called, kept.ToString(), mailed!) is null)
        {
            return Form(visit, address, called, visit.Texts.View.TooMany(ViewList.Most));
        }

        log.Append(visit.Account.Name, "view_kept", $"{mailed} {kept}", null, clock.GetUtcNow());
        return TypedResults.Redirect($"{Address}?done=1");
    }

    private static Results<RedirectHttpResult, RazorComponentResult> Mail(
        Visit visit, string id, ViewList views, AuditLog log, TimeProvider clock, [FromForm] string? mailed)
    {
        if (!MailedWhen.All.Contains(mailed ?? ""))
        {
            return Notices.BadRequest(visit);
        }

        if (!views.SetMailed(visit.Account!.Id, id, mailed!))
        {
            return Notices.NotFound(visit);
        }

        log.Append(visit.Account.Name, "view_mailed", $"{id} {mailed}", null, clock.GetUtcNow());
        return TypedResults.Redirect($"{Address}?done=1");
    }

    private static Results<RedirectHttpResult, RazorComponentResult> End(Visit visit, string id, ViewList views, AuditLog log, TimeProvider clock, IFormCollection form)
    {
        if (!views.End(visit.Account!.Id, id))
        {
            return Notices.NotFound(visit);
        }

        log.Append(visit.Account.Name, "view_ended", id, null, clock.GetUtcNow());
        return TypedResults.Redirect($"{Address}?done=1");
    }

    private static RazorComponentResult List(Visit visit, ViewList views, string? message) =>
        new RazorComponentResult<ViewListPage>(new { Frame = Frame.Of(visit, visit.Texts.View.Title), Views = views.Of(visit.Account!.Id), Message = message, visit.Account.Email });

    private static RazorComponentResult Form(Visit visit, ViewAddress address, string name, string? problem) =>
        new RazorComponentResult<ViewFormPage>(new { Frame = Frame.Of(visit, visit.Texts.View.New), Of = address, Name = name, Problem = problem })
        {
            StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
}
