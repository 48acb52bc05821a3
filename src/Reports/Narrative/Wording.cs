using DongHaeng.Figures.Words;

namespace DongHaeng.Reports.Narrative;

/// <summary>Chooses between the two languages where a sentence is built.</summary>
internal static class Wording
{
    /// <summary>The one of two wordings that is in this language.</summary>
    public static string Say(this Language language, string korean, string english) =>
        language == Language.Korean ? korean : english;
}
