namespace DongHaeng.Ingest.Rounds;

/// <summary>Something of a supplier that could not be had in a round. The next round asks again.</summary>
/// <param name="Supplier">Whose.</param>
/// <param name="Reason">Which kind of failure.</param>
/// <param name="What">What was wrong, in words for the operator.</param>
public sealed record RoundFailure(string Supplier, FailureReason Reason, string What);
