namespace DongHaeng.Ops.Accounts;

/// <summary>The answer to an attempt to sign in.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Account">The person, when signed in or when only a code is missing.</param>
/// <param name="LockedUntil">Until when the account stays shut, when it is locked out.</param>
public sealed record SignIn(SignInOutcome Outcome, Account? Account = null, DateTimeOffset? LockedUntil = null);
