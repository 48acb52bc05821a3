using System.Text;
using static DongHaeng.Figures.Type.FontTables;

namespace DongHaeng.Figures.Type;

/// <summary>
/// What the product needs of one TrueType file: glyphs by character, their widths and outlines. Lengths are in font
/// units, <see cref="UnitsPerEm"/> of which make the font size. Never changes once read.
/// </summary>
public sealed class TrueTypeFont
{
    /// <summary>What is set in the place of a character that the font lacks (Pretendard has no hanja).</summary>
    public static readonly Rune Missing = new('□');

    private readonly FontTables tables;
    private readonly Dictionary<int, ushort> glyphs;
    private readonly ushort missing;
    private readonly ushort[] advances;
    private readonly int widths;
    private readonly bool longOffsets;

    /// <summary>Reads a font from the bytes of its file.</summary>
    /// <exception cref="InvalidDataException">A table that is needed is missing or of another format.</exception>
    public TrueTypeFont(byte[] file)
    {
        tables = new FontTables(file);
        var head = tables["head"];
        UnitsPerEm = UInt16(head, 18);
        Bounds = (Int16(head, 36), Int16(head, 38), Int16(head, 40), Int16(head, 42));
        longOffsets = Int16(head, 50) == 1;
        Ascent = Int16(tables["hhea"], 4);
        Descent = Int16(tables["hhea"], 6);
        CapHeight = Int16(tables["OS/2"], 88);
        widths = UInt16(tables["hhea"], 34);

        advances = new ushort[UInt16(tables["maxp"], 4)];
        for (var glyph = 0; glyph < advances.Length; glyph++)
        {
            advances[glyph] = (ushort)UInt16(tables["hmtx"], 4 * Math.Min(glyph, widths - 1));
        }

        var tabular = TabularFigures.Read(tables["GSUB"]);
        glyphs = CharacterMap.Read(tables["cmap"]).ToDictionary(
            entry => entry.Key, entry => tabular.GetValueOrDefault(entry.Value, entry.Value));
        missing = glyphs[Missing.Value];
    }

    /// <summary>Reads a font file.</summary>
    /// <exception cref="FileNotFoundException">It does not lie there.</exception>
    public static TrueTypeFont Load(string path) => File.Exists(path)
        ? new TrueTypeFont(File.ReadAllBytes(path))
        : throw new FileNotFoundException(
            $"The font {path} is missing. It comes with npm's pretendard package: run npm ci, then build again.", path);

    /// <summary>Font units to the font size.</summary>
    public int UnitsPerEm { get; }

    /// <summary>How far the font reaches above the baseline.</summary>
    public int Ascent { get; }

    /// <summary>How far the font reaches below the baseline: negative.</summary>
    public int Descent { get; }

    /// <summary>The height of capital letters and digits, for centring text in a row.</summary>
    public int CapHeight { get; }

    /// <summary>The box that holds every glyph; y grows upwards.</summary>
    public (int Left, int Bottom, int Right, int Top) Bounds { get; }

    /// <summary>Whether the font has a glyph for a character.</summary>
    public bool Has(Rune character) => glyphs.ContainsKey(character.Value);

    /// <summary>The glyph of a character: tabular for digits, that of □ for what the font lacks.</summary>
    public ushort Glyph(Rune character) => glyphs.GetValueOrDefault(character.Value, missing);

    /// <summary>How far a glyph moves the pen.</summary>
    public int Advance(ushort glyph) => advances[glyph];

    /// <summary>The space between the pen and a glyph's left edge.</summary>
    public int LeftBearing(ushort glyph) =>
        Int16(tables["hmtx"], glyph < widths ? 4 * glyph + 2 : 4 * widths + 2 * (glyph - widths));

    /// <summary>A glyph's record in the table glyf; empty for a blank.</summary>
    public ReadOnlySpan<byte> Outline(ushort glyph) => tables["glyf"][Offset(glyph)..Offset(glyph + 1)];

    /// <summary>A whole table, for writing a part of the font elsewhere.</summary>
    /// <exception cref="InvalidDataException">The font lacks it.</exception>
    public ReadOnlySpan<byte> Table(string tag) => tables[tag];

    private int Offset(int glyph) =>
        longOffsets ? Int32(tables["loca"], 4 * glyph) : 2 * UInt16(tables["loca"], 2 * glyph);
}
