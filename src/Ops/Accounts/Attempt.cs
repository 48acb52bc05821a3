namespace DongHaeng.Ops.Accounts;

/// <summary>What is known when an attempt to sign in was counted.</summary>
/// <param name="PasswordHash">What is kept of the account's password; null for none.</param>
/// <param name="Counted">How many attempts in a row stand against the account now; 0 where this one locked it.</param>
internal sealed record Attempt(string? PasswordHash, long Counted);
