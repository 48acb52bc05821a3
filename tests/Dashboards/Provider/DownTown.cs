using DongHaeng.Ops.Accounts;
using DongHaeng.Tests.Dashboards.Site;

namespace DongHaeng.Tests.Dashboards.Provider;

/// <summary>A town whose identity provider is down: nothing listens at its address.</summary>
public sealed class DownTown : Town
{
    public DownTown() => (Published, Site) = (false, new()
    {
        SignIn = new()
        {
            Provider = new()
            {
                Authority = "http://127.0.0.1:1", ClientId = "donghaeng", ClientSecretEnv = "PATH", Name = "통합로그인",
                Roles = new Dictionary<string, string> { ["a"] = AccountRole.Analyst },
            },
        },
    });
}
