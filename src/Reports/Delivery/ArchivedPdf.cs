namespace DongHaeng.Reports.Delivery;

/// <summary>Where a PDF is kept.</summary>
/// <param name="Sha256">SHA-256 of its bytes, in hexadecimal.</param>
/// <param name="Path">Its path below the data folder.</param>
public sealed record ArchivedPdf(string Sha256, string Path);
