namespace DongHaeng.Samples.Centers.Answers;

/// <summary>How much was delivered in all.</summary>
/// <param name="Files">Files that came as their manifest says: taken or refused.</param>
/// <param name="Rows">Records in those that are taken.</param>
/// <param name="Rejected">Rows with a fault; each has exactly one.</param>
/// <param name="Standing">Records that stand in the end, of the files whose records are kept.</param>
public sealed record Counts(int Files, long Rows, long Rejected, long Standing);
