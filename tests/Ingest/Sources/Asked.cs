using System.Net.Http.Headers;
using DongHaeng.Ingest.Sources;
using DongHaeng.Samples.Centers.Serving;

namespace DongHaeng.Tests.Ingest.Sources;

/// <summary>Short ways to ask a source in a test.</summary>
internal static class Asked
{
    public static Patience Patience(double silence = 30, double whole = 60, int retries = 2, long bytes = 8 << 20) =>
        new(TimeSpan.FromSeconds(silence), TimeSpan.FromSeconds(whole), retries, bytes);

    public static HostGate Gate(int atOnce = 8) => new(new SemaphoreSlim(atOnce), atOnce);

    public static HttpSource Http(CenterServer server, Patience? patience = null, AuthenticationHeaderValue? credentials = null) =>
        new(server.BaseUri, credentials, patience ?? Patience(), Gate());

    public static ManifestFile File(string name) => new("shop", new(2024, 10, 1), new(2024, 10, 31), 1, name, 4, "");

    public static Task<byte[]> Fetch(this ISource source, string name, string supplier = "c0001") => source.Fetch(supplier, File(name), TestContext.Current.CancellationToken);

    public static Task<Offer> Ask(this ISource source, string? etag = null, string supplier = "c0001") => source.Manifest(supplier, etag, TestContext.Current.CancellationToken);

    public static async Task<SourceException> Problem(Task asking) => await Should.ThrowAsync<SourceException>(asking);
}
