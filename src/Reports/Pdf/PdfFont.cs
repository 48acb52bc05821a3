using System.Security.Cryptography;
using System.Text;
using DongHaeng.Figures.Type;
using static DongHaeng.Reports.Pdf.Syntax;

namespace DongHaeng.Reports.Pdf;

/// <summary>
/// One font of a document, cut down to the characters in use. A code is a character's place in the order of first
/// use, so that each one has a width and a way back to Unicode of its own, even where two share an outline.
/// </summary>
internal sealed class PdfFont(string name, TrueTypeFont font)
{
    private readonly Dictionary<Rune, int> codes = [];
    private readonly List<Rune> characters = [];

    /// <summary>Whether the font can show the whole text; what it cannot is set as □.</summary>
    public bool HasAll(string text) => text.EnumerateRunes().All(font.Has);

    /// <summary>The text as codes of four hexadecimal digits.</summary>
    public string Encode(string text)
    {
        var encoded = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var character = font.Has(rune) ? rune : TrueTypeFont.Missing;
            if (!codes.TryGetValue(character, out var code))
            {
                characters.Add(character);
                codes[character] = code = characters.Count; // 0 stays with .notdef
            }
            encoded.Append($"{code:X4}");
        }
        return encoded.ToString();
    }

    /// <summary>Writes the font and returns its object.</summary>
    public int Write(PdfFile file)
    {
        var glyphs = characters.Select(font.Glyph).Prepend((ushort)0).ToList();
        var program = FontSubset.Build(font, glyphs);
        var embedded = $"{Tag(program)}+{name}";
        var data = file.AddStream($"/Length1 {program.Length}", program);
        var (left, bottom, right, top) = font.Bounds;
        // StemV only guides viewers that have lost the font; it cannot happen with an embedded one.
        var descriptor = file.Add(
            $"<< /Type /FontDescriptor /FontName /{embedded} /Flags 4 /FontBBox [{Em(left)} {Em(bottom)} {Em(right)} {Em(top)}] "
            + $"/ItalicAngle 0 /Ascent {Em(font.Ascent)} /Descent {Em(font.Descent)} /CapHeight {Em(font.CapHeight)} "
            + $"/StemV 80 /FontFile2 {Ref(data)} >>");
        var widths = string.Join(' ', glyphs.Select(glyph => Em(font.Advance(glyph))));
        var cidFont = file.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{embedded} /FontDescriptor {Ref(descriptor)} "
            + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /CIDToGIDMap /Identity "
            + $"/DW 1000 /W [0 [{widths}]] >>");
        var toUnicode = file.AddStream("", ToUnicodeMap.Build(characters));
        return file.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{embedded} /Encoding /Identity-H "
            + $"/DescendantFonts [{Ref(cidFont)}] /ToUnicode {Ref(toUnicode)} >>");
    }

    private string Em(int units) => Number(units * 1000.0 / font.UnitsPerEm);

    /// <summary>The six letters that tell two subsets of the same font apart.</summary>
    private static string Tag(byte[] program) =>
        string.Concat(SHA256.HashData(program).Take(6).Select(part => (char)('A' + part % 26)));
}
