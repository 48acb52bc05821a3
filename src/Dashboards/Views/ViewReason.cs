namespace DongHaeng.Dashboards.Views;

/// <summary>Why a kept page is written of.</summary>
public enum ViewReason
{
    /// <summary>The first figures of a month are there.</summary>
    First,

    /// <summary>The month is closed.</summary>
    Final,

    /// <summary>Something stands out in it.</summary>
    Signal,
}
