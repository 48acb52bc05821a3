namespace DongHaeng.Dashboards.Administration.Accounts;

/// <summary>What an administrator has just done to an account; stands in the address that the form leads on to.</summary>
public enum AccountDeed
{
    /// <summary>Name, address, role, unit or language were changed.</summary>
    Changed,

    /// <summary>It was shut.</summary>
    Shut,

    /// <summary>It was opened again.</summary>
    Enabled,

    /// <summary>The lock of failed attempts was taken away.</summary>
    Unlocked,

    /// <summary>The authenticator app was taken away.</summary>
    CodeRemoved,

    /// <summary>Its sessions were ended.</summary>
    SessionsEnded,

    /// <summary>A person of the identity provider was tied to it.</summary>
    Tied,

    /// <summary>That tie was undone.</summary>
    Untied,
}
