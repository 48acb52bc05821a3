namespace DongHaeng.Reports.Releasing;

/// <summary>What a report goes out without.</summary>
[Flags]
public enum Lacking
{
    /// <summary>Nothing.</summary>
    Nothing = 0,

    /// <summary>Deliveries are missing.</summary>
    Deliveries = 1,

    /// <summary>The period is not closed.</summary>
    Closing = 2,

    /// <summary>Nobody has approved it.</summary>
    Approval = 4,
}
