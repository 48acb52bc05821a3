using DongHaeng.Dashboards.Shell;
using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Administration.Schedules;

/// <summary>What runs when. A job is started at once as its schedule starts it: it never runs twice at a time, and what it did before it does not do again.</summary>
public static class ScheduleRoutes
{
    /// <summary>Adds /admin/schedules.</summary>
    public static void MapSchedules(this IEndpointRouteBuilder admin)
    {
        admin.MapGet("/schedules", (Visit visit, Installation installation, string? done, CancellationToken cancel) =>
            Page(visit, installation, done is null ? null : visit.Texts.Schedule.Started, false, cancel));
        admin.MapPost("/schedules/{name}/run", Run);
    }

    private static async Task<RazorComponentResult> Page(Visit visit, Installation installation, string? message, bool failed, CancellationToken cancel) =>
        new RazorComponentResult<SchedulePage>(new
        {
            Frame = Frame.Of(visit, visit.Texts.Schedule.Title), Lines = await installation.Schedules(cancel), Message = message, Failed = failed,
        })
        {
            StatusCode = failed ? StatusCodes.Status409Conflict : StatusCodes.Status200OK,
        };

    private static async Task<Results<RedirectHttpResult, RazorComponentResult>> Run(
        Visit visit, string name, Installation installation, AuditLog log, TimeProvider clock, IFormCollection form, CancellationToken cancel)
    {
        if (!await installation.Run(name, cancel))
        {
            return await Page(visit, installation, visit.Texts.Schedule.NotStarted, failed: true, cancel);
        }

        log.Append(visit.Account!.Name, "job_started", name, null, clock.GetUtcNow());
        return TypedResults.Redirect("/admin/schedules?done=started");
    }
}
