namespace DongHaeng.Samples.Centers.Exports;

/// <summary>The days of a dataset that a file holds.</summary>
internal sealed record Span(string Dataset, DateOnly From, DateOnly To);
