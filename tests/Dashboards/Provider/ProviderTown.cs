using DongHaeng.Ops.Accounts;
using DongHaeng.Tests.Dashboards.Site;

namespace DongHaeng.Tests.Dashboards.Provider;

/// <summary>A town whose people also sign in by an identity provider.</summary>
public class ProviderTown : Town, IAsyncLifetime
{
    private static readonly object People = new Dictionary<string, object>
    {
        ["ana"] = new { roles = new[] { "other", "dh-analyst" }, name = "Ana Lyst", email = "ana@example.org", preferred_username = "ana" },
        ["sup"] = new { roles = "dh-gu", unit = "11110", name = "이구청", email = "sup@example.org", preferred_username = "sup" },
        ["hed"] = new { roles = new[] { "dh-dong" }, unit = new[] { "11110", "1111051500" }, name = "박동장", email = "hed@example.org", preferred_username = "hed" },
        ["dir"] = new { roles = new[] { "dh-city" }, name = "Di Rector", email = "dir@example.org", preferred_username = "dir" },
        ["adm"] = new { roles = new[] { "dh-admin" }, name = "Ad Min", email = "adm@example.org", preferred_username = "adm" },
        ["norole"] = new { roles = new[] { "other" }, email = "norole@example.org" },
        ["torn"] = new { roles = new[] { "dh-analyst", "dh-city" }, email = "torn@example.org" },
        ["nounit"] = new { roles = "dh-gu", unit = "99999", email = "nounit@example.org" },
        ["twounits"] = new { roles = "dh-gu", unit = new[] { "11110", "11140" }, email = "two@example.org" },
        ["unproved"] = new { roles = "dh-city", email = "someone@example.org", email_verified = false },
        // The same name and mail as an account here, and yet another person.
        ["double"] = new { roles = "dh-city", email = "analyst@example.org", preferred_username = "analyst" },
    };

    private IdentityProvider? provider;

    public IdentityProvider Idp => provider!;

    protected virtual bool UserInfo => false;

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        provider = await IdentityProvider.Start(People, UserInfo);
        var secret = Path.GetTempFileName();
        await File.WriteAllTextAsync(secret, "a secret of the test\n");
        Site = new()
        {
            SignIn = new()
            {
                Provider = new()
                {
                    Authority = provider.Address, ClientId = "donghaeng", ClientSecretFile = secret, Name = "서울 통합로그인", Contact = "재단 정보팀 02-000-0000",
                    Roles = new Dictionary<string, string>
                    {
                        ["dh-analyst"] = AccountRole.Analyst, ["dh-gu"] = AccountRole.Supervisor, ["dh-dong"] = AccountRole.DongHead,
                        ["dh-city"] = AccountRole.Director, ["dh-admin"] = AccountRole.Administrator,
                    },
                },
            },
        };
        await InitializeAsync();
        await provider.Serve(Address);
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await DisposeAsync();
        await provider!.DisposeAsync();
        File.Delete(Site.SignIn.Provider!.ClientSecretFile!);
    }
}
