using System.Text;
using DongHaeng.Figures.Type;
using static System.Buffers.Binary.BinaryPrimitives;

namespace DongHaeng.Reports.Pdf;

/// <summary>
/// Writes a TrueType file with some glyphs of a font, renumbered. It has the tables that PDF asks for; Pretendard
/// carries no hinting programs, so none are lost.
/// </summary>
internal static class FontSubset
{
    /// <summary>The file in which glyph n is <paramref name="glyphs"/>[n] of <paramref name="font"/>.</summary>
    public static byte[] Build(TrueTypeFont font, IReadOnlyList<ushort> glyphs)
    {
        var all = glyphs.ToList();
        var outlines = new List<byte[]>();
        for (var index = 0; index < all.Count; index++)
        {
            // A composite glyph may add its parts to the end of the list while we walk it.
            outlines.Add(CompositeGlyph.Renumber(font.Outline(all[index]), all));
        }

        var metrics = new byte[4 * all.Count];
        var offsets = new byte[4 * (all.Count + 1)];
        var glyf = new MemoryStream();
        for (var index = 0; index < all.Count; index++)
        {
            WriteUInt16BigEndian(metrics.AsSpan(4 * index), (ushort)font.Advance(all[index]));
            WriteInt16BigEndian(metrics.AsSpan(4 * index + 2), (short)font.LeftBearing(all[index]));
            glyf.Write(outlines[index]);
            glyf.Write(new byte[-outlines[index].Length & 3]);
            WriteInt32BigEndian(offsets.AsSpan(4 * (index + 1)), (int)glyf.Length);
        }
        return Assemble(
        [
            ("glyf", glyf.ToArray()),
            ("head", With(font.Table("head"), (8, 0), (10, 0), (50, 1))), // no checksum yet; offsets in 32 bits
            ("hhea", With(font.Table("hhea"), (34, all.Count))),
            ("hmtx", metrics),
            ("loca", offsets),
            ("maxp", With(font.Table("maxp"), (4, all.Count))),
        ]);
    }

    private static byte[] With(ReadOnlySpan<byte> table, params (int At, int Value)[] changes)
    {
        var changed = table.ToArray();
        foreach (var (at, value) in changes)
        {
            WriteUInt16BigEndian(changed.AsSpan(at), (ushort)value);
        }
        return changed;
    }

    private static byte[] Assemble(IReadOnlyList<(string Tag, byte[] Data)> tables)
    {
        var length = 12 + 16 * tables.Count;
        var file = new byte[length + tables.Sum(table => Padded(table.Data.Length))];
        WriteInt32BigEndian(file, 0x00010000);
        WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        WriteUInt16BigEndian(file.AsSpan(6), 64); // the largest power of two within six tables, times 16
        WriteUInt16BigEndian(file.AsSpan(8), 2);
        WriteUInt16BigEndian(file.AsSpan(10), (ushort)(16 * tables.Count - 64));
        var (record, at, head) = (12, length, 0);
        foreach (var (tag, data) in tables)
        {
            data.CopyTo(file, at);
            head = tag == "head" ? at : head;
            Encoding.ASCII.GetBytes(tag, file.AsSpan(record));
            WriteUInt32BigEndian(file.AsSpan(record + 4), Sum(file.AsSpan(at, Padded(data.Length))));
            WriteInt32BigEndian(file.AsSpan(record + 8), at);
            WriteInt32BigEndian(file.AsSpan(record + 12), data.Length);
            (record, at) = (record + 16, at + Padded(data.Length));
        }
        WriteUInt32BigEndian(file.AsSpan(head + 8), 0xB1B0AFBA - Sum(file));
        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> words)
    {
        uint sum = 0;
        for (; words.Length >= 4; words = words[4..])
        {
            sum += ReadUInt32BigEndian(words);
        }
        return sum;
    }
}
