namespace DongHaeng.Warehouse.Statistics;

/// <summary>Whether a share reached its target, as far as its cases allow to say so (목표달성).</summary>
public enum Attainment
{
    /// <summary>Nothing is said: no case, few cases, rounded or incomplete; and never of medians, whose interval is not known here.</summary>
    Unsaid,

    /// <summary>The target lies inside the 95 % interval of the share (Wilson): both may be.</summary>
    Open,

    /// <summary>The whole interval lies on the wanted side of the target, or on it.</summary>
    Reached,

    /// <summary>The whole interval lies on the other side.</summary>
    Missed,
}
