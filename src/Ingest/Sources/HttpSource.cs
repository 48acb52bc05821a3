using System.Net;
using System.Net.Http.Headers;
using Polly;

namespace DongHaeng.Ingest.Sources;

/// <summary>Suppliers' files at a web address: {address}/{supplier}/manifest.json and the files beside it.</summary>
public sealed class HttpSource : ISource, IDisposable
{
    private readonly HttpClient client;
    private readonly Uri address;
    private readonly AuthenticationHeaderValue? credentials;
    private readonly Patience patience;
    private readonly HostGate gate;
    private readonly ResiliencePipeline retry;

    /// <summary>A source at an address.</summary>
    /// <param name="address">The address above the suppliers' folders.</param>
    /// <param name="credentials">What is sent along with every request, to this address and nowhere else; null for nothing.</param>
    /// <param name="patience">How long and how often it is asked.</param>
    /// <param name="gate">The way to its host.</param>
    public HttpSource(Uri address, AuthenticationHeaderValue? credentials, Patience patience, HostGate gate)
    {
        this.address = address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
        (this.credentials, this.patience, this.gate, retry) = (credentials, patience, gate, Retry.Pipeline(patience.Retries));
        // A redirect would carry the request, and a token with it, to somebody whom the settings do not name.
        client = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false, UseCookies = false })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <inheritdoc/>
    public async Task<Offer> Manifest(string supplier, string? etag, CancellationToken cancel)
    {
        using var body = new PartialBody(Patience.ManifestBytes);
        return await Get($"{supplier}/manifest.json", body, etag, cancel) ? new Offer(ManifestJson.Parse(body.Whole(), supplier), body.Tag?.ToString()) : Offer.Unchanged(etag!);
    }

    /// <inheritdoc/>
    public async Task<byte[]> Fetch(string supplier, ManifestFile file, CancellationToken cancel)
    {
        using var body = new PartialBody(patience.Bytes);
        await Get($"{supplier}/{Uri.EscapeDataString(file.Name)}", body, null, cancel);
        return body.Whole();
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => client.Dispose();

    /// <summary>Fills the body.</summary>
    /// <returns>False where nothing changed since the ETag.</returns>
    private async Task<bool> Get(string path, PartialBody body, string? etag, CancellationToken cancel)
    {
        var uri = new Uri(address, path);
        return await retry.ExecuteAsync(async token => await gate.Ask(uri.ToString(), patience, turn => Ask(turn, uri, body, etag), token), cancel);
    }

    private async Task<bool> Ask(Turn turn, Uri uri, PartialBody body, string? etag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        request.Headers.Authorization = credentials;
        if (body.Continues)
        {
            request.Headers.Range = new RangeHeaderValue(body.Length, null);
            request.Headers.IfRange = new RangeConditionHeaderValue(body.Tag!);
        }
        else if (etag != null)
        {
            // As it came: a server knows its own ETag again, also one that breaks the rules for quotation marks.
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        }

        try
        {
            using var answer = await turn.Wait(token => new ValueTask<HttpResponseMessage>(client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token)));
            if (answer.StatusCode == HttpStatusCode.NotModified && etag != null)
            {
                return false;
            }

            if (answer.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
            {
                body.Restart(null); // the file became shorter than what has come of it
            }

            if (answer.StatusCode != HttpStatusCode.PartialContent || answer.Content.Headers.ContentRange?.From != body.Length)
            {
                HttpAnswers.Check(answer, uri, address);
                body.Restart(answer.Headers.ETag);
            }

            await Read(turn, answer, uri, body);
            return true;
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw HttpAnswers.Broken(uri, body.Length, e);
        }
    }

    private static async Task Read(Turn turn, HttpResponseMessage answer, Uri uri, PartialBody body)
    {
        if (body.Length + answer.Content.Headers.ContentLength > body.Limit)
        {
            throw TooLarge(uri, body);
        }

        await using var stream = await answer.Content.ReadAsStreamAsync();
        var buffer = new byte[1 << 16];
        while (await turn.Wait(token => stream.ReadAsync(buffer, token)) is var read and > 0)
        {
            if (!body.Add(buffer.AsSpan(0, read)))
            {
                throw TooLarge(uri, body);
            }
        }
    }

    private static SourceException TooLarge(Uri uri, PartialBody body) => new($"{uri} is larger than {body.Limit} bytes");
}
