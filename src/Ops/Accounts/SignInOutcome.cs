namespace DongHaeng.Ops.Accounts;

/// <summary>What became of an attempt to sign in.</summary>
public enum SignInOutcome
{
    /// <summary>The person is who he says.</summary>
    SignedIn,

    /// <summary>Password or link were right; now the account's authenticator app must show who it is (<see cref="CodeDesk"/>).</summary>
    CodeNeeded,

    /// <summary>No such name, wrong password, or unknown link; which of them is not told.</summary>
    Refused,

    /// <summary>Too many failures: nobody gets in by password for a while, not even with the right one.</summary>
    LockedOut,

    /// <summary>The proof was right, but the account is disabled.</summary>
    Disabled,

    /// <summary>The link was used before.</summary>
    LinkUsed,

    /// <summary>The link's time is over.</summary>
    LinkExpired,
}
