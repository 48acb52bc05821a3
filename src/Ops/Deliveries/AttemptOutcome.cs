namespace DongHaeng.Ops.Deliveries;

/// <summary>How one attempt ended.</summary>
public enum AttemptOutcome
{
    /// <summary>The server took the mail.</summary>
    Sent,

    /// <summary>The server certainly did not take it, and another attempt may help.</summary>
    Postponed,

    /// <summary>The server certainly did not take it, and another attempt would not help.</summary>
    Failed,

    /// <summary>Nobody knows whether the server took it.</summary>
    Ambiguous,
}
