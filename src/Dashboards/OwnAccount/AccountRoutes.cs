using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.SignIn;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DongHaeng.Dashboards.OwnAccount;

/// <summary>A person's own account: the second step of signing in, and the open sessions.</summary>
public static class AccountRoutes
{
    /// <summary>Adds /account.</summary>
    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/account", (Visit visit, string? code, string? ended) =>
        {
            var words = visit.Texts.OwnAccount;
            return Page(visit, message: code switch { "off" => words.TurnedOff, "required" => words.Required, _ => ended is null ? null : words.Ended });
        });
        routes.MapPost("/account/sessions/others/end", EndOthers);
        routes.MapPost("/account/sessions/{id}/end", End);
        routes.MapCode();
    }

    /// <summary>The page.</summary>
    internal static RazorComponentResult Page(Visit visit, int status = StatusCodes.Status200OK, string? message = null)
    {
        var services = visit.Http.RequestServices;
        var (account, way) = (visit.Account!, SessionCookie.Way(visit.Http));
        var model = new AccountModel(
            services.GetRequiredService<SecondFactors>().Find(account), way == SignInWay.Provider, services.GetRequiredService<RequiredCode>().Of(account, way),
            services.GetRequiredService<Sessions>().List(account.Id), SessionCookie.Current(visit.Http), message, status != StatusCodes.Status200OK);
        return new RazorComponentResult<AccountPage>(new { Frame = Frame.Of(visit, visit.Texts.OwnAccount.Title), Model = model }) { StatusCode = status };
    }

    private static RedirectHttpResult EndOthers(Visit visit, Sessions sessions, AuditLog log, TimeProvider clock, IFormCollection form)
    {
        var current = SessionCookie.Current(visit.Http);
        var count = sessions.End(s => s.AccountId == visit.Account!.Id && s.Id != current);
        log.Append(visit.Account!.Name, "session_ended", $"{visit.Account.Name}: {count} others", null, clock.GetUtcNow());
        return TypedResults.Redirect("/account?ended=1");
    }

    private static Results<RedirectHttpResult, RazorComponentResult> End(Visit visit, string id, Sessions sessions, AuditLog log, TimeProvider clock, IFormCollection form)
    {
        if (sessions.End(s => s.AccountId == visit.Account!.Id && s.Id == id) == 0)
        {
            return Notices.Of(visit, StatusCodes.Status404NotFound, visit.Texts.Error.NotFound, visit.Texts.Error.NotFoundHelp);
        }

        log.Append(visit.Account!.Name, "session_ended", visit.Account.Name, null, clock.GetUtcNow());
        return TypedResults.Redirect("/account?ended=1");
    }
}
