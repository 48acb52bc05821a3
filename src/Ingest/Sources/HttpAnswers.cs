using System.Net;

namespace DongHaeng.Ingest.Sources;

/// <summary>What an HTTP status means for a round, in words for the operator.</summary>
internal static class HttpAnswers
{
    /// <summary>Lets a whole answer (200) through.</summary>
    /// <exception cref="SourceException">It is another; the message says what to do.</exception>
    public static void Check(HttpResponseMessage answer, Uri uri, Uri address)
    {
        var code = (int)answer.StatusCode;
        if (answer.StatusCode == HttpStatusCode.OK)
        {
            return;
        }

        throw new SourceException($"{uri} answered {code}{Meaning(answer, address)}")
        {
            Passing = code is >= 500 or 408 or 416 or 429 or 206,
            Pause = answer.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - DateTimeOffset.UtcNow : null,
        };
    }

    /// <summary>What a connection that failed or broke means.</summary>
    /// <param name="uri">What was asked for.</param>
    /// <param name="come">How many bytes of it had come.</param>
    /// <param name="e">What the connection says.</param>
    public static SourceException Broken(Uri uri, long come, Exception e) => e switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => new(
            $"{uri} has no trusted certificate ({e.InnerException?.Message ?? e.Message}). If an authority of your own signed it, add that authority to this system; otherwise ask the supplier's operator", e),
        _ when come > 0 => new($"{uri} broke off after {come} bytes ({e.Message})", e) { Passing = true },
        _ => new($"{uri} cannot be reached ({e.Message})", e) { Passing = true },
    };

    /// <summary>Says where a redirect leads without the path and query, which may carry a ticket.</summary>
    private static string Meaning(HttpResponseMessage answer, Uri address) => (int)answer.StatusCode switch
    {
        401 => ": it wants other credentials; check the source's tokenFile, tokenEnv, user or passwordFile",
        403 => ": the credentials are known but not allowed here; ask the supplier's operator for the right",
        >= 300 and < 400 when answer.Headers.Location is { IsAbsoluteUri: true } to => $", a redirect to {to.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped)}, which is not followed; if the exports moved, change the source's location",
        >= 300 and < 400 => $", a redirect elsewhere on {address.Host}, which is not followed; if the exports moved, change the source's location",
        _ => "",
    };
}
