namespace DongHaeng.Ingest.Rounds;

/// <summary>How far a round has come.</summary>
/// <param name="Files">New files read.</param>
/// <param name="Rows">Rows of files that have been loaded.</param>
/// <param name="Share">How much of the whole is done, from 0 to 1; 1 only when all is loaded.</param>
public readonly record struct RoundProgress(int Files, long Rows, double Share);
