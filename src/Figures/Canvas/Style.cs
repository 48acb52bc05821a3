namespace DongHaeng.Figures.Canvas;

/// <summary>Where a text stands relative to its x.</summary>
public enum Anchor
{
    /// <summary>x is the left end.</summary>
    Start,

    /// <summary>x is the middle.</summary>
    Middle,

    /// <summary>x is the right end.</summary>
    End,
}

/// <summary>The weights of Pretendard that the product uses; the number is the OpenType weight.</summary>
public enum Weight
{
    /// <summary>400.</summary>
    Regular = 400,

    /// <summary>500.</summary>
    Medium = 500,

    /// <summary>600.</summary>
    SemiBold = 600,

    /// <summary>700.</summary>
    Bold = 700,
}

/// <summary>A line's look. Widths and dashes in points.</summary>
/// <param name="Ink">Its colour.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Dash">Lengths of dashes and gaps in points; null for a solid line.</param>
public sealed record Stroke(Ink Ink, double Width = 1, IReadOnlyList<double>? Dash = null);

/// <summary>A text's look. Figures are set in tabular digits, so that columns align.</summary>
/// <param name="Size">Font size in points.</param>
/// <param name="Weight">Weight of Pretendard.</param>
/// <param name="Ink">Its colour.</param>
/// <param name="Anchor">Where x is.</param>
public sealed record TextStyle(double Size, Weight Weight, Ink Ink, Anchor Anchor = Anchor.Start);

/// <summary>A point of a drawing: x to the right, y downwards, in points (1/72 inch).</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downwards.</param>
public readonly record struct Spot(double X, double Y);

/// <summary>A rectangle of a drawing in points.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public readonly record struct Box(double X, double Y, double Width, double Height)
{
    /// <summary>Right edge.</summary>
    public double Right => X + Width;

    /// <summary>Bottom edge.</summary>
    public double Bottom => Y + Height;

    /// <summary>The box without a margin on each side.</summary>
    public Box Inset(double left, double top, double right, double bottom) =>
        new(X + left, Y + top, Width - left - right, Height - top - bottom);
}
