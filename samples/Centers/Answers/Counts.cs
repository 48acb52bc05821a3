namespace DongHaeng.Samples.Centers.Answers;

/// <summary>How much was delivered in all.</summary>
/// <param name="Files">Files made.</param>
/// <param name="Rows">Rows in them below the headings.</param>
/// <param name="Rejected">Rows with a fault; each has exactly one.</param>
/// <param name="Standing">Records that stand in the end.</param>
public sealed record Counts(int Files, long Rows, long Rejected, long Standing);
