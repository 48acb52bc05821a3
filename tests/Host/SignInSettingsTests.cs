using System.Text.Json;
using DongHaeng.Ops;
using DongHaeng.Ops.Accounts;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Host;

/// <summary>What an installation says about sign-in, and what the terminal does about it.</summary>
public sealed class SignInSettingsTests : IDisposable
{
    private static readonly Dictionary<string, string> Roles = new() { ["welfare-analyst"] = "analyst" };
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<object, string> Wrong => new()
    {
        { new { signIn = new { codeRoles = new[] { "king" } } }, "signIn.codeRoles names 'king'" },
        { new { proxies = new[] { "10.0.0.0/33" } }, "proxies names '10.0.0.0/33'" },
        { new { rates = new { apiPerToken = 0 } }, "rates" },
        { new { publicUrl = "donghaeng.example.go.kr" }, "publicUrl" },
        { new { signIn = new { provider = new { authority = "http://login.example.go.kr", clientId = "d", clientSecretFile = "x", name = "n", roles = Roles } } }, "Use https" },
        { new { signIn = new { provider = new { authority = "https://login.example.go.kr", clientId = "d", name = "n", roles = Roles } } }, "clientSecretFile and clientSecretEnv" },
        { new { signIn = new { provider = new { authority = "https://login.example.go.kr", clientId = "d", clientSecretFile = "x", name = "n" } } }, "signIn.provider.roles" },
        { new { signIn = new { provider = new { authority = "https://login.example.go.kr", clientId = "d", clientSecret = "planted", name = "n", roles = Roles } } }, "clientSecret" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Settings_that_cannot_be_are_refused_by_name(object settings, string said)
    {
        Write(settings);
        var run = await Terminal.RunIn(folder.Path, "doctor");
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain(said);
        run.Errors.ShouldNotContain("planted");
    }

    [Fact]
    public async Task The_doctor_asks_the_provider_and_looks_for_its_secret()
    {
        Write(new { publicUrl = "https://donghaeng.example.go.kr", signIn = new { provider = new { authority = "http://127.0.0.1:1", clientId = "d", clientSecretFile = folder["absent"], name = "n", roles = Roles, scopes = new[] { "openid" } } } });
        var run = await Terminal.RunIn(folder.Path, "doctor");
        run.ExitCode.ShouldBe(3, run.Errors);
        var line = run.Output.Split('\n').Single(l => l.Contains("identity provider http://127.0.0.1:1", StringComparison.Ordinal));
        line.ShouldStartWith("attend");
        line.ShouldContain("clientSecretFile names cannot be read");
        line.ShouldContain("discovery document cannot be had");
        run.Output.ShouldContain("attend   proxies");
    }

    [Fact]
    public async Task A_server_without_the_providers_secret_does_not_start_and_says_why()
    {
        Write(new { signIn = new { provider = new { authority = "http://127.0.0.1:1", clientId = "d", clientSecretFile = folder["absent"], name = "n", roles = Roles } } });
        var run = await Terminal.RunIn(folder.Path, "serve", "--port", "0");
        run.ExitCode.ShouldBe(1);
        run.Errors.Trim().ShouldStartWith("The file that signIn.provider.clientSecretFile names cannot be read");
    }

    [Fact]
    public async Task An_authenticator_app_is_taken_away_at_the_terminal_and_that_is_written_down()
    {
        Write(new { });
        (await Terminal.RunIn(folder.Path, "user", "add", "lee", "--role", "analyst", "--email", "lee@example.org")).ExitCode.ShouldBe(0);
        using (var ops = OpsStore.Open(folder["data"]))
        {
            var codes = new CodeDesk(ops, TimeProvider.System, new SecretSeal(Convert.ToBase64String, Convert.FromBase64String));
            var lee = new AccountRegister(ops, TimeProvider.System).Find("lee")!;
            codes.Begin(lee);
            codes.Confirm(lee, Totp.Code(codes.Begun(lee)!, Totp.StepOf(DateTimeOffset.UtcNow))).ShouldNotBeNull();
        }

        (await Terminal.RunIn(folder.Path, "user", "totp", "remove", "lee")).ExitCode.ShouldBe(0);
        var again = await Terminal.RunIn(folder.Path, "user", "totp", "remove", "lee");
        again.ExitCode.ShouldBe(1);
        again.Errors.ShouldContain("lee has no authenticator app");
        using var after = OpsStore.Open(folder["data"]);
        new DongHaeng.Ops.Audit.AuditLog(after).Latest(1)[0].ShouldSatisfyAllConditions(e => e.What.ShouldBe("code_removed"), e => e.Detail.ShouldBe("lee"), e => e.Who.ShouldStartWith("terminal:"));
    }

    [Fact]
    public async Task A_person_of_the_provider_is_tied_to_one_account_at_the_terminal_and_untied()
    {
        Write(new { publicUrl = "https://donghaeng.example.go.kr", signIn = new { provider = new { authority = "http://127.0.0.1:1", clientId = "d", clientSecretEnv = "PATH", name = "n", roles = Roles } } });
        foreach (var name in new[] { "lee", "kim" })
        {
            (await Terminal.RunIn(folder.Path, "user", "add", name, "--role", "analyst", "--email", $"{name}@example.org")).ExitCode.ShouldBe(0);
        }

        (await Terminal.RunIn(folder.Path, "user", "tie", "lee", "--subject", "s-1")).Output.Trim().ShouldBe("Who signs in at http://127.0.0.1:1 as s-1 is lee.");
        var taken = await Terminal.RunIn(folder.Path, "user", "tie", "kim", "--subject", "s-1");
        taken.ExitCode.ShouldBe(1);
        taken.Errors.ShouldContain("s-1 is tied to lee already");
        (await Terminal.RunIn(folder.Path, "user", "tie", "nobody", "--subject", "s-2")).Errors.ShouldContain("There is no account named nobody.");
        (await Terminal.RunIn(folder.Path, "user", "tie", "lee", "--subject", "s-1", "--end")).ExitCode.ShouldBe(0);
        (await Terminal.RunIn(folder.Path, "user", "tie", "lee", "--subject", "s-1", "--end")).Errors.ShouldContain("s-1 is not tied to lee.");
        (await Terminal.RunIn(folder.Path, "user", "tie", "kim", "--subject", "s-1")).ExitCode.ShouldBe(0);
        using var ops = OpsStore.Open(folder["data"]);
        new DongHaeng.Ops.Audit.AuditLog(ops).Latest(3).Select(entry => $"{entry.What} {entry.Detail}").ShouldBe(["identity_tied kim s-1", "identity_untied lee s-1", "identity_tied lee s-1"]);
    }

    private void Write(object settings) => File.WriteAllText(folder["donghaeng.json"], JsonSerializer.Serialize(settings));
}
