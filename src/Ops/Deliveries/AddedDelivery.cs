namespace DongHaeng.Ops.Deliveries;

/// <summary>The answer to putting a mail into the ledger.</summary>
/// <param name="Entry">Its row, the new one or the one that was there.</param>
/// <param name="New">False when the same report, unit, period, edition and recipient were there already.</param>
public sealed record AddedDelivery(DeliveryEntry Entry, bool New);
