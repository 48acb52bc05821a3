using DongHaeng.Figures.Scales;

namespace DongHaeng.Figures.Words;

/// <summary>The target of a plan (목표) beside a figure, in the same words on pages and in reports.</summary>
public static class TargetWords
{
    /// <summary>"목표 25%(목표 대비 +3.2%p), 목표 달성".</summary>
    /// <param name="language">In which language.</param>
    /// <param name="target">The target, in the figure's unit.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="difference">How far the figure lies from it; null where that is not said.</param>
    /// <param name="differenceUnit">The unit of the difference: of shares, percentage points.</param>
    /// <param name="said">Whether it is reached, in one of the words below; null where that is not said.</param>
    public static string Beside(Language language, double target, string unit, double? difference, string differenceUnit, string? said)
    {
        var joined = language == Language.Korean || differenceUnit == "pp" ? "" : " ";
        var far = difference is { } distance ? Numbers.Difference(distance, 1) + joined + differenceUnit : null;
        return Phrases.Pick(
            language,
            $"목표 {Value(target, unit, language)}" + (far is null ? "" : $"(목표 대비 {far})"),
            $"Target {Value(target, unit, language)}" + (far is null ? "" : $" ({far} from it)")) + (said is null ? "" : $", {said}");
    }

    /// <summary>Of a place whose dongs have several targets the lowest and the highest: "동별 목표 24~26%".</summary>
    public static string Range(Language language, double low, double high, string unit) => Phrases.Pick(
        language, $"동별 목표 {Number(low)}~{Value(high, unit, language)}", $"Targets of its dongs {Number(low)}–{Value(high, unit, language)}");

    /// <summary>The whole interval of a share lies on the wanted side of its target.</summary>
    public static string Reached(Language language) => Phrases.Pick(language, "목표 달성", "reached");

    /// <summary>It lies on the other side.</summary>
    public static string Missed(Language language) => Phrases.Pick(language, "목표에 이르지 못함", "not reached");

    /// <summary>The target lies inside it.</summary>
    public static string Open(Language language) => Phrases.Pick(language, "이르렀는지 이 건수로는 말할 수 없음", "too few cases to say whether it is reached");

    /// <summary>The lowest and the highest target without their unit, one number where they are the same: "24~26", "55".</summary>
    public static string Brief(Language language, double low, double high) =>
        low == high ? Number(low) : Number(low) + Phrases.Pick(language, "~", "–") + Number(high);

    private static string Value(double target, string unit, Language language) => Quantity.Text(target, Decimals(target), unit, language);

    private static string Number(double target) => Numbers.Text(target, Decimals(target));

    // Plans are mostly in whole numbers.
    private static int Decimals(double target) => target == Math.Round(target) ? 0 : 1;
}
