using Polly;

namespace DongHaeng.Ingest.Sources.Sftp;

/// <summary>Suppliers' files on an SFTP server, read over one connection of the system's OpenSSH client; nothing touches a disk on the way.</summary>
/// <param name="place">The account.</param>
/// <param name="patience">How long and how often it is asked.</param>
/// <param name="gate">The way to its host.</param>
public sealed class SftpSource(SshPlace place, Patience patience, HostGate gate) : ISource, IDisposable
{
    private readonly ResiliencePipeline retry = Retry.Pipeline(patience.Retries);
    private readonly SemaphoreSlim connecting = new(1);
    private SftpSession? session;
    private SourceException? down;

    /// <inheritdoc/>
    public async Task<Offer> Manifest(string supplier, string? etag, CancellationToken cancel) =>
        Offer.ByHash(await Read(place.PathOf(supplier, "manifest.json"), Patience.ManifestBytes, cancel), supplier, etag);

    /// <inheritdoc/>
    public Task<byte[]> Fetch(string supplier, ManifestFile file, CancellationToken cancel) => Read(place.PathOf(supplier, file.Name), patience.Bytes, cancel);

    /// <summary>Ends the connection.</summary>
    public void Dispose()
    {
        session?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        connecting.Dispose();
    }

    private async Task<byte[]> Read(string path, long limit, CancellationToken cancel)
    {
        var what = $"{place.Address}{(path[0] == '/' ? "" : "/~/")}{path}";
        var file = new SftpDownload(what, path, limit);
        return await retry.ExecuteAsync(
            async token =>
            {
                var open = await Session(token);
                return await gate.Ask(what, patience, turn => file.Read(open, turn), token);
            },
            cancel);
    }

    /// <summary>The connection. Where it cannot be made, nobody of this source tries again in this round.</summary>
    private async Task<SftpSession> Session(CancellationToken cancel)
    {
        await connecting.WaitAsync(cancel);
        try
        {
            if (down != null)
            {
                throw new SourceException(down.Message, down);
            }

            if (session is not { Alive: true })
            {
                await (session?.DisposeAsync() ?? default);
                session = null;
                session = await retry.ExecuteAsync(async token => await Connect(token), cancel);
            }

            return session;
        }
        catch (SourceException e)
        {
            down ??= e;
            throw new SourceException(down.Message, down); // not passing any more
        }
        finally
        {
            connecting.Release();
        }
    }

    private async Task<SftpSession> Connect(CancellationToken cancel)
    {
        using var patient = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patient.CancelAfter(patience.Silence + TimeSpan.FromSeconds(1)); // the client's own limit comes first and says more
        try
        {
            return await SftpSession.Open(place, patience.Silence, patient.Token);
        }
        catch (OperationCanceledException e) when (!cancel.IsCancellationRequested)
        {
            throw new SourceException($"{place.Address} did not answer within {patience.Silence.TotalSeconds:0.###} s", e) { Hangs = true };
        }
    }
}
