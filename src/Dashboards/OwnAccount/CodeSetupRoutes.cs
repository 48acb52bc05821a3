using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.SignIn;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.OwnAccount;

/// <summary>Turning the second step of signing in on and off.</summary>
public static class CodeSetupRoutes
{
    private const string Address = "/account/code";

    /// <summary>Adds /account/code.</summary>
    public static void MapCode(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Address, Begin);
        routes.MapGet(Address, Secret);
        routes.MapPost(Address + "/confirm", Confirm);
        routes.MapPost(Address + "/off", TurnOff);
    }

    private static RedirectHttpResult Begin(Visit visit, CodeDesk desk, IFormCollection form)
    {
        desk.Begin(visit.Account!);
        return TypedResults.Redirect(Address);
    }

    private static Results<RedirectHttpResult, RazorComponentResult> Secret(Visit visit, CodeDesk desk) =>
        desk.Begun(visit.Account!) is { } secret ? Page(visit, secret, failed: false) : TypedResults.Redirect("/account");

    private static Results<RedirectHttpResult, RazorComponentResult> Confirm(
        Visit visit, CodeDesk desk, Sessions sessions, AuditLog log, TimeProvider clock, [FromForm] string? code)
    {
        var account = visit.Account!;
        if (desk.Confirm(account, code ?? "") is { } recovery)
        {
            log.Append(account.Name, "code_turned_on", account.Name, null, clock.GetUtcNow());
            // What was open elsewhere had shown a password alone.
            var current = SessionCookie.Current(visit.Http);
            sessions.End(s => s.AccountId == account.Id && s.Id != current);
            return Unkept(visit, new RazorComponentResult<RecoveryPage>(new { Frame = Frame.Of(visit, visit.Texts.OwnAccount.RecoveryTitle), Codes = recovery }));
        }

        return desk.Begun(account) is { } secret ? Page(visit, secret, failed: true) : TypedResults.Redirect("/account");
    }

    private static Results<RedirectHttpResult, RazorComponentResult> TurnOff(
        Visit visit, SignInDesk signIn, CodeDesk desk, SecondFactors factors, AuditLog log, TimeProvider clock, [FromForm] string? password, [FromForm] string? code)
    {
        var account = visit.Account!;
        if (signIn.ByPassword(account.Name, password ?? "").Outcome != SignInOutcome.CodeNeeded || desk.Check(account, code ?? "").Outcome != SignInOutcome.SignedIn)
        {
            log.Append(account.Name, "code_refused", "turning off", null, clock.GetUtcNow());
            return AccountRoutes.Page(visit, StatusCodes.Status400BadRequest, visit.Texts.OwnAccount.NotTurnedOff);
        }

        factors.Remove(account);
        log.Append(account.Name, "code_turned_off", account.Name, null, clock.GetUtcNow());
        return TypedResults.Redirect("/account?code=off");
    }

    private static RazorComponentResult Page(Visit visit, byte[] secret, bool failed)
    {
        var words = visit.Texts.OwnAccount;
        var link = OtpAuth.Link(visit.Texts.Shell.Product, visit.Account!.Name, secret);
        return Unkept(visit, new RazorComponentResult<CodeSetupPage>(new
        {
            Frame = Frame.Of(visit, words.SetupTitle), Secret = Base32.Grouped(Base32.Of(secret)), Link = link, Failed = failed,
        })
        {
            StatusCode = failed ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        });
    }

    /// <summary>What no browser keeps.</summary>
    private static RazorComponentResult Unkept(Visit visit, RazorComponentResult page)
    {
        visit.Http.Response.Headers.CacheControl = "no-store";
        return page;
    }
}
