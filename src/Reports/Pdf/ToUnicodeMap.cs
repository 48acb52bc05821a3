using System.Text;

namespace DongHaeng.Reports.Pdf;

/// <summary>The way back from a font's codes to text, for searching, copying and reading aloud.</summary>
internal static class ToUnicodeMap
{
    private const int MostInBlock = 100;

    /// <summary>The CMap in which code 1 is the first of <paramref name="characters"/>.</summary>
    public static byte[] Build(IReadOnlyList<Rune> characters)
    {
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        var lines = characters.Select((character, index) => $"<{index + 1:X4}> <{Syntax.Utf16(character.ToString())}>\n");
        foreach (var block in lines.Chunk(MostInBlock))
        {
            map.Append($"{block.Length} beginbfchar\n").AppendJoin("", block).Append("endbfchar\n");
        }
        map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return Encoding.ASCII.GetBytes(map.ToString());
    }
}
