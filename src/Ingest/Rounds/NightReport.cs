namespace DongHaeng.Ingest.Rounds;

/// <summary>What a night brought.</summary>
/// <param name="Round">What was pulled and loaded.</param>
/// <param name="Snapshot">The snapshot that was published; null where nothing was new.</param>
/// <param name="Publishing">How long publishing took; zero where nothing was new.</param>
/// <param name="Whole">How long the night took.</param>
public sealed record NightReport(RoundReport Round, string? Snapshot, TimeSpan Publishing, TimeSpan Whole);
