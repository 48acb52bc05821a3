using System.Security.Cryptography;
using System.Text;
using DongHaeng.Ingest.Landing;

namespace DongHaeng.Tests.Ingest.Landing;

public sealed class SealedBytesTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    [InlineData(3 << 20)] // more than two pieces, because noise does not pack
    public void What_was_sealed_is_read_back(int length)
    {
        var plain = Noise(length);
        SealedBytes.Read(Seal(plain), Key).ShouldBe(plain);
    }

    [Fact]
    public void The_sealed_bytes_show_nothing_of_the_text_and_differ_every_time()
    {
        var plain = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("H-900101-1234567,", 50)));
        var (one, two) = (Seal(plain), Seal(plain));
        one.ShouldNotBe(two);
        one.AsSpan().IndexOf("900101"u8).ShouldBe(-1);
    }

    [Fact]
    public void Any_flipped_byte_is_noticed()
    {
        var bytes = Seal("원본시스템,가구키"u8.ToArray());
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 0x10;
            Should.Throw<CryptographicException>(() => SealedBytes.Read(bytes, Key), $"byte {i}");
            bytes[i] ^= 0x10;
        }
    }

    [Fact]
    public void Any_cut_is_noticed()
    {
        var bytes = Seal("원본시스템,가구키"u8.ToArray());
        for (var length = 0; length < bytes.Length; length++)
        {
            Should.Throw<CryptographicException>(() => SealedBytes.Read(bytes.AsSpan(0, length), Key), $"{length} bytes");
        }
    }

    [Fact]
    public void Pieces_swapped_left_out_or_added_are_noticed()
    {
        var bytes = Seal(Noise(3 << 20));
        const int Head = 12, Piece = 4 + 16 + (1 << 20); // length, tag, text
        var (head, first, second, rest) = (bytes[..Head], bytes[Head..(Head + Piece)], bytes[(Head + Piece)..(Head + 2 * Piece)], bytes[(Head + 2 * Piece)..]);
        SealedBytes.Read([.. head, .. first, .. second, .. rest], Key).Length.ShouldBe(3 << 20);
        foreach (var wrong in new byte[][]
        {
            [.. head, .. second, .. first, .. rest], [.. head, .. first, .. rest], [.. head, .. first, .. second], [.. head, .. first],
            [.. head, .. first, .. first, .. second, .. rest], [.. bytes, .. second], [.. bytes, 0], head,
        })
        {
            Should.Throw<CryptographicException>(() => SealedBytes.Read(wrong, Key));
        }
    }

    [Fact]
    public void Another_key_does_not_open_them()
    {
        var other = (byte[])Key.Clone();
        other[31] ^= 1;
        var bytes = Seal("text"u8.ToArray());
        Should.Throw<CryptographicException>(() => SealedBytes.Read(bytes, other));
    }

    private static byte[] Seal(byte[] plain)
    {
        using var stream = new MemoryStream();
        SealedBytes.Write(stream, plain, Key);
        return stream.ToArray();
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(20241101).NextBytes(bytes);
        return bytes;
    }
}
