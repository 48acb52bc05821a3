using System.Security.Cryptography;
using System.Text;

namespace DongHaeng.Ingest.Landing;

/// <summary>
/// Replaces keys of people, households and staff by keyed pseudonyms: the same key of the same scope gives the same one,
/// and without the secret nobody can go back or compare scopes.
/// </summary>
public sealed class Pseudonyms(byte[] key)
{
    /// <summary>The pseudonym of a key.</summary>
    /// <param name="supplier">The center whose key it is.</param>
    /// <param name="sourceSystem">The system whose key it is; with the center, the scope in which it means something.</param>
    /// <param name="subject">staff, household or person.</param>
    /// <param name="raw">The key as it stood in the file.</param>
    public Guid Of(string supplier, string sourceSystem, string subject, string raw)
    {
        var text = Encoding.UTF8.GetBytes($"{supplier}\u001f{sourceSystem}\u001f{subject}\u001f{raw}");
        Span<byte> mac = stackalloc byte[32];
        HMACSHA256.HashData(key, text, mac);
        return new Guid(mac[..16], bigEndian: true);
    }
}
