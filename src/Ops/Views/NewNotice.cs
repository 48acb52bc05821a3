namespace DongHaeng.Ops.Views;

/// <summary>A mail about a kept page.</summary>
/// <param name="ViewId">Which page; null for what the operator is told.</param>
/// <param name="Occasion">Why now: "month 2024-10"; each occasion is written of once.</param>
/// <param name="Address">Where to.</param>
/// <param name="Subject">The subject.</param>
/// <param name="BodyText">The mail as plain text.</param>
/// <param name="BodyHtml">The mail as HTML.</param>
public sealed record NewNotice(string? ViewId, string Occasion, string Address, string Subject, string BodyText, string BodyHtml);
