namespace DongHaeng.Reports.Delivery;

/// <summary>The words of a mail. They name the report, never a figure: mail is read on the way and forwarded.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The body as plain text.</param>
/// <param name="Html">The same as HTML.</param>
/// <param name="FileName">What the attachment is called.</param>
public sealed record Letter(string Subject, string Text, string Html, string FileName);
