using System.Text;

namespace DongHaeng.Ops.Accounts;

/// <summary>Bytes as letters and digits that are read out and typed without mistakes (RFC 4648, section 6), without padding.</summary>
public static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Bits = 5;

    /// <summary>The text of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(((bytes.Length * 8) + Bits - 1) / Bits);
        var (held, count) = (0, 0);
        foreach (var value in bytes)
        {
            (held, count) = ((held << 8) | value, count + 8);
            while (count >= Bits)
            {
                count -= Bits;
                text.Append(Alphabet[(held >> count) & 31]);
            }

            held &= (1 << count) - 1;
        }

        return count == 0 ? text.ToString() : text.Append(Alphabet[(held << (Bits - count)) & 31]).ToString();
    }

    /// <summary>A text in groups of four, as people copy it.</summary>
    public static string Grouped(string text) => string.Join(' ', text.Chunk(4).Select(group => new string(group)));
}
