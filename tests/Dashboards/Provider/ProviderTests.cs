using System.Net;
using DongHaeng.Ops.Accounts;
using DongHaeng.Tests.Dashboards.Site;

namespace DongHaeng.Tests.Dashboards.Provider;

/// <summary>Signing in by a real identity provider.</summary>
public sealed class ProviderTests(ProviderTown town) : IClassFixture<ProviderTown>
{
    [Theory]
    [InlineData("ana", AccountRole.Analyst, null, "/city")]
    [InlineData("sup", AccountRole.Supervisor, "g01", "/gu/11110")]
    [InlineData("hed", AccountRole.DongHead, "d0001", "/dong/1111051500")]
    [InlineData("dir", AccountRole.Director, null, "/city")]
    [InlineData("adm", AccountRole.Administrator, null, "/account")]
    public async Task Each_role_comes_in_with_the_rights_that_the_provider_tells(string person, string role, string? unit, string page)
    {
        using var browser = new Browser(town.Address);
        var answer = await browser.SignInBy(person, "/sign-in/provider?return=" + page);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        answer.Headers.Location!.ToString().ShouldBe(page);
        (await browser.Get(page)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var account = town.Accounts.Find(person)!;
        (account.Role, account.UnitId).ShouldBe((role, unit));
        town.Log.Latest(100).ShouldContain(e => e.What == "sign_in" && e.Who == person && e.Detail == "provider");

        using var again = new Browser(town.Address);
        (await again.SignInBy(person)).StatusCode.ShouldBe(HttpStatusCode.Found);
        town.Accounts.Find(person)!.Id.ShouldBe(account.Id);
    }

    [Theory]
    [InlineData("norole", "역할이 없습니다")]
    [InlineData("torn", "역할이 여러 개")]
    [InlineData("nounit", "자치구나 동의 코드")]
    [InlineData("twounits", "자치구나 동의 코드")]
    [InlineData("unproved", "전자우편 주소")]
    public async Task Who_may_not_come_in_yet_is_told_what_is_missing_and_whom_to_ask(string person, string said)
    {
        using var browser = new Browser(town.Address);
        var answer = await browser.SignInBy(person);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var text = (await Browser.Read(answer)).QuerySelector("main")!.TextContent;
        text.ShouldContain(said);
        text.ShouldContain("재단 정보팀 02-000-0000");
        (await browser.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        town.Accounts.Find(person).ShouldBeNull();
        town.Log.Latest(100).ShouldContain(e => e.What == "sign_in_refused" && e.Who == person);
    }

    [Fact]
    public async Task Name_and_mail_of_an_account_open_it_to_nobody_else()
    {
        using var browser = new Browser(town.Address);
        await browser.SignInBy("double");
        (await browser.Page("/account")).QuerySelector(".person small")!.TextContent.ShouldBe("경영진");
        town.Accounts.Find("analyst")!.Role.ShouldBe(AccountRole.Analyst);
        town.Accounts.List().Count(a => a.Name.StartsWith("analyst~", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_disabled_account_stays_shut()
    {
        using var browser = new Browser(town.Address);
        await browser.SignInBy("dir");
        town.Accounts.Disable("dir");
        (await browser.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        using var again = new Browser(town.Address);
        (await again.SignInBy("dir")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        town.Reopen("dir");
    }

    [Fact]
    public async Task An_answer_is_good_once_even_with_the_browsers_cookies()
    {
        using var browser = new Browser(town.Address);
        var answer = await browser.Enter("ana");
        using var thief = browser.Copy();
        using var elsewhere = new Browser(town.Address);
        (await elsewhere.Get(answer)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, "another browser began nothing");

        using var second = new Browser(town.Address);
        var (fresh, copied) = (await second.Enter("ana"), second.Copy());
        (await second.Get(fresh)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await copied.Get(fresh)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await copied.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        copied.Dispose();
    }

    [Fact]
    public async Task An_answer_without_a_beginning_is_refused()
    {
        using var browser = new Browser(town.Address);
        foreach (var query in new[] { "", "?code=1", "?code=1&state=made-up", "?error=access_denied&state=x" })
        {
            var answer = await browser.Get("/sign-in/provider/answer" + query);
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, query);
            (await Browser.Read(answer)).QuerySelector("h1")!.TextContent.ShouldContain("로그인하지 못했습니다");
        }
    }

    [Fact]
    public async Task An_answer_in_the_name_of_another_issuer_is_refused()
    {
        using var browser = new Browser(town.Address);
        var answer = await browser.Enter("ana");
        answer.ShouldContain("iss=");
        var other = System.Text.RegularExpressions.Regex.Replace(answer, "iss=[^&]*", "iss=http%3A%2F%2F127.0.0.1%3A1");
        (await browser.Get(other)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Signing_out_leads_on_to_the_providers_own()
    {
        using var browser = new Browser(town.Address);
        await browser.SignInBy("adm");
        var page = await browser.Page("/account");
        page.QuerySelector(".step")!.TextContent.ShouldContain("기관 계정");
        var answer = await browser.Submit(page, "form[action='/sign-out']");
        var there = answer.Headers.Location!;
        there.GetLeftPart(UriPartial.Authority).ShouldBe(town.Idp.Address);
        (await browser.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        // The provider knows the token and the way back: it asks whether to end its own session too.
        (await (await browser.Get(there.ToString())).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("sign-out");
        (await browser.Get("/sign-in/ended")).Headers.Location!.ToString().ShouldBe("/sign-in?ended=1");
    }

    [Fact]
    public async Task The_sign_in_page_has_both_ways_and_its_policy_knows_the_provider()
    {
        using var browser = new Browser(town.Address);
        var answer = await browser.Get("/sign-in?return=/gu/11110");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain($"form-action 'self' {town.Idp.Address};");
        var page = await Browser.Read(answer);
        page.QuerySelector("a.button")!.TextContent.ShouldContain("서울 통합로그인");
        page.QuerySelector("a.button")!.GetAttribute("href").ShouldBe("/sign-in/provider?return=%2Fgu%2F11110");
        using var local = await town.SignIn("director");
        (await local.Get("/city")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
