namespace DongHaeng.Ingest.Rounds;

/// <summary>What a night brought.</summary>
/// <param name="Round">What was pulled and loaded.</param>
/// <param name="Snapshot">The snapshot that was published; null where nothing was new.</param>
public sealed record NightReport(RoundReport Round, string? Snapshot)
{
    /// <summary>What was destroyed because it had been kept long enough; null where nobody looked.</summary>
    public Destroyed? Destroyed { get; init; }

    /// <summary>Whether earlier files were read by other declarations than files are now.</summary>
    public bool ReadOtherwise { get; init; }

    /// <summary>How long publishing took; zero where nothing was new.</summary>
    public TimeSpan Publishing { get; init; }

    /// <summary>How long the night took.</summary>
    public TimeSpan Whole { get; init; }
}
