namespace DongHaeng.Samples.Centers.Faults;

/// <summary>A file on offer: what the manifest says of it, and the bytes that one gets.</summary>
/// <param name="Supplier">Whose.</param>
/// <param name="Dataset">Of which dataset.</param>
/// <param name="From">First day, as declared.</param>
/// <param name="To">Last day, as declared.</param>
/// <param name="Sequence">The supplier's counter.</param>
/// <param name="Name">Its name.</param>
/// <param name="Encoding">The encoding as declared.</param>
/// <param name="Rows">The number of records as declared.</param>
/// <param name="GeneratedAt">When the manifest says that it was made, Korean time.</param>
/// <param name="Length">The length as declared.</param>
/// <param name="Sha256">The checksum as declared.</param>
/// <param name="Bytes">What one gets.</param>
public sealed record Offer(
    string Supplier, string Dataset, DateOnly From, DateOnly To, long Sequence, string Name, string Encoding, int Rows, DateTime GeneratedAt,
    long Length, string Sha256, byte[] Bytes);
