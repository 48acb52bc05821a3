using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DongHaeng.Tests.Reports.Pdf;

namespace DongHaeng.Tests.Reports.Catalog;

/// <summary>The words of a PDF's pages with where they stand, as poppler finds them.</summary>
internal static partial class Page
{
    public sealed record Word(int Page, string Text, double Left, double Top, double Right, double Bottom);

    public static IReadOnlyList<Word> Words(byte[] pdf)
    {
        var path = Path.Combine(Path.GetTempPath(), $"donghaeng-{Guid.NewGuid():N}.pdf");
        File.WriteAllBytes(path, pdf);
        try
        {
            var page = 0;
            var words = new List<Word>();
            foreach (var line in Encoding.UTF8.GetString(DebianProgram.Run("pdftotext", "poppler-utils", "-bbox", path, "-")).Split('\n'))
            {
                page += line.Contains("<page ", StringComparison.Ordinal) ? 1 : 0;
                if (Box().Match(line) is { Success: true } match)
                {
                    words.Add(new Word(page, match.Groups[5].Value, Number(1), Number(2), Number(3), Number(4)));
                    double Number(int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
                }
            }

            return words;
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Pairs of words of which the one is set over the other.</summary>
    public static IEnumerable<string> Overlaps(IReadOnlyList<Word> words) =>
        from a in words
        from b in words
        where a.Page == b.Page && (a.Top, a.Left).CompareTo((b.Top, b.Left)) < 0
        where Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left) > 0.3
        // Poppler's boxes are as high as the font; letters fill the middle.
        where Math.Min(Foot(a), Foot(b)) - Math.Max(Crown(a), Crown(b)) > 0.5
        select $"page {a.Page}: '{a.Text}' and '{b.Text}'";

    private static double Crown(Word word) => word.Top + (0.18 * (word.Bottom - word.Top));

    private static double Foot(Word word) => word.Bottom - (0.18 * (word.Bottom - word.Top));

    [GeneratedRegex("<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">(.*?)</word>")]
    private static partial Regex Box();
}
