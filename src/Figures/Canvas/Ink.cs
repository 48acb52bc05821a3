namespace DongHaeng.Figures.Canvas;

/// <summary>
/// A colour of the house palette. The SVG backend writes its name as a class, so that a page can give it another
/// value in dark mode; the PDF backend writes <paramref name="Hex"/>.
/// </summary>
/// <param name="Name">The name in CSS: <c>f-NAME</c> fills, <c>s-NAME</c> strokes.</param>
/// <param name="Hex">sRGB as <c>#rrggbb</c>, the light theme's value.</param>
public sealed record Ink(string Name, string Hex)
{
    /// <summary>Titles and main figures.</summary>
    public static readonly Ink Title = new("title", "#12203a");

    /// <summary>Running text and labels.</summary>
    public static readonly Ink Text = new("text", "#33415c");

    /// <summary>Secondary labels, axis numbers, notes: still 4.5:1 on paper.</summary>
    public static readonly Ink Muted = new("muted", "#5c6b85");

    /// <summary>Grid lines and thin rules.</summary>
    public static readonly Ink Rule = new("rule", "#e3e8f0");

    /// <summary>Axis lines and interval whiskers.</summary>
    public static readonly Ink Axis = new("axis", "#8d9ab3");

    /// <summary>The page itself.</summary>
    public static readonly Ink Paper = new("paper", "#ffffff");

    /// <summary>Card and zebra background.</summary>
    public static readonly Ink Panel = new("panel", "#f4f7fb");

    /// <summary>Dark band: table heads, page top.</summary>
    public static readonly Ink Navy = new("navy", "#12264d");

    /// <summary>The series that is spoken of.</summary>
    public static readonly Ink Accent = new("accent", "#1454c8");

    /// <summary>The same series, not emphasised.</summary>
    public static readonly Ink AccentSoft = new("accent-soft", "#a9bddb");

    /// <summary>Areas: bands between limits.</summary>
    public static readonly Ink AccentFaint = new("accent-faint", "#eaf1fb");

    /// <summary>The reference: the unit's whole, last year.</summary>
    public static readonly Ink Reference = new("reference", "#12203a");

    /// <summary>Outside limits on the unwanted side.</summary>
    public static readonly Ink Worse = new("worse", "#c2203a");

    /// <summary>Outside limits on the wanted side.</summary>
    public static readonly Ink Better = new("better", "#0f7b4d");

    /// <summary>Needs care: incomplete, provisional, late.</summary>
    public static readonly Ink Care = new("care", "#a35b00");

    /// <summary>The least of a map's five classes: each is darker than the one before, also in grey.</summary>
    public static readonly Ink Map1 = new("map-1", "#e1ebf8");

    /// <summary>The second of a map's classes.</summary>
    public static readonly Ink Map2 = new("map-2", "#b3ccee");

    /// <summary>The third of a map's classes.</summary>
    public static readonly Ink Map3 = new("map-3", "#79a3de");

    /// <summary>The fourth of a map's classes: white letters are read on it.</summary>
    public static readonly Ink Map4 = new("map-4", "#366bbf");

    /// <summary>The most of a map's classes.</summary>
    public static readonly Ink Map5 = new("map-5", "#123a86");
}
