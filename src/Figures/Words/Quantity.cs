using DongHaeng.Figures.Scales;

namespace DongHaeng.Figures.Words;

/// <summary>A number with its unit: "412건", "38.2%", "412 cases".</summary>
public static class Quantity
{
    /// <summary>
    /// The value with <paramref name="decimals"/> decimals and the unit. Korean joins them; English leaves a blank,
    /// except before %.
    /// </summary>
    public static string Text(double value, int decimals, string unit, Language language)
    {
        var joined = language == Language.Korean || unit.StartsWith('%') || unit.Length == 0;
        return Numbers.Text(value, decimals) + (joined ? "" : " ") + unit;
    }
}
