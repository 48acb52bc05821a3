namespace DongHaeng.Ingest.Rounds;

/// <summary>Which landed files are read again. A supplier's dataset is read as a whole, because its files rule one another.</summary>
/// <param name="Supplier">Only of this supplier; null for all.</param>
/// <param name="Dataset">Only of this dataset; null for all.</param>
/// <param name="Refused">Only where files were refused.</param>
/// <param name="All">Also where nothing was refused or set aside.</param>
public sealed record ReplayQuery(string? Supplier, string? Dataset, bool Refused, bool All);
