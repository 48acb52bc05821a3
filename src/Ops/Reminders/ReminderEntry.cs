using DongHaeng.Ops.Deliveries;

namespace DongHaeng.Ops.Reminders;

/// <summary>A row of the reminders' ledger.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="ContactId">Who gets it.</param>
/// <param name="Day">The business day: 2024-11-04.</param>
/// <param name="Address">Where to.</param>
/// <param name="Items">How many things it names.</param>
/// <param name="Subject">The subject.</param>
/// <param name="BodyText">The mail as plain text.</param>
/// <param name="BodyHtml">The mail as HTML.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Answer">What the server said last; null before the first attempt has ended.</param>
public sealed record ReminderEntry(
    string Id, string ContactId, string Day, string Address, long Items, string Subject, string BodyText, string BodyHtml, DeliveryState State, long Attempts,
    string? Answer);
