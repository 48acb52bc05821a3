using DongHaeng.Dashboards.Shell;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.SignIn;

/// <summary>The second page of signing in, for accounts with an authenticator app.</summary>
public static class CodeRoutes
{
    /// <summary>Where it is.</summary>
    public const string Address = "/sign-in/code";

    /// <summary>Adds it.</summary>
    public static void MapSignInCode(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, Form).AllowAnonymous();
        routes.MapPost(Address, ByCode).AllowAnonymous();
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult>> Form(Visit visit, AccountRegister accounts) =>
        await PendingSignIn.Read(visit.Http, accounts) is null ? TypedResults.Redirect("/sign-in") : Page(visit, failed: false);

    private static async Task<Results<RedirectHttpResult, RazorComponentResult>> ByCode(
        Visit visit, AccountRegister accounts, CodeDesk desk, AuditLog log, TimeProvider clock, [FromForm] string? code)
    {
        if (await PendingSignIn.Read(visit.Http, accounts) is not { } pending)
        {
            return TypedResults.Redirect("/sign-in");
        }

        var answer = desk.Check(pending.Account, code ?? "");
        if (answer.Account is null)
        {
            log.Append(pending.Account.Name, "sign_in_refused", $"code: {answer.Outcome}", null, clock.GetUtcNow());
            return Page(visit, failed: true);
        }

        var way = SignInWay.WithCode(pending.Way);
        log.Append(answer.Account.Name, "sign_in", way, null, clock.GetUtcNow());
        await PendingSignIn.End(visit.Http);
        await SessionCookie.Begin(visit.Http, answer.Account, way);
        return TypedResults.Redirect(ReturnAddress.Local(pending.Return));
    }

    private static RazorComponentResult Page(Visit visit, bool failed) =>
        new RazorComponentResult<CodePage>(new { Frame = Frame.Of(visit, visit.Texts.Code.Title), Failed = failed })
        {
            StatusCode = failed ? StatusCodes.Status401Unauthorized : StatusCodes.Status200OK,
        };
}
