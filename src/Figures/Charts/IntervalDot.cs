namespace DongHaeng.Figures.Charts;

/// <summary>One unit of <see cref="IntervalDots"/>.</summary>
/// <param name="Name">The unit's full name; the chart shortens it where it must.</param>
/// <param name="Value">The rate, in the chart's unit; null where there is none to show.</param>
/// <param name="Low">The lower end of its interval.</param>
/// <param name="High">The upper end of its interval.</param>
public sealed record IntervalDot(string Name, double? Value, double? Low, double? High)
{
    /// <summary>Whether fewer than ten cases stand behind it: drawn hollow and grey, never set apart.</summary>
    public bool Few { get; init; }

    /// <summary>Why there is no value: a word of <see cref="Words.Phrases"/>. Null means no data.</summary>
    public string? Status { get; init; }

    /// <summary>Whether the unit is set apart; has no effect on few cases.</summary>
    public Standing Standing { get; init; }

    /// <summary>The standing that may be shown.</summary>
    internal Standing Shown => Few || Value is null ? Standing.Plain : Standing;
}
