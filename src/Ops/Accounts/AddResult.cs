namespace DongHaeng.Ops.Accounts;

/// <summary>The answer to a request to make an account.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Account">The account, when it was added.</param>
public sealed record AddResult(AddOutcome Outcome, Account? Account);
