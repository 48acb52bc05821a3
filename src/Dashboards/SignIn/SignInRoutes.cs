using DongHaeng.Dashboards.Limits;
using DongHaeng.Dashboards.Provider;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DongHaeng.Dashboards.SignIn;

/// <summary>Signing in by password or link, and signing out.</summary>
public static class SignInRoutes
{
    private const int NameKept = 100;

    /// <summary>Adds /sign-in, /sign-in/link/{token} and /sign-out.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/sign-in").AllowAnonymous();
        group.MapGet("", Form);
        group.MapPost("", ByPassword);
        group.MapGet("/link/{token}", LinkQuestion);
        group.MapPost("/link/{token}", ByLink);
        // Its form stands in every page, also in kept ones, so it has no token: where the request comes from is looked at instead.
        routes.MapPost("/sign-out", SignOut).AllowAnonymous().DisableAntiforgery();
    }

    private static Results<RedirectHttpResult, RazorComponentResult> Form(Visit visit, [FromQuery(Name = "return")] string? back, string? ended) =>
        visit.Account is not null
            ? TypedResults.Redirect(ReturnAddress.Local(back))
            : Page(visit, back, ended is null ? null : visit.Texts.SignIn.SignedOut);

    private static async Task<Results<RedirectHttpResult, RazorComponentResult>> ByPassword(
        Visit visit, SignInDesk desk, AccountLimiter limiter, AuditLog log, TimeProvider clock,
        [FromForm] string? account, [FromForm] string? password, [FromForm(Name = "return")] string? back)
    {
        var name = account?.Trim() ?? "";
        if (limiter.Wait(name) is { } wait)
        {
            return RateLimits.Page(visit, wait);
        }

        var answer = desk.ByPassword(name, password ?? "");
        if (answer.Account is null)
        {
            log.Append(Kept(name), "sign_in_refused", $"password: {answer.Outcome}", null, clock.GetUtcNow());
            // The same words for all: a stranger must not learn which accounts exist or are locked.
            return Page(visit, back, visit.Texts.SignIn.Wrong, failed: true, account: Kept(name));
        }

        return TypedResults.Redirect(await Admit(visit, answer, SignInWay.Password, ReturnAddress.Local(back), log, clock));
    }

    // A link is spent by a button, not by opening it: mail programs and chat previews open links on their own.
    private static RazorComponentResult LinkQuestion(Visit visit, string token) =>
        new RazorComponentResult<LinkPage>(new { Frame = Frame.Of(visit, visit.Texts.SignIn.Title), Action = $"/sign-in/link/{Uri.EscapeDataString(token)}" });

    private static async Task<Results<RedirectHttpResult, RazorComponentResult>> ByLink(
        Visit visit, string token, SignInDesk desk, AuditLog log, TimeProvider clock, IFormCollection form)
    {
        var answer = desk.ByLink(token);
        if (answer.Account is null)
        {
            log.Append("-", "sign_in_refused", $"link: {answer.Outcome}", null, clock.GetUtcNow());
            return Page(visit, null, visit.Texts.SignIn.LinkInvalid, failed: true);
        }

        return TypedResults.Redirect(await Admit(visit, answer, SignInWay.Link, "/", log, clock));
    }

    /// <summary>Begins the session, or asks for the code first; gives where to go.</summary>
    private static async Task<string> Admit(Visit visit, Ops.Accounts.SignIn answer, string way, string back, AuditLog log, TimeProvider clock)
    {
        if (answer.Outcome == SignInOutcome.CodeNeeded)
        {
            await PendingSignIn.Begin(visit.Http, answer.Account!, way, back);
            return CodeRoutes.Address;
        }

        log.Append(answer.Account!.Name, "sign_in", way, null, clock.GetUtcNow());
        await SessionCookie.Begin(visit.Http, answer.Account, way);
        return back;
    }

    private static async Task<Results<RedirectHttpResult, BadRequest>> SignOut(Visit visit, AuditLog log, TimeProvider clock)
    {
        if (visit.Account is { } account)
        {
            if (!OwnPage.Sent(visit.Http.Request))
            {
                log.Append(account.Name, "refused", "/sign-out from elsewhere", null, clock.GetUtcNow());
                return TypedResults.BadRequest();
            }

            log.Append(account.Name, "sign_out", "session", null, clock.GetUtcNow());
            var elsewhere = await ProviderRoutes.SignOutAddress(visit.Http);
            await SessionCookie.End(visit.Http);
            if (elsewhere is not null)
            {
                return TypedResults.Redirect(elsewhere);
            }
        }

        return TypedResults.Redirect("/sign-in?ended=1");
    }

    private static RazorComponentResult Page(Visit visit, string? back, string? message, bool failed = false, string? account = null) =>
        new RazorComponentResult<SignInPage>(new
        {
            Frame = Frame.Of(visit, visit.Texts.SignIn.Title),
            Return = ReturnAddress.Local(back),
            Account = account,
            Provider = visit.Http.RequestServices.GetService<ProviderSettings>()?.Name,
            Message = message,
            Failed = failed,
        })
        {
            StatusCode = failed ? StatusCodes.Status401Unauthorized : StatusCodes.Status200OK,
        };

    private static string Kept(string name) => name.Length == 0 ? "-" : name.Length <= NameKept ? name : name[..NameKept];
}
