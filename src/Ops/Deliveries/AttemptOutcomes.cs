namespace DongHaeng.Ops.Deliveries;

/// <summary>What follows from how an attempt ended.</summary>
internal static class AttemptOutcomes
{
    /// <summary>Where the mail stands after it.</summary>
    public static DeliveryState After(this AttemptOutcome outcome) => outcome switch
    {
        AttemptOutcome.Sent => DeliveryState.Sent,
        AttemptOutcome.Postponed => DeliveryState.Pending,
        AttemptOutcome.Failed => DeliveryState.Failed,
        _ => DeliveryState.Ambiguous,
    };
}
