namespace DongHaeng.Ingest.Sources;

/// <summary>How long and how often a source is asked, and how much it may send.</summary>
/// <param name="Silence">How long it may say nothing.</param>
/// <param name="Whole">How long one request may take in all.</param>
/// <param name="Retries">How often what failed in passing is asked again.</param>
/// <param name="Bytes">The most bytes that a file may have.</param>
public sealed record Patience(TimeSpan Silence, TimeSpan Whole, int Retries, long Bytes)
{
    /// <summary>The most bytes that a manifest may have: ten years of 21 datasets take less than a tenth of it.</summary>
    public const int ManifestBytes = 16 << 20;

    /// <summary>The patience with a source.</summary>
    public static Patience With(SourceSettings source, IngestSettings ingest) => new(
        TimeSpan.FromSeconds(source.PatienceSeconds ?? ingest.PatienceSeconds), TimeSpan.FromSeconds(source.FileSeconds), source.Retries, (long)source.FileMegabytes << 20);
}
