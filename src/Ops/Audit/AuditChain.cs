using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DongHaeng.Ops.Storage;

namespace DongHaeng.Ops.Audit;

/// <summary>The hash that ties a line of the audit log to all before it.</summary>
internal static class AuditChain
{
    /// <summary>SHA-256 over the previous hash and the line's own fields.</summary>
    public static string Hash(AuditEntry entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        string?[] fields =
        [
            entry.PreviousHash, entry.Number.ToString(CultureInfo.InvariantCulture), InstantColumn.Text(entry.At),
            entry.Who, entry.What, entry.Detail, entry.Precision,
        ];
        foreach (var field in fields)
        {
            // Lengths stand before the texts, so that a word moved from one field to the next changes the hash; -1 is null.
            var bytes = Encoding.UTF8.GetBytes(field ?? "");
            BinaryPrimitives.WriteInt32BigEndian(length, field is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
