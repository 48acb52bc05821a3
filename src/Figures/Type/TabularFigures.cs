using static DongHaeng.Figures.Type.FontTables;

namespace DongHaeng.Figures.Type;

/// <summary>
/// Reads the feature 'tnum' of GSUB: the glyphs of equal width that take the place of digits and the marks between
/// them, so that columns of numbers align.
/// </summary>
internal static class TabularFigures
{
    private const int SingleSubstitution = 1;
    private const int ListOfGlyphs = 2;

    /// <summary>Tabular glyphs by the glyph they replace.</summary>
    public static Dictionary<ushort, ushort> Read(ReadOnlySpan<byte> gsub)
    {
        var features = gsub[UInt16(gsub, 6)..];
        var lookups = gsub[UInt16(gsub, 8)..];
        var replaced = new Dictionary<ushort, ushort>();
        for (var at = 2; at < 2 + 6 * UInt16(features, 0); at += 6)
        {
            if (Tag(features, at) != "tnum")
            {
                continue;
            }
            var feature = features[UInt16(features, at + 4)..];
            for (var index = 0; index < UInt16(feature, 2); index++)
            {
                var lookup = UInt16(feature, 4 + 2 * index);
                AddLookup(lookups[UInt16(lookups, 2 + 2 * lookup)..], replaced);
            }
        }
        return replaced;
    }

    private static void AddLookup(ReadOnlySpan<byte> lookup, Dictionary<ushort, ushort> replaced)
    {
        for (var index = 0; index < UInt16(lookup, 4); index++)
        {
            var subtable = lookup[UInt16(lookup, 6 + 2 * index)..];
            if (UInt16(lookup, 0) != SingleSubstitution || UInt16(subtable, 0) != ListOfGlyphs)
            {
                throw new InvalidDataException("The font's tabular figures are not a single substitution by a list.");
            }
            var covered = Coverage(subtable[UInt16(subtable, 2)..]);
            for (var glyph = 0; glyph < covered.Count; glyph++)
            {
                replaced[covered[glyph]] = (ushort)UInt16(subtable, 6 + 2 * glyph);
            }
        }
    }

    private static List<ushort> Coverage(ReadOnlySpan<byte> coverage)
    {
        var glyphs = new List<ushort>();
        var ranges = UInt16(coverage, 0) == 2;
        for (var index = 0; index < UInt16(coverage, 2); index++)
        {
            var at = 4 + (ranges ? 6 : 2) * index;
            var first = UInt16(coverage, at);
            for (var glyph = first; glyph <= (ranges ? UInt16(coverage, at + 2) : first); glyph++)
            {
                glyphs.Add((ushort)glyph);
            }
        }
        return glyphs;
    }
}
