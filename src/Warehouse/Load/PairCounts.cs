namespace DongHaeng.Warehouse.Load;

/// <summary>What became of the files of one supplier's dataset.</summary>
/// <param name="Taken">Rows that are facts.</param>
/// <param name="Rejected">Rows set aside.</param>
/// <param name="Refused">Files refused.</param>
public readonly record struct PairCounts(long Taken, long Rejected, int Refused);
