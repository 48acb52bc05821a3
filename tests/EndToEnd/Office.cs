using System.Diagnostics;
using System.Text.Json;
using DongHaeng.Ops;
using DongHaeng.Ops.Accounts;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.EndToEnd;

/// <summary>The real program's server over an empty data folder, with an administrator who has a password and an identity provider that is down.</summary>
public sealed class Office : IAsyncLifetime
{
    public const string Account = "lee", Password = "correct horse battery staple";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly TempFolder folder = new();
    private Process? process;

    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        File.WriteAllText(folder["secret"], "a secret of the test");
        File.WriteAllText(folder["donghaeng.json"], JsonSerializer.Serialize(new
        {
            signIn = new
            {
                provider = new
                {
                    authority = "http://127.0.0.1:1", clientId = "donghaeng", clientSecretFile = folder["secret"], name = "통합로그인",
                    roles = new Dictionary<string, string> { ["welfare"] = AccountRole.Analyst },
                },
            },
        }));
        using (var ops = OpsStore.Open(folder["data"]))
        {
            new AccountRegister(ops, TimeProvider.System).Add(new(Account, "이관리", "lee@example.org", AccountRole.Administrator, Password: Password)).Outcome.ShouldBe(AddOutcome.Added);
        }

        var port = Demo.FreePort();
        process = Terminal.Start(folder.Path, "serve", "--port", $"{port}");
        using var limit = new CancellationTokenSource(Patience);
        var said = await process.StandardOutput.ReadLineAsync(limit.Token);
        said.ShouldNotBeNull().ShouldStartWith("DongHaeng serves");
        Address = $"http://127.0.0.1:{port}";
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        folder.Dispose();
    }
}
