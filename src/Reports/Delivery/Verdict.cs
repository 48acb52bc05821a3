using DongHaeng.Ops.Deliveries;

namespace DongHaeng.Reports.Delivery;

/// <summary>What an attempt came to.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Answer">What the server said, or what went wrong.</param>
/// <param name="Unheard">The server gave no answer about this mail: the trouble may be the server's, not the mail's.</param>
internal sealed record Verdict(AttemptOutcome Outcome, string Answer, bool Unheard = false);
