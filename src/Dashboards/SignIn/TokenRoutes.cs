using System.Globalization;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.SignIn;

/// <summary>A person's own tokens for scripts: seen, made and taken back.</summary>
public static class TokenRoutes
{
    private const int LongestName = 100;

    /// <summary>Adds /tokens.</summary>
    public static void MapTokens(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/tokens", (Visit visit, AccessTokens tokens, TimeProvider clock, string? revoked) =>
            Page(visit, new TokenModel(tokens.List(visit.Account!), clock.GetUtcNow(), Message: revoked is null ? null : visit.Texts.Token.Revoked)));
        routes.MapPost("/tokens", Make);
        routes.MapPost("/tokens/{id}/revoke", Revoke);
    }

    private static RazorComponentResult Make(Visit visit, AccessTokens tokens, AuditLog log, TimeProvider clock, [FromForm] string? name, [FromForm] string? days)
    {
        var (words, account) = (visit.Texts.Token, visit.Account!);
        var called = name?.Trim() ?? "";
        if (called.Length is 0 or > LongestName || !int.TryParse(days, CultureInfo.InvariantCulture, out var known) || !TokenModel.Days.Contains(known))
        {
            return Page(visit, new TokenModel(tokens.List(account), clock.GetUtcNow(), Message: words.Wrong, Failed: true), StatusCodes.Status400BadRequest);
        }

        var token = tokens.Issue(account, called, TimeSpan.FromDays(known));
        log.Append(account.Name, "token_issued", called, null, clock.GetUtcNow());
        visit.Http.Response.Headers.CacheControl = "no-store"; // shown once, and nowhere kept
        return Page(visit, new TokenModel(tokens.List(account), clock.GetUtcNow(), token, words.Made));
    }

    private static Results<RedirectHttpResult, RazorComponentResult> Revoke(Visit visit, string id, AccessTokens tokens, AuditLog log, TimeProvider clock, IFormCollection form)
    {
        if (!tokens.Revoke(visit.Account!, id))
        {
            return Notices.Of(visit, StatusCodes.Status404NotFound, visit.Texts.Error.NotFound, visit.Texts.Error.NotFoundHelp);
        }

        log.Append(visit.Account!.Name, "token_revoked", id, null, clock.GetUtcNow());
        return TypedResults.Redirect("/tokens?revoked=1");
    }

    private static RazorComponentResult Page(Visit visit, TokenModel model, int status = StatusCodes.Status200OK) =>
        new RazorComponentResult<TokenPage>(new { Frame = Frame.Of(visit, visit.Texts.Token.Title), Model = model }) { StatusCode = status };
}
