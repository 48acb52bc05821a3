namespace DongHaeng.Ops.Accounts;

/// <summary>How a secret is kept in the database: sealed, with a key that lies elsewhere.</summary>
/// <param name="Close">Gives the sealed text.</param>
/// <param name="Open">Gives the secret back; throws <see cref="System.Security.Cryptography.CryptographicException"/> where the key is gone.</param>
public sealed record SecretSeal(Func<byte[], string> Close, Func<string, byte[]> Open);
