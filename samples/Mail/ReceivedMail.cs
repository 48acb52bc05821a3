namespace DongHaeng.Samples.Mail;

/// <summary>A mail whose last byte reached the server.</summary>
/// <param name="Accepted">Whether the server said yes to it; false where it was told to refuse, stall or drop.</param>
/// <param name="EnvelopeFrom">The sender as told to the server.</param>
/// <param name="Recipients">The recipients as told to the server.</param>
/// <param name="From">The sender as a mail reader shows it.</param>
/// <param name="To">The recipient as a mail reader shows it.</param>
/// <param name="Subject">The subject, decoded.</param>
/// <param name="MessageId">Its Message-ID, with angle brackets.</param>
/// <param name="AutoSubmitted">Its Auto-Submitted header.</param>
/// <param name="Text">The plain text.</param>
/// <param name="Html">The HTML.</param>
/// <param name="Attachments">Its files.</param>
public sealed record ReceivedMail(
    bool Accepted,
    string EnvelopeFrom,
    IReadOnlyList<string> Recipients,
    string From,
    string To,
    string Subject,
    string MessageId,
    string AutoSubmitted,
    string Text,
    string Html,
    IReadOnlyList<ReceivedAttachment> Attachments);
