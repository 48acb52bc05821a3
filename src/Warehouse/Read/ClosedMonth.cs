namespace DongHaeng.Warehouse.Read;

/// <summary>A month that is closed (확정), and what is kept of its closing.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Closing">The first kept snapshot in which it was closed and had figures; null where none is kept, so that nothing can be said of corrections.</param>
/// <param name="AsOf">The reference day of that snapshot.</param>
/// <param name="Untouched">Whether nothing at all of it has been computed otherwise since.</param>
public sealed record ClosedMonth(DateOnly Month, string? Closing, DateOnly? AsOf, bool Untouched);
