using DongHaeng.Figures.Canvas;

namespace DongHaeng.Reports.Layout;

/// <summary>The styles of a report's texts: few sizes, each with one use.</summary>
public static class Letters
{
    /// <summary>The report's headline.</summary>
    public static readonly TextStyle Headline = new(18, Weight.Bold, Ink.Title);

    /// <summary>The sentence below the headline.</summary>
    public static readonly TextStyle Lead = new(9, Weight.Regular, Ink.Text);

    /// <summary>A section's title: Ⅰ 개요.</summary>
    public static readonly TextStyle Section = new(11.5, Weight.Bold, Ink.Title);

    /// <summary>The title of a chart or table.</summary>
    public static readonly TextStyle Title = new(9.5, Weight.Bold, Ink.Title);

    /// <summary>What stands below such a title, and units of tables.</summary>
    public static readonly TextStyle Subtitle = new(7.5, Weight.Regular, Ink.Muted);

    /// <summary>Running sentences.</summary>
    public static readonly TextStyle Body = new(8.5, Weight.Regular, Ink.Text);

    /// <summary>Notes and sources.</summary>
    public static readonly TextStyle Note = new(7, Weight.Regular, Ink.Muted);

    /// <summary>The distance from one baseline to the next.</summary>
    public static double Leading(TextStyle style) => style.Size * (style.Size < 12 ? 1.5 : 1.3);

    /// <summary>The baseline that sets capitals and digits in the middle of a row around <paramref name="middle"/>.</summary>
    public static double Baseline(double middle, double size) => middle + (0.36 * size);
}
