namespace DongHaeng.Figures.Charts;

/// <summary>One unit of a <see cref="Funnel"/>.</summary>
/// <param name="Name">The unit's full name.</param>
/// <param name="Count">Of how many cases its share is.</param>
/// <param name="Value">The share, in the chart's unit.</param>
public sealed record FunnelDot(string Name, double Count, double Value)
{
    /// <summary>Whether fewer than ten cases stand behind it: drawn hollow and grey, never set apart.</summary>
    public bool Few { get; init; }

    /// <summary>Whether the unit is set apart; has no effect on few cases.</summary>
    public Standing Standing { get; init; }

    /// <summary>The standing that may be shown.</summary>
    internal Standing Shown => Few ? Standing.Plain : Standing;
}
