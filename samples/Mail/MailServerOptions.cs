namespace DongHaeng.Samples.Mail;

/// <summary>How the server starts.</summary>
/// <param name="Port">The port on loopback; 0 for any free one.</param>
/// <param name="User">The name that clients must sign in with; null lets everybody in.</param>
/// <param name="Password">Its password.</param>
/// <param name="StartTls">Whether it offers STARTTLS, with a certificate that nobody trusts.</param>
public sealed record MailServerOptions(int Port = 0, string? User = null, string? Password = null, bool StartTls = false);
