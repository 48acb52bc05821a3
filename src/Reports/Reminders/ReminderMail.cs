using DongHaeng.Ops.Contacts;

namespace DongHaeng.Reports.Reminders;

/// <summary>A reminder for one contact.</summary>
/// <param name="To">Whom.</param>
/// <param name="Items">How many things it names.</param>
/// <param name="Letter">Its words.</param>
public sealed record ReminderMail(Contact To, int Items, ReminderLetter Letter);
