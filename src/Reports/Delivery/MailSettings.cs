namespace DongHaeng.Reports.Delivery;

/// <summary>How mail goes out.</summary>
/// <param name="Host">The SMTP server.</param>
/// <param name="Port">Its port; TLS from the first byte (465) is not spoken, STARTTLS is.</param>
/// <param name="FromAddress">The sender's address.</param>
/// <param name="PublicBaseUrl">Where recipients reach the dashboards: the root of the links in mails.</param>
public sealed record MailSettings(string Host, int Port, string FromAddress, Uri PublicBaseUrl)
{
    /// <summary>The sender's name as readers see it.</summary>
    public string FromName { get; init; } = "동행";

    /// <summary>Who answers questions about a report: a name, an address or a telephone number; null for the sender's address.</summary>
    public string? Contact { get; init; }

    /// <summary>Whether the connection must turn to TLS before anything is sent.</summary>
    public bool StartTls { get; init; }

    /// <summary>The sign-in name at the server; null for none.</summary>
    public string? User { get; init; }

    /// <summary>The password at the server.</summary>
    public string? Password { get; init; }

    /// <summary>How many attempts may begin in any minute.</summary>
    public int PerMinute { get; init; } = 120;

    /// <summary>How long one attempt may take, in seconds.</summary>
    public int TimeoutSeconds { get; init; } = 60;

    /// <summary>After how many passing failures a mail is given up.</summary>
    public int MaxAttempts { get; init; } = 8;

    /// <summary>How large an attachment may be, in KiB; a larger PDF is not attached, and the mail tells where it is.</summary>
    public int MaxAttachmentKb { get; init; } = 8192;

    /// <summary>The servers that are tried in turn where the first does not take mail; null or empty for none.</summary>
    public IReadOnlyList<MailServerSettings> Fallbacks { get; init; } = [];

    /// <summary>Who is written to when a report stays undelivered; null for nobody.</summary>
    public string? Operator { get; init; }

    /// <summary>All servers in the order in which they are tried.</summary>
    internal IReadOnlyList<MailServerSettings> Servers => [new(Host, Port) { StartTls = StartTls, User = User, Password = Password }, .. Fallbacks];

    /// <summary>Domains, such as seoul.go.kr, whose addresses may be given exact figures by mail; subdomains are named by themselves.</summary>
    public IReadOnlyList<string> ExactDomains { get; init; } = [];

    /// <summary>Whether an address may be given exact figures by mail.</summary>
    public bool MayBeExact(string address) =>
        ExactDomains.Any(domain => address.EndsWith('@' + domain, StringComparison.OrdinalIgnoreCase));

    /// <summary>The server alone: settings are logged, passwords are not.</summary>
    public override string ToString() => $"{Host}:{Port}";
}
