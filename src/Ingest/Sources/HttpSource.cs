using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace DongHaeng.Ingest.Sources;

/// <summary>Suppliers' files at a web address: {address}/{supplier}/manifest.json and the files beside it.</summary>
public sealed class HttpSource : ISource, IDisposable
{
    private readonly HttpClient client;
    private readonly Uri address;
    private readonly long limit;
    private readonly ResiliencePipeline pipeline;

    /// <summary>A source at an address.</summary>
    /// <param name="address">The address above the suppliers' folders.</param>
    /// <param name="patience">How long one request may take.</param>
    /// <param name="limit">The most bytes that a file may have.</param>
    public HttpSource(Uri address, TimeSpan patience, long limit = 256L << 20)
    {
        this.address = address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
        this.limit = limit;
        client = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false })
        {
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = limit,
        };
        pipeline = new ResiliencePipelineBuilder()
            .AddRetry(new RetryStrategyOptions
            {
                // A hanging supplier is left alone for the round; only what may pass by itself is tried again.
                ShouldHandle = new PredicateBuilder().Handle<HttpRequestException>(e =>
                    e.StatusCode is null or >= System.Net.HttpStatusCode.InternalServerError && e.HttpRequestError != HttpRequestError.ConfigurationLimitExceeded),
                MaxRetryAttempts = 2,
                Delay = TimeSpan.FromMilliseconds(250),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            })
            .AddTimeout(patience)
            .Build();
    }

    /// <inheritdoc/>
    public async Task<Manifest> Manifest(string supplier, CancellationToken cancel) =>
        ManifestJson.Parse(await Get($"{supplier}/manifest.json", cancel), supplier);

    /// <inheritdoc/>
    public Task<byte[]> Fetch(string supplier, ManifestFile file, CancellationToken cancel) =>
        Get($"{supplier}/{Uri.EscapeDataString(file.Name)}", cancel);

    /// <summary>Closes the connections.</summary>
    public void Dispose() => client.Dispose();

    private async Task<byte[]> Get(string path, CancellationToken cancel)
    {
        var uri = new Uri(address, path);
        try
        {
            return await pipeline.ExecuteAsync(async token => await client.GetByteArrayAsync(uri, token), cancel);
        }
        catch (TimeoutRejectedException e)
        {
            throw new SourceException($"{uri} did not answer within {e.Timeout.TotalSeconds:0.#} s", e);
        }
        catch (HttpRequestException e)
        {
            var what = e.StatusCode is { } code ? $"answered {(int)code}" : e.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded ? $"is larger than {limit} bytes" : $"cannot be reached ({e.Message})";
            throw new SourceException($"{uri} {what}", e);
        }
    }
}
