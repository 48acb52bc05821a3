namespace DongHaeng.Figures.Charts;

/// <summary>One unit of <see cref="UnitBars"/>.</summary>
/// <param name="Name">The unit's full name; the chart shortens it where it must.</param>
/// <param name="Value">Its value; null where there is none to show.</param>
public sealed record UnitBar(string Name, double? Value)
{
    /// <summary>The value of the period before, drawn as a small ring.</summary>
    public double? Previous { get; init; }

    /// <summary>Why there is no value: a word of <see cref="Words.Phrases"/>. Null means no data.</summary>
    public string? Status { get; init; }

    /// <summary>Whether the unit is set apart.</summary>
    public Standing Standing { get; init; }
}
