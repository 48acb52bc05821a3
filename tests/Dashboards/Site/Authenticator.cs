using System.Security.Cryptography;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>An authenticator app, written from RFC 6238 and apart from the program: it takes the key as it stands on the page.</summary>
public sealed class Authenticator(string key)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The code that the app shows.</summary>
    /// <param name="later">How many steps of 30 seconds from now; a code is good one step early.</param>
    public string Code(int later = 0)
    {
        var bits = string.Concat(key.Replace(" ", "", StringComparison.Ordinal).Select(c => Convert.ToString(Alphabet.IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        byte[] secret = [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
        var counter = BitConverter.GetBytes((DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30) + later);
        Array.Reverse(counter);
        using var mac = new HMACSHA1(secret);
        var hash = mac.ComputeHash(counter);
        var at = hash[19] & 15;
        var number = ((uint)(hash[at] & 127) << 24) + ((uint)hash[at + 1] << 16) + ((uint)hash[at + 2] << 8) + hash[at + 3];
        return (number % 1_000_000).ToString("000000", System.Globalization.CultureInfo.InvariantCulture);
    }
}
