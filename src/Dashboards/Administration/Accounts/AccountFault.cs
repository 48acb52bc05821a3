namespace DongHaeng.Dashboards.Administration.Accounts;

/// <summary>Why something could not be done to an account.</summary>
public enum AccountFault
{
    /// <summary>Another account has that sign-in name.</summary>
    NameTaken,

    /// <summary>The sign-in name is empty, too long, or has blanks in it.</summary>
    NameUnusable,

    /// <summary>No mail can be sent to the address.</summary>
    EmailUnusable,

    /// <summary>The role and the unit do not go together.</summary>
    UnitDoesNotFit,

    /// <summary>It would leave no administrator.</summary>
    LastAdministrator,

    /// <summary>Nobody takes his own rights away: another administrator does.</summary>
    Own,

    /// <summary>That person of the provider is tied to an account already.</summary>
    IdentityTaken,

    /// <summary>The provider's name for the person is empty.</summary>
    IdentityUnusable,

    /// <summary>It is so already; somebody else may have done it.</summary>
    Unchanged,
}
