using System.Globalization;
using System.Security.Cryptography;

namespace DongHaeng.Ops.Accounts;

/// <summary>
/// Passwords as PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP's password storage cheat sheet), written as
/// <c>pbkdf2-sha512$rounds$salt$hash</c> so that the rounds can rise without a change of schema.
/// </summary>
internal static class PasswordHash
{
    private const string Scheme = "pbkdf2-sha512";
    private const int Rounds = 210_000;
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    // What an unknown name is checked against, so that it takes as long as a known one.
    private static readonly string Nobody =
        Written(RandomNumberGenerator.GetBytes(SaltBytes), RandomNumberGenerator.GetBytes(HashBytes));

    /// <summary>The text to keep for a password.</summary>
    public static string Of(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return Written(salt, Derive(password, salt, Rounds));
    }

    /// <summary>Whether the password is the one that was kept; takes as long when nothing was.</summary>
    public static bool Matches(string? kept, string password)
    {
        var parts = (kept ?? Nobody).Split('$');
        if (parts is not [Scheme, var rounds, var salt, var hash])
        {
            throw new InvalidDataException("An account's password hash has an unknown form: set that account's password anew.");
        }

        var derived = Derive(password, Convert.FromBase64String(salt), int.Parse(rounds, CultureInfo.InvariantCulture));
        return CryptographicOperations.FixedTimeEquals(derived, Convert.FromBase64String(hash)) && kept is not null;
    }

    private static string Written(byte[] salt, byte[] hash) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Scheme}${Rounds}${Convert.ToBase64String(salt)}${Convert.ToBase64String(hash)}");

    private static byte[] Derive(string password, byte[] salt, int rounds) =>
        Rfc2898DeriveBytes.Pbkdf2(password, salt, rounds, HashAlgorithmName.SHA512, HashBytes);
}
