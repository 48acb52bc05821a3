using DongHaeng.Ops.Deliveries;

namespace DongHaeng.Reports.Delivery;

/// <summary>What a round of the postman came to.</summary>
/// <param name="Sent">Taken by the server.</param>
/// <param name="Postponed">To be tried again later.</param>
/// <param name="Failed">Given up.</param>
/// <param name="Ambiguous">Nobody knows: a person decides.</param>
/// <param name="Trouble">Why the round ended before everything due was tried; null when it did not.</param>
public sealed record PostRun(int Sent, int Postponed, int Failed, int Ambiguous, string? Trouble = null)
{
    internal PostRun With(AttemptOutcome outcome) => outcome switch
    {
        AttemptOutcome.Sent => this with { Sent = Sent + 1 },
        AttemptOutcome.Postponed => this with { Postponed = Postponed + 1 },
        AttemptOutcome.Failed => this with { Failed = Failed + 1 },
        _ => this with { Ambiguous = Ambiguous + 1 },
    };
}
