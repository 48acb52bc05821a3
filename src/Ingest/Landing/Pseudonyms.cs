using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace DongHaeng.Ingest.Landing;

/// <summary>
/// Replaces keys of people, households and staff by keyed pseudonyms: the same key of the same scope gives the same one,
/// and without the secret nobody can go back or compare scopes.
/// </summary>
public sealed class Pseudonyms(byte[] key)
{
    /// <summary>Setting one up costs more than using it, so each thread has its own for all keys.</summary>
    private readonly ThreadLocal<IncrementalHash> macs = new(() => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key));

    /// <summary>The pseudonym of a key: the first half of an HMAC-SHA256.</summary>
    /// <param name="scope">Where keys mean something: the center, gu or city whose key it is.</param>
    /// <param name="sourceSystem">The system whose key it is, in UTF-8.</param>
    /// <param name="subject">staff, household or person.</param>
    /// <param name="raw">The key as it stood in the file, in UTF-8.</param>
    public UInt128 Of(string scope, ReadOnlySpan<byte> sourceSystem, string subject, ReadOnlySpan<byte> raw)
    {
        var length = scope.Length + sourceSystem.Length + subject.Length + raw.Length + 3;
        Span<byte> text = length <= 256 ? stackalloc byte[256] : new byte[length];
        var used = Encoding.ASCII.GetBytes(scope, text);
        used = Put(sourceSystem, text, used);
        text[used++] = 0x1f;
        used += Encoding.ASCII.GetBytes(subject, text[used..]);
        used = Put(raw, text, used);
        Span<byte> mac = stackalloc byte[HMACSHA256.HashSizeInBytes];
        macs.Value!.AppendData(text[..used]);
        macs.Value.GetHashAndReset(mac);
        return BinaryPrimitives.ReadUInt128BigEndian(mac);
    }

    private static int Put(ReadOnlySpan<byte> part, Span<byte> text, int at)
    {
        text[at++] = 0x1f;
        part.CopyTo(text[at..]);
        return at + part.Length;
    }
}
