using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.SignIn;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.OwnAccount;

/// <summary>Everybody's open sessions, for administrators.</summary>
public static class SessionsRoutes
{
    /// <summary>Where they are.</summary>
    public const string Address = "/sessions";

    /// <summary>Adds them.</summary>
    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, (Visit visit, Sessions sessions, string? ended) => !May(visit) ? Refused(visit) : new RazorComponentResult<SessionsPage>(new
        {
            Frame = Frame.Of(visit, visit.Texts.OwnAccount.EverybodyTitle), Sessions = sessions.List(), Current = SessionCookie.Current(visit.Http),
            Message = ended is null ? null : visit.Texts.OwnAccount.Ended,
        }));
        routes.MapPost(Address + "/{id}/end", End);
    }

    private static Results<RedirectHttpResult, RazorComponentResult> End(Visit visit, string id, Sessions sessions, AuditLog log, TimeProvider clock, IFormCollection form)
    {
        if (!May(visit))
        {
            return Refused(visit);
        }

        if (sessions.List().FirstOrDefault(s => s.Id == id) is not { } session || sessions.End(s => s.Id == id) == 0)
        {
            return Notices.Of(visit, StatusCodes.Status404NotFound, visit.Texts.Error.NotFound, visit.Texts.Error.NotFoundHelp);
        }

        log.Append(visit.Account!.Name, "session_ended", session.AccountName, null, clock.GetUtcNow());
        return TypedResults.Redirect(Address + "?ended=1");
    }

    private static bool May(Visit visit) => visit.Account!.Role == AccountRole.Administrator;

    private static RazorComponentResult Refused(Visit visit) =>
        Notices.Of(visit, StatusCodes.Status403Forbidden, visit.Texts.Error.Forbidden, visit.Texts.Error.ForbiddenHelp);
}
