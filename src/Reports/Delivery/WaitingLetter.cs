namespace DongHaeng.Reports.Delivery;

/// <summary>A mail without an attachment that waits in a ledger.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Address">Where to.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The mail as plain text.</param>
/// <param name="Html">The mail as HTML.</param>
/// <param name="MessageId">Its id, the same at every attempt.</param>
public sealed record WaitingLetter(string Id, string Address, string Subject, string Text, string Html, string MessageId);
