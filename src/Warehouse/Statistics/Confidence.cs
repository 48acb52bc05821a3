namespace DongHaeng.Warehouse.Statistics;

/// <summary>How sure an interval is, two-sided.</summary>
/// <param name="Alpha">The probability outside of it.</param>
/// <param name="Z">The standard normal quantile at 1 - Alpha / 2.</param>
public readonly record struct Confidence(double Alpha, double Z)
{
    /// <summary>95 %, for an interval that is shown.</summary>
    public static readonly Confidence P95 = new(.05, 1.959963984540054);

    /// <summary>99.8 %, for what is called different.</summary>
    public static readonly Confidence P998 = new(.002, 3.090232306167813);
}
