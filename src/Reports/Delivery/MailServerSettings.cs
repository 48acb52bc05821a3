namespace DongHaeng.Reports.Delivery;

/// <summary>A server that takes mail.</summary>
/// <param name="Host">Its name or address.</param>
/// <param name="Port">Its port; TLS from the first byte (465) is not spoken, STARTTLS is.</param>
public sealed record MailServerSettings(string Host, int Port)
{
    /// <summary>Whether the connection must turn to TLS before anything is sent.</summary>
    public bool StartTls { get; init; }

    /// <summary>The sign-in name; null for none.</summary>
    public string? User { get; init; }

    /// <summary>The password.</summary>
    public string? Password { get; init; }

    /// <summary>The server alone: settings are logged, passwords are not.</summary>
    public override string ToString() => $"{Host}:{Port}";
}
