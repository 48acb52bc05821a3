namespace DongHaeng.Ingest.Sources;

/// <summary>One file of a manifest: all records of a dataset whose event date lies in a period.</summary>
/// <param name="Dataset">The dataset's id.</param>
/// <param name="From">First day of the period.</param>
/// <param name="To">Last day of the period.</param>
/// <param name="Sequence">A later sequence rules the days that an earlier one covered.</param>
/// <param name="Name">The file's name beside the manifest.</param>
/// <param name="Bytes">How many bytes.</param>
/// <param name="Sha256">Of its bytes, hexadecimal.</param>
public sealed record ManifestFile(string Dataset, DateOnly From, DateOnly To, long Sequence, string Name, long Bytes, string Sha256);
