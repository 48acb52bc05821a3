using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace DongHaeng.Ingest.Landing;

/// <summary>
/// Compressed and encrypted bytes: "DHL1", 8 random bytes, then pieces of length, tag and AES-GCM text. A piece's nonce is
/// the random bytes and its number; its number and whether it is the last are authenticated, so that no piece can be
/// left out, swapped or cut off without notice.
/// </summary>
public static class SealedBytes
{
    private const int Piece = 1 << 20, Tag = 16, Prefix = 8, Head = 4 + Prefix;
    private static readonly byte[] Magic = "DHL1"u8.ToArray();

    /// <summary>Compresses and encrypts.</summary>
    public static void Write(Stream stream, ReadOnlySpan<byte> plain, byte[] key)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(plain);
        }

        Span<byte> nonce = stackalloc byte[12];
        RandomNumberGenerator.Fill(nonce[..Prefix]);
        stream.Write(Magic);
        stream.Write(nonce[..Prefix]);
        using var aes = new AesGcm(key, Tag);
        var rest = packed.GetBuffer().AsSpan(0, (int)packed.Length);
        var cipher = new byte[Math.Min(Piece, rest.Length)];
        Span<byte> head = stackalloc byte[4 + Tag];
        for (var number = 0; ; number++)
        {
            var part = rest[..Math.Min(Piece, rest.Length)];
            rest = rest[part.Length..];
            BinaryPrimitives.WriteInt32LittleEndian(nonce[Prefix..], number);
            aes.Encrypt(nonce, part, cipher.AsSpan(0, part.Length), head[4..], Place(number, rest.IsEmpty));
            BinaryPrimitives.WriteInt32LittleEndian(head, part.Length);
            stream.Write(head);
            stream.Write(cipher.AsSpan(0, part.Length));
            if (rest.IsEmpty)
            {
                return;
            }
        }
    }

    /// <summary>Decrypts and unpacks.</summary>
    /// <exception cref="CryptographicException">The bytes were changed, or made with another key.</exception>
    public static byte[] Read(ReadOnlySpan<byte> file, byte[] key)
    {
        if (file.Length < Head || !file[..4].SequenceEqual(Magic))
        {
            throw new CryptographicException("These are no sealed bytes.");
        }

        Span<byte> nonce = stackalloc byte[12];
        file[4..Head].CopyTo(nonce);
        using var packed = new MemoryStream();
        using var aes = new AesGcm(key, Tag);
        var rest = file[Head..];
        for (var number = 0; number == 0 || !rest.IsEmpty; number++)
        {
            var length = rest.Length < 4 + Tag ? -1 : BinaryPrimitives.ReadInt32LittleEndian(rest);
            if (length < 0 || length > Piece || rest.Length < 4 + Tag + length)
            {
                throw new CryptographicException("The sealed bytes are cut off.");
            }

            var plain = new byte[length];
            BinaryPrimitives.WriteInt32LittleEndian(nonce[Prefix..], number);
            aes.Decrypt(nonce, rest.Slice(4 + Tag, length), rest.Slice(4, Tag), plain, Place(number, rest.Length == 4 + Tag + length));
            packed.Write(plain);
            rest = rest[(4 + Tag + length)..];
        }

        packed.Position = 0;
        using var gzip = new GZipStream(packed, CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        gzip.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static byte[] Place(int number, bool last)
    {
        var place = new byte[5];
        BinaryPrimitives.WriteInt32LittleEndian(place, number);
        place[4] = last ? (byte)1 : (byte)0;
        return place;
    }
}
