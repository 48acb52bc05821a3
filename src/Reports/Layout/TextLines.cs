using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;

namespace DongHaeng.Reports.Layout;

/// <summary>
/// Breaks running text into lines. Korean is broken between words (어절); only a word that is wider than a line is
/// cut inside, behind a mark such as ·, / or - if one fits.
/// </summary>
public static class TextLines
{
    private const string MayEndLine = "·/-,~";
    private const string MayNotStartLine = ".,·)]}」』》%:;?!…~";

    /// <summary>The lines of <paramref name="text"/>, none wider than <paramref name="width"/> points; \n starts a new one.</summary>
    public static IReadOnlyList<string> Break(string text, double width, double size, Weight weight)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = "";
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var longer = line.Length == 0 ? word : $"{line} {word}";
                if (Fits(longer))
                {
                    line = longer;
                    continue;
                }
                if (line.Length > 0)
                {
                    lines.Add(line);
                }
                line = word;
                for (var cut = 0; !Fits(line) && (cut = Cut(line, Fits)) < line.Length; line = line[cut..])
                {
                    lines.Add(line[..cut]);
                }
            }
            lines.Add(line);
        }
        return lines;

        bool Fits(string words) => Typeface.Width(words, size, weight) <= width;
    }

    /// <summary>How much of a word that is too wide goes on its first line: at least one character.</summary>
    private static int Cut(string word, Func<string, bool> fits)
    {
        var ends = Ends(word);
        var fitting = ends.TakeWhile(end => fits(word[..end])).DefaultIfEmpty(ends[0]).ToList();
        var allowed = fitting.Where(end => end == word.Length || !MayNotStartLine.Contains(word[end])).ToList();
        var natural = allowed.Where(end => MayEndLine.Contains(word[end - 1])).DefaultIfEmpty(0).Last();
        return natural > 0 ? natural : allowed.DefaultIfEmpty(fitting[^1]).Last();
    }

    private static List<int> Ends(string word)
    {
        var ends = new List<int>();
        foreach (var rune in word.EnumerateRunes())
        {
            ends.Add(ends.LastOrDefault() + rune.Utf16SequenceLength);
        }
        return ends;
    }
}
