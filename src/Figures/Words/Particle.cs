using System.Text.RegularExpressions;

namespace DongHaeng.Figures.Words;

/// <summary>Appends the Korean particle (조사) that fits how a word ends when it is read aloud.</summary>
public static partial class Particle
{
    // ㄹ is the eighth of the 28 finals of a Hangul syllable; 로 follows it as it follows a vowel.
    private const int Rieul = 8;

    // 영 일 이 삼 사 오 육 칠 팔 구
    private static readonly int[] DigitFinals = [21, Rieul, 0, 16, 0, 0, 1, Rieul, Rieul, 0];

    /// <summary>은/는: the word as the topic.</summary>
    public static string Topic(string word) => word + (Final(word) == 0 ? "는" : "은");

    /// <summary>이/가: the word as the subject.</summary>
    public static string Subject(string word) => word + (Final(word) == 0 ? "가" : "이");

    /// <summary>을/를: the word as the object.</summary>
    public static string Object(string word) => word + (Final(word) == 0 ? "를" : "을");

    /// <summary>과/와: the word and another.</summary>
    public static string With(string word) => word + (Final(word) == 0 ? "와" : "과");

    /// <summary>으로/로: by, to or as the word.</summary>
    public static string By(string word) => word + (Final(word) is 0 or Rieul ? "로" : "으로");

    private static int Final(string word)
    {
        // Days in brackets are not read, as in 44주(10.28~11.3)는; nor are brackets and quotation marks.
        var last = Days().Replace(word, "").LastOrDefault(c => !")]}」』\"'’” ".Contains(c));
        return last switch
        {
            >= '가' and <= '힣' => (last - '가') % 28,
            >= '0' and <= '9' => DigitFinals[last - '0'],
            'L' or 'l' or 'R' or 'r' => Rieul,
            'M' or 'm' or 'N' or 'n' => 4,
            _ => 0,
        };
    }

    [GeneratedRegex(@"\([0-9]+\.[0-9]+~[0-9]+\.[0-9]+\)$")]
    private static partial Regex Days();
}
