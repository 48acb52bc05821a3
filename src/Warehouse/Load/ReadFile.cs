using DongHaeng.Warehouse.Load.Stage;

namespace DongHaeng.Warehouse.Load;

/// <summary>A landed file whose bytes have been read into rows, or that cannot be taken as a whole.</summary>
/// <param name="Receipt">Which file.</param>
/// <param name="Rows">Its rows; none where it is refused or nothing happened.</param>
/// <param name="Refusal">Why the whole file is refused; null where it is not.</param>
public sealed record ReadFile(Receipt Receipt, StagedRows Rows, Refusal? Refusal = null);
