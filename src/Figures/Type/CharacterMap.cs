using static DongHaeng.Figures.Type.FontTables;

namespace DongHaeng.Figures.Type;

/// <summary>Reads cmap: which glyph stands for which character.</summary>
internal static class CharacterMap
{
    private const int AllOfUnicode = 12;

    /// <summary>Glyphs by code point, from the subtable that covers all of Unicode (format 12).</summary>
    /// <exception cref="InvalidDataException">The font has no such subtable.</exception>
    public static Dictionary<int, ushort> Read(ReadOnlySpan<byte> cmap)
    {
        var subtable = Subtable(cmap);
        var glyphs = new Dictionary<int, ushort>();
        for (var (group, at) = (0, 16); group < Int32(subtable, 12); group++, at += 12)
        {
            var (first, last, glyph) = (Int32(subtable, at), Int32(subtable, at + 4), Int32(subtable, at + 8));
            for (var character = first; character <= last; character++)
            {
                glyphs[character] = (ushort)(glyph + character - first);
            }
        }
        return glyphs;
    }

    private static ReadOnlySpan<byte> Subtable(ReadOnlySpan<byte> cmap)
    {
        for (var record = 0; record < UInt16(cmap, 2); record++)
        {
            var subtable = cmap[Int32(cmap, 4 + 8 * record + 4)..];
            if (UInt16(subtable, 0) == AllOfUnicode)
            {
                return subtable;
            }
        }
        throw new InvalidDataException("The font's cmap has no subtable of format 12.");
    }
}
