namespace DongHaeng.Samples.Mail;

/// <summary>A line that the script writes: one of its fields is set.</summary>
internal sealed record ServerLine(int? Port, ReceivedMail? Mail, string? Echo, string? Error);
