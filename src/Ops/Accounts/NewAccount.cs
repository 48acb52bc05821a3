namespace DongHaeng.Ops.Accounts;

/// <summary>What is said about a person when an account is made.</summary>
/// <param name="Name">The sign-in name.</param>
/// <param name="DisplayName">How the person is addressed.</param>
/// <param name="Email">Where reports go.</param>
/// <param name="Role">One of <see cref="AccountRole"/>.</param>
/// <param name="UnitId">The gu of a supervisor, the dong of a dong head, null for others.</param>
/// <param name="Language">ko or en.</param>
/// <param name="Password">The first password; null where the person signs in by link only.</param>
public sealed record NewAccount(
    string Name,
    string DisplayName,
    string Email,
    string Role,
    string? UnitId = null,
    string Language = "ko",
    string? Password = null);
