using System.Text;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Samples.Centers.Serving;

/// <summary>Whom a server lets in: everybody, who shows a token, or who shows a name and password.</summary>
/// <param name="Header">What the Authorization header must be; null for nothing.</param>
public sealed record Access(string? Header)
{
    /// <summary>Everybody.</summary>
    public static Access Open { get; } = new((string?)null);

    /// <summary>Who shows a bearer token.</summary>
    public static Access Bearer(string token) => new($"Bearer {token}");

    /// <summary>Who shows a name and password.</summary>
    public static Access Basic(string user, string password) => new($"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"))}");

    /// <summary>Whether a request may come in.</summary>
    public bool Allows(HttpRequest request) => Header == null || request.Headers.Authorization.ToString() == Header;
}
