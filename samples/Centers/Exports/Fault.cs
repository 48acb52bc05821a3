namespace DongHaeng.Samples.Centers.Exports;

/// <summary>A miswritten cell that ingest must find, and the only thing wrong with its row.</summary>
/// <param name="Supplier">Whose file.</param>
/// <param name="File">The file's name.</param>
/// <param name="Number">The line on which the row begins, from 1: in a workbook the number of the row.</param>
/// <param name="Column">The column's id; empty where the row as a whole is wrong.</param>
/// <param name="Reason">personal, required, type, code, range, pattern, period, future, order, dong, width or duplicate.</param>
public sealed record Fault(string Supplier, string File, int Number, string Column, string Reason);
