using DongHaeng.Figures.Words;

namespace DongHaeng.Reports.Delivery;

/// <summary>A name in both languages.</summary>
/// <param name="Ko">Korean.</param>
/// <param name="En">English.</param>
public sealed record Bilingual(string Ko, string En)
{
    /// <summary>The name in one of them.</summary>
    public string In(Language language) => language == Language.Korean ? Ko : En;
}
