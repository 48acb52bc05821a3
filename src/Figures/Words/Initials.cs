namespace DongHaeng.Figures.Words;

/// <summary>Finds Korean as it is typed: by whole letters, by the first consonants alone (초성), and by a syllable that is not finished.</summary>
public static class Initials
{
    private const char First = '가', Last = '힣';
    private const int PerInitial = 21 * 28, PerVowel = 28;
    private const string Consonants = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    /// <summary>Where in a text what was typed stands first; null where it does not. Spaces, dots and the size of Latin letters do not matter.</summary>
    /// <param name="text">The text, such as 역삼1동.</param>
    /// <param name="typed">What was typed: 역삼, ㅇㅅ1, 역ㅅ, 여.</param>
    public static int? Find(string text, string typed)
    {
        var (letters, wanted) = (Bare(text), Bare(typed));
        if (wanted.Length == 0)
        {
            return null;
        }

        for (var start = 0; start + wanted.Length <= letters.Length; start++)
        {
            var all = true;
            for (var i = 0; i < wanted.Length && all; i++)
            {
                all = Is(letters[start + i], wanted[i], last: i == wanted.Length - 1);
            }

            if (all)
            {
                return start;
            }
        }

        return null;
    }

    /// <summary>The first consonants of a text: ㅇㅅ1ㄷ of 역삼1동.</summary>
    public static string Of(string text) => string.Concat(text.Select(letter => InitialOf(letter) ?? letter));

    private static bool Is(char letter, char wanted, bool last) =>
        letter == wanted
        || InitialOf(letter) == wanted
        // The last syllable may lack its final consonant still: 여 on the way to 역.
        || (last && wanted is >= First and <= Last && (wanted - First) % PerVowel == 0 && letter is >= First and <= Last && (letter - First) / PerVowel == (wanted - First) / PerVowel);

    private static char? InitialOf(char letter) => letter is >= First and <= Last ? Consonants[(letter - First) / PerInitial] : null;

    private static string Bare(string text) => string.Concat(text.Normalize().ToLowerInvariant().Where(letter => !char.IsWhiteSpace(letter) && letter is not ('.' or '·' or ',' or '-')));
}
