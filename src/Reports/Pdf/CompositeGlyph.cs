using static System.Buffers.Binary.BinaryPrimitives;

namespace DongHaeng.Reports.Pdf;

/// <summary>A glyph put together from others, such as é from e and an accent.</summary>
internal static class CompositeGlyph
{
    private const int WordOffsets = 0x0001;
    private const int OneScale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;
    private const int HeaderLength = 10;

    /// <summary>
    /// The outline with its parts numbered by their place in <paramref name="glyphs"/>; parts that are not there yet
    /// are added. A simple outline stays as it is.
    /// </summary>
    public static byte[] Renumber(ReadOnlySpan<byte> outline, List<ushort> glyphs)
    {
        var renumbered = outline.ToArray();
        if (outline.Length == 0 || ReadInt16BigEndian(outline) >= 0)
        {
            return renumbered;
        }
        int flags;
        var at = HeaderLength;
        do
        {
            flags = ReadUInt16BigEndian(outline[at..]);
            var part = ReadUInt16BigEndian(outline[(at + 2)..]);
            if (!glyphs.Contains(part))
            {
                glyphs.Add(part);
            }
            WriteUInt16BigEndian(renumbered.AsSpan(at + 2), (ushort)glyphs.IndexOf(part));
            at += 4 + ((flags & WordOffsets) != 0 ? 4 : 2) + TransformLength(flags);
        }
        while ((flags & MoreParts) != 0);
        return renumbered;
    }

    private static int TransformLength(int flags) => (flags & (OneScale | TwoScales | Matrix)) switch
    {
        OneScale => 2,
        TwoScales => 4,
        Matrix => 8,
        _ => 0,
    };
}
