namespace DongHaeng.Ops.Accounts;

/// <summary>The authenticator app of an account.</summary>
/// <param name="SealedSecret">Its secret, sealed with a key that does not lie in the data folder.</param>
/// <param name="BegunAt">When the secret was made.</param>
/// <param name="ConfirmedAt">Since when sign-in asks for its codes; null while no code has been shown.</param>
/// <param name="RecoveryLeft">How many recovery codes are left.</param>
public sealed record SecondFactor(string SealedSecret, DateTimeOffset BegunAt, DateTimeOffset? ConfirmedAt, long RecoveryLeft);
