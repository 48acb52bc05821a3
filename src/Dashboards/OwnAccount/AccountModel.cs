using DongHaeng.Dashboards.SignIn;
using DongHaeng.Ops.Accounts;

namespace DongHaeng.Dashboards.OwnAccount;

/// <summary>What the page of a person's own account shows.</summary>
/// <param name="Factor">The authenticator app; null for none.</param>
/// <param name="ByProvider">Whether the person came by the identity provider, whose matter a second step then is.</param>
/// <param name="Required">Whether the role has to have one.</param>
/// <param name="Sessions">The person's open sessions.</param>
/// <param name="Current">The id of this one.</param>
/// <param name="Message">What to say; null for nothing.</param>
/// <param name="Failed">Whether the message tells of a failure.</param>
public sealed record AccountModel(SecondFactor? Factor, bool ByProvider, bool Required, IReadOnlyList<Session> Sessions, string? Current, string? Message = null, bool Failed = false)
{
    /// <summary>Whether sign-in asks for a code.</summary>
    public bool On => Factor?.ConfirmedAt is not null;
}
