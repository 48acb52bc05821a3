namespace DongHaeng.Figures.Words;

/// <summary>The language that a figure speaks: Korean first, English complete.</summary>
public enum Language
{
    /// <summary>한국어.</summary>
    Korean,

    /// <summary>English.</summary>
    English,
}
