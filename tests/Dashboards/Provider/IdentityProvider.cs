using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace DongHaeng.Tests.Dashboards.Provider;

/// <summary>A real OpenID provider (npm's oidc-provider, run by node) on a free loopback port. Whoever enters a name there is that person.</summary>
public sealed class IdentityProvider : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Process node;
    private readonly SemaphoreSlim telling = new(1);

    private IdentityProvider(Process node, int port) => (this.node, Address) = (node, $"http://127.0.0.1:{port}");

    public string Address { get; }

    /// <summary>Starts it; it answers once it knows the site that it serves.</summary>
    /// <param name="people">What it says about each person, by the name that is entered.</param>
    /// <param name="userinfo">Whether it tells most only when asked once more.</param>
    public static async Task<IdentityProvider> Start(object people, bool userinfo)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        // In the output, which is below the repository's node_modules.
        var script = Path.Combine(AppContext.BaseDirectory, "identity-provider.mjs");
        var node = Process.Start(new ProcessStartInfo("node", [script, JsonSerializer.Serialize(new { people, userinfo })])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardInputEncoding = utf8, StandardOutputEncoding = utf8,
        })!;
        var complaints = new StringBuilder();
        node.ErrorDataReceived += (_, e) => complaints.AppendLine(e.Data);
        node.BeginErrorReadLine();
        var said = await Line(node) ?? throw new InvalidOperationException($"The identity provider ended at once: {complaints}");
        return new IdentityProvider(node, JsonDocument.Parse(said).RootElement.GetProperty("port").GetInt32());
    }

    /// <summary>Lets it serve a site.</summary>
    public Task Serve(Uri site) => Tell(new { site = site.GetLeftPart(UriPartial.Authority) });

    /// <summary>Lets the id_tokens that follow lie; null for the truth.</summary>
    public Task Lie(object? lie) => Tell(new { lie });

    public async ValueTask DisposeAsync()
    {
        node.Kill();
        await node.WaitForExitAsync();
        node.Dispose();
        telling.Dispose();
    }

    private async Task Tell(object order)
    {
        await telling.WaitAsync();
        try
        {
            await node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(order));
            await node.StandardInput.FlushAsync();
            (await Line(node)).ShouldNotBeNull("the identity provider has ended");
        }
        finally
        {
            telling.Release();
        }
    }

    private static async Task<string?> Line(Process node) => await node.StandardOutput.ReadLineAsync().WaitAsync(Patience);
}
