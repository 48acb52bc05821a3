using DongHaeng.Samples.Centers.Records;

namespace DongHaeng.Samples.Centers.Faults;

/// <summary>A delivery with one or two faults, and what must become of it.</summary>
/// <param name="Supplier">Who delivers; no two broken files share a supplier and dataset.</param>
/// <param name="Dataset">Which dataset.</param>
/// <param name="Faults">What is wrong.</param>
/// <param name="Offers">What is on offer, night after night: usually one file, none where none came, two where it comes again.</param>
/// <param name="Verdict">What must be said of the last offer.</param>
/// <param name="Kept">The rows that must stand in the end, each once.</param>
public sealed record BrokenFile(
    string Supplier, string Dataset, IReadOnlyList<FaultKind> Faults, IReadOnlyList<Offer> Offers, Verdict Verdict, IReadOnlyList<Row> Kept);
