namespace DongHaeng.Ops.Accounts;

/// <summary>An account with how it stands, as an administrator sees it.</summary>
/// <param name="Account">The account.</param>
/// <param name="HasPassword">Whether it has a password of its own; else the person comes by link or by an identity provider.</param>
/// <param name="LockedUntil">Until when failed attempts keep it shut; null while they do not.</param>
/// <param name="CodeSince">Since when sign-in asks for a code; null while it does not.</param>
/// <param name="LastSignIn">When the person last signed in; null for never.</param>
public sealed record AccountState(Account Account, bool HasPassword, DateTimeOffset? LockedUntil, DateTimeOffset? CodeSince, DateTimeOffset? LastSignIn);
