namespace DongHaeng.Ops.Audit;

/// <summary>
/// The end of the log. Written down elsewhere (a mail, a printed page), it proves later that no lines were cut off,
/// which the chain alone cannot.
/// </summary>
/// <param name="Number">How many lines there are.</param>
/// <param name="Hash">The hash of the last.</param>
public sealed record AuditHead(long Number, string Hash)
{
    /// <summary>The end of a log without lines.</summary>
    public static AuditHead Empty { get; } = new(0, new string('0', 64));
}
