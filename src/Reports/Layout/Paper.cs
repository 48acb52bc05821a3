using DongHaeng.Figures.Canvas;

namespace DongHaeng.Reports.Layout;

/// <summary>The measures of a report's page in points: A4 with one margin all round and a foot.</summary>
public static class Paper
{
    /// <summary>The width of A4.</summary>
    public const double Width = 595.28;

    /// <summary>The height of A4.</summary>
    public const double Height = 841.89;

    /// <summary>The margin left and right.</summary>
    public const double Margin = 36;

    /// <summary>The gap between two columns.</summary>
    public const double Gutter = 22;

    /// <summary>Where the content of a page begins that is not the first.</summary>
    public const double Top = 46;

    /// <summary>Where the content ends; below stands the foot.</summary>
    public const double Bottom = 796;

    /// <summary>The width between the margins.</summary>
    public const double Measure = Width - (2 * Margin);

    /// <summary>The left or right half of the measure, from a height downwards.</summary>
    public static Box Half(int side, double top, double height)
    {
        var width = (Measure - Gutter) / 2;
        return new Box(Margin + (side * (width + Gutter)), top, width, height);
    }
}
