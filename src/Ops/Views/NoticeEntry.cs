using DongHaeng.Ops.Deliveries;

namespace DongHaeng.Ops.Views;

/// <summary>A row of the ledger of mails about kept pages.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="ViewId">Which page; null for what the operator is told.</param>
/// <param name="Occasion">Why it was written.</param>
/// <param name="Address">Where to.</param>
/// <param name="Subject">The subject.</param>
/// <param name="BodyText">The mail as plain text.</param>
/// <param name="BodyHtml">The mail as HTML.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Answer">What the server said last; null before the first attempt has ended.</param>
public sealed record NoticeEntry(
    string Id, string? ViewId, string Occasion, string Address, string Subject, string BodyText, string BodyHtml, DeliveryState State, long Attempts, string? Answer);
