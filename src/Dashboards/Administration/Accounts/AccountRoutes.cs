using DongHaeng.Dashboards.Provider;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.SignIn;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DongHaeng.Dashboards.Administration.Accounts;

/// <summary>The list of accounts, a new one, and each account's own page.</summary>
public static class AccountRoutes
{
    private static readonly TimeSpan LinkValid = TimeSpan.FromHours(24);

    /// <summary>Adds /admin/accounts.</summary>
    public static void MapAccounts(this IEndpointRouteBuilder admin)
    {
        admin.MapGet("/accounts", List);
        admin.MapGet("/accounts/new", (Visit visit) => NewPage(visit, new NewAccount("", "", "", AccountRole.Supervisor)));
        admin.MapPost("/accounts", Add);
        admin.MapGet("/accounts/{id}", (Visit visit, string id, AccountDesk desk, string? done) =>
            desk.FindById(id) is { } state ? Page(visit, state, Enum.TryParse<AccountDeed>(done, out var deed) && Enum.IsDefined(deed) ? visit.Texts.AccountAct.Done(deed) : null) : Notices.NotFound(visit));
        admin.MapPost("/accounts/{id}/link", Link);
    }

    /// <summary>An account's page.</summary>
    internal static RazorComponentResult Page(Visit visit, AccountState state, string? message = null, string? link = null, int status = StatusCodes.Status200OK)
    {
        var services = visit.Http.RequestServices;
        var account = state.Account;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var model = new AccountDetailModel(
            state, account.Id == visit.Account!.Id, services.GetRequiredService<Sessions>().List(account.Id).Count,
            services.GetRequiredService<AccessTokens>().List(account).Count(token => token.RevokedAt is null && token.ExpiresAt > now),
            services.GetRequiredService<Identities>().Of(account), services.GetService<ProviderSettings>()?.Authority, link, message, status != StatusCodes.Status200OK);
        return new RazorComponentResult<AccountDetailPage>(new { Frame = Frame.Of(visit, account.DisplayName), Model = model }) { StatusCode = status };
    }

    private static RazorComponentResult List(Visit visit, AccountDesk desk, string? q, string? role, string? standing)
    {
        var (text, paging) = (string.IsNullOrWhiteSpace(q) ? null : q.Trim(), Paging.Asked(visit.Http.Request));
        var (of, how) = (AccountRole.All.FirstOrDefault(one => one == role), AccountListModel.Standings.FirstOrDefault(one => one == standing));
        var found = desk.Find(text, of, how);
        var pages = new Paging(paging, found.Count, visit.Http.Request);
        var rows = found.Skip(pages.Before).Take(Paging.Size).Select(state => AccountListModel.Row(state, visit.Texts)).ToList();
        return new RazorComponentResult<AccountListPage>(new { Frame = Frame.Of(visit, visit.Texts.Accounts.Title), Model = new AccountListModel(text, of, how, rows, pages) });
    }

    private static RazorComponentResult NewPage(Visit visit, NewAccount typed, AccountFault? fault = null) => new RazorComponentResult<NewAccountPage>(new
    {
        Frame = Frame.Of(visit, visit.Texts.Accounts.New), Typed = typed, Message = fault is { } known ? visit.Texts.AccountAct.Fault(known) : null,
    })
    {
        StatusCode = fault is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
    };

    private static RazorComponentResult Add(Visit visit, AccountRegister register, AccountDesk desk, SignInDesk door, AuditLog log, TimeProvider clock, IFormCollection form)
    {
        var typed = AccountForm.Read(form);
        if (AccountForm.Fault(typed) is { } fault)
        {
            return NewPage(visit, typed, fault);
        }

        var added = register.Add(typed);
        if (added.Account is not { } account)
        {
            return NewPage(visit, typed, AccountFaults.Of(added.Outcome));
        }

        log.Append(visit.Account!.Name, "account_added", $"{account.Name} {account.Role} {account.UnitId}", null, clock.GetUtcNow());
        return WithLink(visit, desk.FindById(account.Id)!, door, log, clock);
    }

    private static RazorComponentResult Link(Visit visit, string id, AccountDesk desk, SignInDesk door, AuditLog log, TimeProvider clock, IFormCollection form) =>
        desk.FindById(id) is { Account.DisabledAt: null } state ? WithLink(visit, state, door, log, clock) : Notices.NotFound(visit);

    // Answered with the page itself: an address to go on to would have to carry the link.
    private static RazorComponentResult WithLink(Visit visit, AccountState state, SignInDesk door, AuditLog log, TimeProvider clock)
    {
        var request = visit.Http.Request;
        var link = $"{request.Scheme}://{request.Host}/sign-in/link/{door.IssueLink(state.Account.Name, LinkValid)}";
        log.Append(visit.Account!.Name, "link_issued", state.Account.Name, null, clock.GetUtcNow());
        visit.Http.Response.Headers.CacheControl = "no-store"; // shown once, and nowhere kept
        return Page(visit, state, visit.Texts.AccountAct.LinkMade, link);
    }
}
