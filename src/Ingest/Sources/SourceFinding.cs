namespace DongHaeng.Ingest.Sources;

/// <summary>What trying a source out showed.</summary>
/// <param name="Source">Its kind, location and number of suppliers.</param>
/// <param name="Fine">Whether its first supplier's manifest could be read.</param>
/// <param name="What">What was found and how long it took, or what was wrong and what to do.</param>
public sealed record SourceFinding(string Source, bool Fine, string What);
