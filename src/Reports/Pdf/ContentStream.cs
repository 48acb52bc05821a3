using System.Text;
using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;
using static DongHaeng.Reports.Pdf.Syntax;

namespace DongHaeng.Reports.Pdf;

/// <summary>
/// The operators that paint a page. Turns our y, which grows downwards, into PDF's, and sets a colour, a line or a
/// font only when it changes.
/// </summary>
/// <param name="height">The page's height in points.</param>
internal sealed class ContentStream(double height)
{
    // Round joins: a mitre would shoot out where a trend line turns sharply.
    private readonly StringBuilder operators = new("1 j\n");
    private Ink? fill;
    private Stroke? stroke;
    private (Weight, double) font;

    public byte[] Bytes => Encoding.ASCII.GetBytes(operators.ToString());

    public void Write(string line) => operators.Append(line).Append('\n');

    public void MoveTo(Spot to) => Write($"{Point(to)} m");

    public void LineTo(Spot to) => Write($"{Point(to)} l");

    public void CurveTo(Spot leave, Spot arrive, Spot to) => Write($"{Point(leave)} {Point(arrive)} {Point(to)} c");

    public void Fill(Ink ink)
    {
        if (fill != ink)
        {
            Write($"{Colour(ink)} rg");
            fill = ink;
        }
    }

    public void Stroke(Stroke next)
    {
        if (stroke?.Ink != next.Ink)
        {
            Write($"{Colour(next.Ink)} RG");
        }
        if (stroke?.Width != next.Width)
        {
            Write($"{Number(next.Width)} w");
        }
        if (!(stroke?.Dash ?? []).SequenceEqual(next.Dash ?? []))
        {
            Write($"[{string.Join(' ', (next.Dash ?? []).Select(Number))}] 0 d");
        }
        stroke = next;
    }

    /// <summary>Sets glyphs, given as hexadecimal codes of a font, from <paramref name="start"/> to the right.</summary>
    public void Glyphs(Spot start, Weight weight, double size, string codes)
    {
        var choose = font == (weight, size) ? "" : $"/{weight} {Number(size)} Tf {Number(Typeface.Tracking(size))} Tc ";
        font = (weight, size);
        Write($"BT {choose}{Point(start)} Td <{codes}> Tj ET");
    }

    private string Point(Spot spot) => $"{Number(spot.X)} {Number(height - spot.Y)}";

    private static string Colour(Ink ink) =>
        string.Join(' ', Convert.FromHexString(ink.Hex.AsSpan(1)).Select(part => Number(part / 255.0)));
}
