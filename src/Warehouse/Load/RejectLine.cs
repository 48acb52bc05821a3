namespace DongHaeng.Warehouse.Load;

/// <summary>A cell that broke the contract, and so set its row aside.</summary>
/// <param name="Supplier">Whose file.</param>
/// <param name="Dataset">Which dataset.</param>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line on which the row begins.</param>
/// <param name="Column">The column's id; null where the whole row is meant.</param>
/// <param name="Reason">personal, required, type, code, range, pattern, period, future, order or dong.</param>
/// <param name="Masked">What stood there, masked; null for an empty cell or a key.</param>
public sealed record RejectLine(string Supplier, string Dataset, string File, int Line, string? Column, string Reason, string? Masked);
