using System.Net.Http.Headers;
using System.Text;

namespace DongHaeng.Ingest.Sources;

/// <summary>Makes of a source's settings what it is asked with.</summary>
internal static class Credentials
{
    /// <summary>Bearer, basic or none.</summary>
    /// <exception cref="SourceException">A secret is not there.</exception>
    public static AuthenticationHeaderValue? Of(SourceSettings source)
    {
        if (SecretReference.Read("token", source.TokenFile, source.TokenEnv) is { } token)
        {
            return token.All(c => c is > ' ' and < '\x7f') ? new("Bearer", token) : throw new SourceException("The token holds a blank or a letter that no header can carry.");
        }

        return SecretReference.Read("password", source.PasswordFile, source.PasswordEnv) is { } password
            ? new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User(source)}:{password}")))
            : null;
    }

    /// <summary>The account's name.</summary>
    /// <exception cref="SourceException">It is not there.</exception>
    public static string? User(SourceSettings source) => source.User ?? SecretReference.Read("user", null, source.UserEnv);
}
