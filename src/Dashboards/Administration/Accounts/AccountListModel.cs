using DongHaeng.Dashboards.Wording;
using DongHaeng.Ops.Accounts;

namespace DongHaeng.Dashboards.Administration.Accounts;

/// <summary>What the list of accounts shows.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Role">The chosen role; null for all.</param>
/// <param name="Standing">The chosen standing; null for all.</param>
/// <param name="Rows">The accounts of this page.</param>
/// <param name="Paging">Which page it is.</param>
public sealed record AccountListModel(string? Text, string? Role, string? Standing, IReadOnlyList<ListRow> Rows, Paging Paging)
{
    /// <summary>The words of addresses for how an account stands.</summary>
    public static IReadOnlyList<string> Standings { get; } = ["active", "disabled", "locked"];

    /// <summary>An account's line.</summary>
    public static ListRow Row(AccountState state, Texts texts)
    {
        var (words, account) = (texts.Accounts, state.Account);
        return new ListRow(account.Name, $"/admin/accounts/{account.Id}",
        [
            account.DisplayName, words.RoleOf(account.Role), UnitNames.Of(account.UnitId, texts), new ListCell(StandingOf(state, texts), state.LockedUntil is not null || account.DisabledAt is not null),
            state.CodeSince is null ? words.Off : words.On, Moment.Text(state.LastSignIn), words.LanguageOf(account.Language), account.Email,
        ]);
    }

    /// <summary>How an account stands, in a word.</summary>
    public static string StandingOf(AccountState state, Texts texts) =>
        texts.Accounts.StandingOf(state.Account.DisabledAt is not null ? "disabled" : state.LockedUntil is not null ? "locked" : "active");
}
