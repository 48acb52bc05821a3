namespace DongHaeng.Ops.Accounts;

/// <summary>A person who may sign in or receive reports.</summary>
/// <param name="Id">Stable id, never used again.</param>
/// <param name="Name">The sign-in name; upper and lower case are the same.</param>
/// <param name="DisplayName">How the person is addressed.</param>
/// <param name="Email">Where reports go.</param>
/// <param name="Role">One of <see cref="AccountRole"/>.</param>
/// <param name="UnitId">The gu of a supervisor, the dong of a dong head, null for others.</param>
/// <param name="Language">ko or en.</param>
/// <param name="CreatedAt">Since when the account exists.</param>
/// <param name="DisabledAt">Since when it may not sign in and gets no mail; null while it may.</param>
/// <param name="SecurityStamp">Changes whenever open sessions must end; a session keeps the stamp it began with.</param>
public sealed record Account(
    string Id,
    string Name,
    string DisplayName,
    string Email,
    string Role,
    string? UnitId,
    string Language,
    DateTimeOffset CreatedAt,
    DateTimeOffset? DisabledAt,
    string SecurityStamp);
