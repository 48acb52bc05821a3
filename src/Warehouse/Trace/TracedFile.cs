namespace DongHaeng.Warehouse.Trace;

/// <summary>A file behind a cell, and how much of the cell it brought.</summary>
/// <param name="Supplier">Who sent it.</param>
/// <param name="Dataset">What it holds.</param>
/// <param name="File">Its name.</param>
/// <param name="Sequence">The supplier's counter for it.</param>
/// <param name="From">First day of its span.</param>
/// <param name="To">Last day of its span.</param>
/// <param name="ReceivedAt">When it arrived, Korean time.</param>
/// <param name="Sha256">Of its bytes as received.</param>
/// <param name="Records">Records of it that count in the cell; 0 where the file says that nothing happened.</param>
/// <param name="Numerator">What they add to the numerator.</param>
/// <param name="Denominator">What they add to the denominator; null for counts and sums.</param>
/// <param name="Rejected">Rows of the file that were set aside, of whatever day.</param>
/// <param name="Lines">The lines on which the records stand; empty where they are not asked for.</param>
public sealed record TracedFile(
    string Supplier, string Dataset, string File, long Sequence, DateOnly From, DateOnly To, DateTime ReceivedAt, string Sha256,
    long Records, long Numerator, long? Denominator, long Rejected, IReadOnlyList<int> Lines);
