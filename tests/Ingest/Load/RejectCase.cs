namespace DongHaeng.Tests.Ingest.Load;

/// <summary>A row with one fault and what the center must be told of it.</summary>
/// <param name="Name">What is wrong, as the test's name.</param>
/// <param name="Dataset">Which contract it breaks.</param>
/// <param name="Good">A heading and a row that keep the contract.</param>
/// <param name="Bad">The cells that break it.</param>
/// <param name="Column">The column to be named.</param>
/// <param name="Reason">The reason of docs/exports.md.</param>
/// <param name="Masked">What of the cell may be shown.</param>
public sealed record RejectCase(
    string Name, string Dataset, (string Heading, string Line) Good, (string Heading, string Cell)[] Bad, string Column, string Reason, string? Masked)
{
    public override string ToString() => Name;
}
