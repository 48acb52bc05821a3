namespace DongHaeng.Warehouse.Load;

/// <summary>What became of a file. Rows read = taken + revised + outdated + rejected.</summary>
/// <param name="Receipt">Which file.</param>
/// <param name="Refusal">Why it was refused as a whole; null where it was taken.</param>
/// <param name="Read">Rows in it.</param>
/// <param name="Taken">Rows that are facts now.</param>
/// <param name="Rejected">Rows set aside because a cell breaks the contract.</param>
/// <param name="Revised">Rows that a higher revision in the same file replaces.</param>
/// <param name="Outdated">Rows of days that a later file rules already.</param>
public sealed record LoadedFile(Receipt Receipt, Refusal? Refusal, long Read, long Taken, long Rejected, long Revised = 0, long Outdated = 0);
