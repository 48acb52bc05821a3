using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Words;

namespace DongHaeng.Figures.Charts;

/// <summary>How each standing is drawn and named.</summary>
internal static class StandingLook
{
    /// <summary>The colour of a bar; bars cover much area, so plain ones are soft.</summary>
    public static Ink Bar(Standing standing) => standing == Standing.Plain ? Ink.AccentSoft : Dot(standing);

    /// <summary>The colour of a dot.</summary>
    public static Ink Dot(Standing standing) => standing switch
    {
        Standing.Worse => Ink.Worse,
        Standing.Better => Ink.Better,
        _ => Ink.Accent,
    };

    /// <summary>The colour of a name or a value.</summary>
    public static Ink Text(Standing standing, Ink plain) => standing == Standing.Plain ? plain : Dot(standing);

    /// <summary>What the legend calls it: the caller's name for it, or the general one.</summary>
    public static string Name(Standing standing, IReadOnlyDictionary<Standing, string> names, Language language)
    {
        if (names.TryGetValue(standing, out var name))
        {
            return name;
        }

        return standing switch
        {
            Standing.Noted => Phrases.Pick(language, "눈여겨볼 곳", "of note"),
            Standing.Worse => Phrases.Pick(language, "한계 밖(바라지 않는 쪽)", "outside limits, unwanted side"),
            Standing.Better => Phrases.Pick(language, "한계 밖(바라는 쪽)", "outside limits, wanted side"),
            _ => Phrases.Pick(language, "이번 기간", "this period"),
        };
    }
}
