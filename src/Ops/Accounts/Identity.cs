namespace DongHaeng.Ops.Accounts;

/// <summary>Who an account is at an identity provider.</summary>
/// <param name="Issuer">The provider's name for itself.</param>
/// <param name="Subject">Its name for the person.</param>
/// <param name="LinkedAt">Since when they are tied.</param>
public sealed record Identity(string Issuer, string Subject, DateTimeOffset LinkedAt);
