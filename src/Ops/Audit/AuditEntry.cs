namespace DongHaeng.Ops.Audit;

/// <summary>One line of the audit log.</summary>
/// <param name="Number">Its place in the log, from 1, without gaps.</param>
/// <param name="At">When it happened.</param>
/// <param name="Who">The account's name, or the part of the program that acted by itself.</param>
/// <param name="What">The kind of act, such as look, export or sign_in.</param>
/// <param name="Detail">What it was done to: the metric, unit and period, the file, the account.</param>
/// <param name="Precision">exact or protected where figures were shown; null where none were.</param>
/// <param name="PreviousHash">The hash of the line before; 64 zeros for the first.</param>
/// <param name="Hash">SHA-256 over the previous hash and this line's own fields, in hexadecimal.</param>
public sealed record AuditEntry(
    long Number,
    DateTimeOffset At,
    string Who,
    string What,
    string Detail,
    string? Precision,
    string PreviousHash,
    string Hash);
