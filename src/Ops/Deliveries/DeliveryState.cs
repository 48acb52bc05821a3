namespace DongHaeng.Ops.Deliveries;

/// <summary>Where a delivery stands.</summary>
public enum DeliveryState
{
    /// <summary>Waits for its first or next attempt.</summary>
    Pending,

    /// <summary>An attempt was begun and has not ended.</summary>
    Sending,

    /// <summary>The server took it.</summary>
    Sent,

    /// <summary>It will not be tried again by itself.</summary>
    Failed,

    /// <summary>The server may or may not have taken it: a person decides.</summary>
    Ambiguous,
}
