namespace DongHaeng.Reports.Reminders;

/// <summary>The words of a reminder. They name datasets, periods, due days and what is wrong; no figure and nobody.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The body as plain text.</param>
/// <param name="Html">The same as HTML.</param>
public sealed record ReminderLetter(string Subject, string Text, string Html);
