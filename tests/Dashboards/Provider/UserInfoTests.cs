using System.Net;
using DongHaeng.Ops.Accounts;
using DongHaeng.Tests.Dashboards.Site;

namespace DongHaeng.Tests.Dashboards.Provider;

public sealed class UserInfoTests(UserInfoTown town) : IClassFixture<UserInfoTown>
{
    [Fact]
    public async Task What_the_token_does_not_tell_is_asked_for()
    {
        using var browser = new Browser(town.Address);
        (await browser.SignInBy("hed")).StatusCode.ShouldBe(HttpStatusCode.Found);
        town.Accounts.Find("hed")!.Role.ShouldBe(AccountRole.DongHead);
    }
}
