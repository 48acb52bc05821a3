using System.Net;
using DongHaeng.Tests.Dashboards.Site;

namespace DongHaeng.Tests.Dashboards.Provider;

public sealed class DownTests(DownTown town) : IClassFixture<DownTown>
{
    [Fact]
    public async Task A_provider_that_is_down_is_said_to_be_and_passwords_still_work()
    {
        using var browser = new Browser(town.Address);
        var answer = await browser.Get("/sign-in/provider");
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await Browser.Read(answer)).QuerySelector("main")!.TextContent.ShouldContain("연결할 수 없습니다");
        (await browser.Get("/sign-in/provider/answer?code=1&state=2")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await browser.SignIn("director", Town.Password("director"))).ShouldBe("/");
    }
}
