using DongHaeng.Warehouse.Load;

namespace DongHaeng.Ingest.Rounds;

/// <summary>What a round brought.</summary>
/// <param name="Suppliers">How many suppliers were asked.</param>
/// <param name="Failures">Suppliers or files that could not be had, with the reason; the others went on.</param>
/// <param name="Files">How many new files were loaded.</param>
/// <param name="Refused">Files that were refused as a whole.</param>
/// <param name="RowsRead">Rows in the new files.</param>
/// <param name="RowsTaken">Rows that became facts.</param>
/// <param name="RowsRejected">Rows set aside.</param>
public sealed record RoundReport(
    int Suppliers, IReadOnlyList<RoundFailure> Failures, int Files, IReadOnlyList<LoadedFile> Refused, long RowsRead, long RowsTaken, long RowsRejected);
