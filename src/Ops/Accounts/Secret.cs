using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace DongHaeng.Ops.Accounts;

/// <summary>Random tokens that stand in an address.</summary>
internal static class Secret
{
    /// <summary>256 random bits, as text that needs no escaping in an address.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is kept of a token: enough to know it again, not enough to use it.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
