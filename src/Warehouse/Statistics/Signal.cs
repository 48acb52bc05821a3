namespace DongHaeng.Warehouse.Statistics;

/// <summary>What is unusual about a month of a series, the strongest first.</summary>
public enum Signal
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It lies beyond a limit.</summary>
    Beyond,

    /// <summary>It belongs to seven months that rise or fall without a break.</summary>
    Trend,

    /// <summary>It belongs to two of three months that lie beyond two thirds of the way to the limit, on one side.</summary>
    NearLimit,

    /// <summary>It belongs to seven months on one side of the mean.</summary>
    Shift,
}
