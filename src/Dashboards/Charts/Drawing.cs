using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Svg;
using DongHaeng.Figures.Words;

namespace DongHaeng.Dashboards.Charts;

/// <summary>
/// A chart drawn for two widths: the style sheet shows the one that fits its column, so that labels keep their size on
/// a phone.
/// </summary>
/// <param name="Name">What is drawn.</param>
/// <param name="Wide">The svg element for columns of a desk screen.</param>
/// <param name="Narrow">The svg element for a phone.</param>
/// <param name="File">The drawing as a file of its own.</param>
/// <param name="Words">What it shows, in a sentence.</param>
public sealed record Drawing(string Name, string Wide, string Narrow, Func<string> File, string Words)
{
    /// <summary>The width for a column of a desk screen, in pixels.</summary>
    public const double WideWidth = 560;

    /// <summary>The width for a phone of 360 pixels.</summary>
    public const double NarrowWidth = 328;

    /// <summary>Draws a chart.</summary>
    /// <param name="title">Its name.</param>
    /// <param name="words">What it shows, in a sentence.</param>
    /// <param name="language">The language of its labels.</param>
    /// <param name="height">Its height at a width.</param>
    /// <param name="draw">Draws it.</param>
    public static Drawing Of(
        string title, string words, Language language, Func<double, Look, double> height, Action<ICanvas, Box, Look> draw)
    {
        return new Drawing(title, Svg(WideWidth).ToSvg(), Svg(NarrowWidth).ToSvg(), () => Svg(WideWidth).ToSvg(standalone: true), words);

        SvgCanvas Svg(double width)
        {
            var look = Look.Page(language);
            var canvas = new SvgCanvas(width, height(width, look), title, words);
            draw(canvas, canvas.Box, look);
            return canvas;
        }
    }
}
