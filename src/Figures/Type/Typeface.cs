using DongHaeng.Figures.Canvas;

namespace DongHaeng.Figures.Type;

/// <summary>How wide Pretendard sets a text, so that charts can place labels before they are drawn.</summary>
public static class Typeface
{
    private const double Display = 14;

    private static readonly Dictionary<Weight, Lazy<TrueTypeFont>> Fonts =
        Enum.GetValues<Weight>().ToDictionary(weight => weight, weight => new Lazy<TrueTypeFont>(() =>
            TrueTypeFont.Load(Path.Combine(AppContext.BaseDirectory, "fonts", $"Pretendard-{weight}.ttf"))));

    /// <summary>Pretendard in a weight: read at its first use, then kept; safe to share between threads.</summary>
    /// <exception cref="FileNotFoundException">The font file does not lie beside the program.</exception>
    public static TrueTypeFont Of(Weight weight) => Fonts[weight].Value;

    /// <summary>The width in points of <paramref name="text"/> at <paramref name="size"/> points, digits tabular.</summary>
    public static double Width(string text, double size, Weight weight)
    {
        var font = Of(weight);
        var (units, characters) = (0L, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            units += font.Advance(font.Glyph(rune));
            characters++;
        }
        return units * size / font.UnitsPerEm + characters * Tracking(size);
    }

    /// <summary>
    /// What is added to each character's width, in points (CSS letter-spacing, PDF Tc): titles and large figures are
    /// set tighter, because spaces that suit small text fall apart in large.
    /// </summary>
    public static double Tracking(double size) => size < Display ? 0 : -0.02 * size;
}
