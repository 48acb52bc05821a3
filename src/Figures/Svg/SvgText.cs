using System.Globalization;
using System.Text;
using System.Xml;

namespace DongHaeng.Figures.Svg;

/// <summary>Writes numbers and texts as SVG wants them.</summary>
internal static class SvgText
{
    /// <summary>At most two decimals, a dot whatever the culture, never "-0".</summary>
    public static string Number(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException(
                $"A drawing asked for a coordinate of {value}. A chart was given a value that is not a number; pass null for a missing value.");
        }

        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>Escaped for element content and double-quoted attributes; what XML cannot hold becomes U+FFFD.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
                continue;
            }

            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                _ => escaped.Append(XmlConvert.IsXmlChar(c) ? c : '\uFFFD'),
            };
        }

        return escaped.ToString();
    }
}
