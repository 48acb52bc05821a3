namespace DongHaeng.Samples.Centers.Records;

/// <summary>What a center enters into a record later: cells filled in or corrected, or its cancellation.</summary>
internal sealed record Change(DateTime RecordedAt, IReadOnlyList<(string Column, string Value)> Cells, bool Cancels = false);
