namespace DongHaeng.Ops.Reminders;

/// <summary>A mail that shall tell a contact what has not come.</summary>
/// <param name="ContactId">Whom.</param>
/// <param name="Day">The business day: 2024-11-04.</param>
/// <param name="Address">Where to.</param>
/// <param name="Items">How many things it names.</param>
/// <param name="Subject">The subject.</param>
/// <param name="BodyText">The mail as plain text.</param>
/// <param name="BodyHtml">The mail as HTML.</param>
public sealed record NewReminder(string ContactId, string Day, string Address, int Items, string Subject, string BodyText, string BodyHtml);
