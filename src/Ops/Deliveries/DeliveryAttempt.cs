namespace DongHaeng.Ops.Deliveries;

/// <summary>One attempt to hand a mail to the server.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="StartedAt">When it was recorded, which is before the server was spoken to.</param>
/// <param name="EndedAt">When its end was recorded; null while it runs.</param>
/// <param name="Outcome">How it ended; null while it runs.</param>
/// <param name="Answer">What the server said, or what went wrong.</param>
public sealed record DeliveryAttempt(
    long Number,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    AttemptOutcome? Outcome,
    string? Answer);
