namespace DongHaeng.Samples.Mail;

/// <summary>A file that came with a mail.</summary>
/// <param name="FileName">Its name, as a mail reader would show it.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Size">Its length in bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes, in hexadecimal.</param>
public sealed record ReceivedAttachment(string FileName, string ContentType, long Size, string Sha256);
