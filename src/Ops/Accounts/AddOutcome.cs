namespace DongHaeng.Ops.Accounts;

/// <summary>What became of a request to make an account.</summary>
public enum AddOutcome
{
    /// <summary>The account exists now.</summary>
    Added,

    /// <summary>Another account has that sign-in name.</summary>
    NameTaken,

    /// <summary>The sign-in name is empty or has blanks in it.</summary>
    NameUnusable,

    /// <summary>The address is not one that mail can be sent to.</summary>
    EmailUnusable,

    /// <summary>There is no such role.</summary>
    RoleUnknown,

    /// <summary>A supervisor needs a gu, a dong head a dong, all others none.</summary>
    UnitDoesNotFit,

    /// <summary>The language is neither ko nor en.</summary>
    LanguageUnknown,
}
