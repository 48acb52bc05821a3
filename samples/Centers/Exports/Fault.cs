namespace DongHaeng.Samples.Centers.Exports;

/// <summary>A miswritten cell that ingest must find, and the only thing wrong with its row.</summary>
/// <param name="Supplier">Whose file.</param>
/// <param name="File">The file's name.</param>
/// <param name="Number">The physical line; the heading is line 1.</param>
/// <param name="Column">The column's id.</param>
/// <param name="Reason">required, type, code, range, pattern, period, future, order or dong.</param>
public sealed record Fault(string Supplier, string File, int Number, string Column, string Reason);
