namespace DongHaeng.Reports.Reminders;

/// <summary>What a look at what is owed came to.</summary>
/// <param name="Day">The day on which it was made.</param>
/// <param name="BusinessDay">Whether it is one; on others nobody is reminded.</param>
/// <param name="Open">How many deliveries are missing, refused or behind.</param>
/// <param name="Mails">The mails for the contacts concerned.</param>
/// <param name="Queued">How many of them are new in the ledger; the others were written on that day before.</param>
public sealed record RemindRun(DateOnly Day, bool BusinessDay, int Open, IReadOnlyList<ReminderMail> Mails, int Queued);
