using DongHaeng.Dashboards.Provider;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.SignIn;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DongHaeng.Dashboards.Administration.Accounts;

/// <summary>What administrators do to an account that is there. Each act is a form of its own, stands in the audit log, and leads back to the account's page.</summary>
public static class AccountChangeRoutes
{
    /// <summary>Adds the acts.</summary>
    public static void MapAccountChanges(this IEndpointRouteBuilder admin)
    {
        admin.MapPost("/accounts/{id}", (Visit visit, string id, AccountDesk desk, IFormCollection form) => On(visit, id, state => Change(visit, state, desk, form)));
        admin.MapPost("/accounts/{id}/disable", (Visit visit, string id, AccountDesk desk, Sessions sessions, IFormCollection form) => On(visit, id, state => Shut(visit, state, desk, sessions)));
        admin.MapPost("/accounts/{id}/enable", (Visit visit, string id, AccountDesk desk, IFormCollection form) =>
            On(visit, id, state => Done(visit, state, desk.Enable(id), AccountDeed.Enabled, "account_enabled")));
        admin.MapPost("/accounts/{id}/unlock", (Visit visit, string id, AccountDesk desk, IFormCollection form) =>
            On(visit, id, state => Done(visit, state, desk.Unlock(id), AccountDeed.Unlocked, "account_unlocked")));
        admin.MapPost("/accounts/{id}/code/remove", (Visit visit, string id, SecondFactors factors, IFormCollection form) =>
            On(visit, id, state => Done(visit, state, form["sure"] == "1" && factors.Remove(state.Account) ? ChangeOutcome.Changed : ChangeOutcome.Unchanged, AccountDeed.CodeRemoved, "code_removed")));
        admin.MapPost("/accounts/{id}/end", (Visit visit, string id, Sessions sessions, IFormCollection form) => On(visit, id, state => End(visit, state, sessions)));
        admin.MapPost("/accounts/{id}/tie", (Visit visit, string id, Identities identities, IFormCollection form) => On(visit, id, state => Tie(visit, state, identities, form)));
        admin.MapPost("/accounts/{id}/untie", (Visit visit, string id, Identities identities, IFormCollection form) => On(visit, id, state => Done(
            visit, state, identities.Untie(form["issuer"].ToString(), form["subject"].ToString(), state.Account) ? ChangeOutcome.Changed : ChangeOutcome.Unchanged,
            AccountDeed.Untied, "identity_untied", $"{state.Account.Name} {form["subject"]}")));
    }

    private static IResult On(Visit visit, string id, Func<AccountState, IResult> act) =>
        visit.Http.RequestServices.GetRequiredService<AccountDesk>().FindById(id) is { } state ? act(state) : Notices.NotFound(visit);

    private static IResult Change(Visit visit, AccountState state, AccountDesk desk, IFormCollection form)
    {
        var (before, typed) = (state.Account, AccountForm.Read(form, state.Account.Name));
        if ((before.Id == visit.Account!.Id && typed.Role != before.Role ? AccountFault.Own : AccountForm.Fault(typed)) is { } fault)
        {
            return Failed(visit, state, fault);
        }

        var after = before with { DisplayName = typed.DisplayName, Email = typed.Email, Role = typed.Role, UnitId = typed.UnitId, Language = typed.Language };
        return Done(visit, state, desk.Change(after), AccountDeed.Changed, "account_changed", $"{before.Name}: {What(before)} -> {What(after)}");
    }

    private static IResult Shut(Visit visit, AccountState state, AccountDesk desk, Sessions sessions)
    {
        if (state.Account.Id == visit.Account!.Id)
        {
            return Failed(visit, state, AccountFault.Own);
        }

        var outcome = desk.Shut(state.Account.Id);
        if (outcome == ChangeOutcome.Changed)
        {
            sessions.End(session => session.AccountId == state.Account.Id);
        }

        return Done(visit, state, outcome, AccountDeed.Shut, "account_disabled");
    }

    private static IResult End(Visit visit, AccountState state, Sessions sessions)
    {
        var current = SessionCookie.Current(visit.Http);
        var count = sessions.End(session => session.AccountId == state.Account.Id && session.Id != current);
        return Done(visit, state, count > 0 ? ChangeOutcome.Changed : ChangeOutcome.Unchanged, AccountDeed.SessionsEnded, "session_ended", $"{state.Account.Name}: {count}");
    }

    private static IResult Tie(Visit visit, AccountState state, Identities identities, IFormCollection form)
    {
        var subject = form["subject"].ToString().Trim();
        if (visit.Http.RequestServices.GetService<ProviderSettings>() is not { } provider || subject.Length == 0 || subject.Any(char.IsControl))
        {
            return Failed(visit, state, AccountFault.IdentityUnusable);
        }

        return identities.Tie(provider.Authority, subject, state.Account)
            ? Done(visit, state, ChangeOutcome.Changed, AccountDeed.Tied, "identity_tied", $"{state.Account.Name} {subject}")
            : Failed(visit, state, AccountFault.IdentityTaken);
    }

    private static IResult Done(Visit visit, AccountState state, ChangeOutcome outcome, AccountDeed deed, string what, string? detail = null)
    {
        if (outcome != ChangeOutcome.Changed)
        {
            return Failed(visit, state, AccountFaults.Of(outcome));
        }

        var services = visit.Http.RequestServices;
        services.GetRequiredService<AuditLog>().Append(visit.Account!.Name, what, detail ?? state.Account.Name, null, services.GetRequiredService<TimeProvider>().GetUtcNow());
        return TypedResults.Redirect($"/admin/accounts/{state.Account.Id}?done={deed}");
    }

    private static IResult Failed(Visit visit, AccountState state, AccountFault fault) =>
        AccountRoutes.Page(visit, state, visit.Texts.AccountAct.Fault(fault), status: StatusCodes.Status409Conflict);

    private static string What(Account account) => $"{account.Role} {account.UnitId} {account.DisplayName} <{account.Email}> {account.Language}";
}
