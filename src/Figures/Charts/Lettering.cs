using System.Globalization;
using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;

namespace DongHaeng.Figures.Charts;

/// <summary>Where texts stand and how much of them has room.</summary>
internal static class Lettering
{
    private const string Ellipsis = "…";

    /// <summary>The baseline that sets capitals and digits in the middle of a row around <paramref name="y"/>.</summary>
    public static double Baseline(double y, double size) => y + (0.36 * size);

    /// <summary>What a line of text occupies, from the top of its Hangul to the foot of its descenders.</summary>
    public static Box Extent(Spot baseline, string text, TextStyle style)
    {
        var width = Typeface.Width(text, style.Size, style.Weight);
        var left = style.Anchor switch
        {
            Anchor.Middle => baseline.X - (width / 2),
            Anchor.End => baseline.X - width,
            _ => baseline.X,
        };
        return new Box(left, baseline.Y - (0.8 * style.Size), width, style.Size);
    }

    /// <summary>The text, or as much of its beginning as fits before an ellipsis; empty if not even that fits.</summary>
    public static string Fit(string text, double size, Weight weight, double room)
    {
        if (Typeface.Width(text, size, weight) <= room)
        {
            return text;
        }

        var starts = StringInfo.ParseCombiningCharacters(text);
        for (var i = starts.Length - 1; i > 0; i--)
        {
            var shortened = text[..starts[i]].TrimEnd() + Ellipsis;
            if (Typeface.Width(shortened, size, weight) <= room)
            {
                return shortened;
            }
        }

        return Typeface.Width(Ellipsis, size, weight) <= room ? Ellipsis : "";
    }

    /// <summary>Keeps a centred text of a width between two edges.</summary>
    public static double Centre(double x, double width, double left, double right) =>
        width >= right - left ? (left + right) / 2 : Math.Clamp(x, left + (width / 2), right - (width / 2));

    /// <summary>Says in the middle of the box that there is nothing to draw.</summary>
    public static void Nothing(ICanvas canvas, Box box, Look look)
    {
        var words = Fit(Words.Phrases.NoData(look.Language), look.Size, Weight.Regular, box.Width);
        canvas.Text(
            new Spot(box.X + (box.Width / 2), Baseline(box.Y + (box.Height / 2), look.Size)),
            words,
            new TextStyle(look.Size, Weight.Regular, Ink.Muted, Anchor.Middle));
    }
}
