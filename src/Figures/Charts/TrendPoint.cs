namespace DongHaeng.Figures.Charts;

/// <summary>One month, week or day of a <see cref="Trend"/>.</summary>
/// <param name="Month">Any day of the month; of a week its first, of a day itself.</param>
/// <param name="Value">Its value; null leaves a gap.</param>
public sealed record TrendPoint(DateOnly Month, double? Value)
{
    /// <summary>The value twelve months before, for the thin second line.</summary>
    public double? Previous { get; init; }

    /// <summary>Whether expected files of the month are missing: a hollow, dashed dot outside the solid line.</summary>
    public bool Incomplete { get; init; }

    /// <summary>Whether the month is set apart; its value is then printed.</summary>
    public Standing Standing { get; init; }

    /// <summary>What plans ask for in the month, the lowest and the highest: a step line of its own, or two where they differ. Null for none.</summary>
    public TrendBand? Target { get; init; }

    /// <summary>A short word above the value of a month that is set apart: "6월 폭우".</summary>
    public string? Note { get; init; }

    /// <summary>The month's own limits where denominators vary; the band then has steps.</summary>
    public TrendBand? Limits { get; init; }

    /// <summary>Why nobody works on this day: "토요일", "한글날". The day has a band behind it. Null for all others.</summary>
    public string? Closed { get; init; }

    /// <summary>
    /// The day from which the figures mean something else, where that keeps this month from being held against the one
    /// before it: the lines are cut before this month, and the cut is named. Null for none.
    /// </summary>
    public DateOnly? Redefined { get; init; }

    /// <summary>Whether people wrote something beside it: a short mark stands on the axis below it.</summary>
    public bool Annotated { get; init; }

    /// <summary>Why there is no value: a word of <see cref="Words.Phrases"/>. Null means no data.</summary>
    public string? Status { get; init; }
}
