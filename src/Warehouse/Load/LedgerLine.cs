namespace DongHaeng.Warehouse.Load;

/// <summary>What has come of a supplier and dataset.</summary>
/// <param name="Supplier">Who sent it.</param>
/// <param name="Dataset">What it holds.</param>
/// <param name="Files">Files so far.</param>
/// <param name="Refused">Files that were refused as a whole.</param>
/// <param name="LastDay">The last day that any file covers.</param>
/// <param name="ReceivedAt">When the newest arrived, Korean time.</param>
/// <param name="RowsTaken">Rows taken.</param>
/// <param name="RowsRejected">Rows set aside.</param>
public sealed record LedgerLine(string Supplier, string Dataset, int Files, int Refused, DateOnly LastDay, DateTime ReceivedAt, long RowsTaken, long RowsRejected);
