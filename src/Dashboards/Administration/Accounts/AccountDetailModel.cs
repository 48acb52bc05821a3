using DongHaeng.Ops.Accounts;

namespace DongHaeng.Dashboards.Administration.Accounts;

/// <summary>What an account's page shows.</summary>
/// <param name="State">The account and how it stands.</param>
/// <param name="Own">Whether it is the viewer's own.</param>
/// <param name="Sessions">How many sessions are open.</param>
/// <param name="Tokens">How many tokens of scripts open something.</param>
/// <param name="Identities">Who it is at the identity provider.</param>
/// <param name="Issuer">The identity provider that the settings name; null for none.</param>
/// <param name="Link">A sign-in link that was just made, told here only; null for none.</param>
/// <param name="Message">What to say; null for nothing.</param>
/// <param name="Failed">Whether the message tells of a failure.</param>
public sealed record AccountDetailModel(
    AccountState State, bool Own, int Sessions, int Tokens, IReadOnlyList<Identity> Identities, string? Issuer, string? Link = null, string? Message = null, bool Failed = false)
{
    /// <summary>The account's address.</summary>
    public string Address => $"/admin/accounts/{State.Account.Id}";

    /// <summary>What stands in the fields.</summary>
    public NewAccount Fields => new(State.Account.Name, State.Account.DisplayName, State.Account.Email, State.Account.Role, State.Account.UnitId, State.Account.Language);
}
