using System.Net;
using System.Net.Http.Headers;
using DongHaeng.Ops.Accounts;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>A person makes a token for a script, sees it once, and takes it back.</summary>
public sealed class TokenPageTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task A_token_is_shown_once_opens_what_its_maker_may_see_and_is_taken_back()
    {
        using var browser = await town.As("supervisor");
        var answer = await browser.Submit(await browser.Page("/tokens"), "form[action='/tokens']", ("name", "notebook"), ("days", "30"));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var token = (await Browser.Read(answer)).QuerySelector(".secret code")!.TextContent;
        token.ShouldStartWith(AccessTokens.Mark);
        (await Units(token)).ShouldBe(HttpStatusCode.OK);

        var page = await browser.Page("/tokens");
        page.QuerySelector(".secret").ShouldBeNull();
        page.Body!.TextContent.ShouldNotContain(token);
        var row = page.QuerySelectorAll("tbody tr").Single();
        row.QuerySelector("th")!.TextContent.ShouldBe("notebook");
        var revoked = await browser.Submit(page, "tbody form");
        revoked.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.Page(revoked.Headers.Location!.ToString())).QuerySelector("[role=status]")!.TextContent.ShouldContain("거두었습니다");
        (await Units(token)).ShouldBe(HttpStatusCode.Unauthorized);
        town.Log.Latest(50).Select(e => e.What).ShouldContain("token_revoked");
    }

    [Theory]
    [InlineData("", "30")]
    [InlineData("notebook", "31")]
    [InlineData("notebook", "")]
    public async Task A_form_that_cannot_be_taken_says_so_and_makes_none(string name, string days)
    {
        using var browser = await town.As("director");
        var answer = await browser.Submit(await browser.Page("/tokens"), "form[action='/tokens']", ("name", name), ("days", days));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Browser.Read(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldContain("유효 기간");
        town.Tokens.List(town.Accounts.Find("director")!).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_takes_back_the_token_of_another()
    {
        var analyst = town.Accounts.Find("analyst")!;
        var token = town.Tokens.Issue(analyst, "mine", TimeSpan.FromDays(1));
        using var browser = await town.As("head");
        var form = (await browser.Page("/tokens")).QuerySelector("form[action='/tokens'] input[type=hidden]")!.GetAttribute("value")!;
        var answer = await browser.Post($"/tokens/{town.Tokens.List(analyst)[0].Id}/revoke", new() { ["__RequestVerificationToken"] = form });
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Units(token)).ShouldBe(HttpStatusCode.OK);
    }

    private async Task<HttpStatusCode> Units(string token)
    {
        using var client = new HttpClient { BaseAddress = town.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await client.GetAsync("/api/v1/units", TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
