using System.Net;

namespace DongHaeng.Tests.Dashboards.Site;

public sealed class SignInTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task A_stranger_is_asked_to_sign_in_and_then_sees_the_page_that_he_asked_for()
    {
        using var browser = new Browser(town.Address);
        var answer = await browser.Get("/gu/11110?grain=quarter");
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var form = answer.Headers.Location!.PathAndQuery;
        form.ShouldStartWith("/sign-in?return=");
        (await browser.SignIn("analyst", Town.Password("analyst"), form)).ShouldBe("/gu/11110?grain=quarter");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Nobody_is_sent_to_another_site_after_signing_in(string elsewhere)
    {
        using var browser = new Browser(town.Address);
        (await browser.SignIn("analyst", Town.Password("analyst"), "/sign-in?return=" + Uri.EscapeDataString(elsewhere))).ShouldBe("/");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_account_get_the_same_words()
    {
        using var browser = new Browser(town.Address);
        var wrong = await Refused(browser, "director", "not this");
        var unknown = await Refused(browser, "nobody", "not this");
        wrong.ShouldBe(unknown);
        wrong.ShouldContain("계정 또는 비밀번호가 맞지 않습니다");
        town.Log.Latest(1)[0].ShouldSatisfyAllConditions(
            entry => entry.What.ShouldBe("sign_in_refused"), entry => entry.Who.ShouldBe("nobody"));
    }

    [Fact]
    public async Task The_session_cookie_is_not_for_scripts_nor_for_other_sites()
    {
        using var browser = new Browser(town.Address);
        var answer = await browser.Submit(
            await browser.Page("/sign-in"), "form[action='/sign-in']", ("account", "analyst"), ("password", Town.Password("analyst")));
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(line => line.StartsWith("donghaeng=", StringComparison.Ordinal)).ToLowerInvariant();
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
    }

    [Fact]
    public async Task A_sign_in_link_is_spent_by_its_button_and_not_by_looking_at_it()
    {
        var path = "/sign-in/link/" + town.Desk.IssueLink("director", TimeSpan.FromMinutes(5));
        using var browser = new Browser(town.Address);
        await browser.Page(path);
        var page = await browser.Page(path);
        var first = await browser.Submit(page, "form");
        first.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.Get("/city")).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var other = new Browser(town.Address);
        var second = await other.Submit(await other.Page(path), "form");
        second.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Browser.Read(second)).QuerySelector("[role=alert]")!.TextContent.ShouldContain("쓸 수 없는 로그인 링크");
    }

    [Fact]
    public async Task A_cookie_copied_before_signing_out_is_worth_nothing_afterwards()
    {
        using var browser = await town.SignIn("analyst");
        using var thief = browser.Copy();
        (await thief.Get("/city")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var answer = await browser.Submit(await browser.Page("/city"), "form[action='/sign-out']");
        answer.Headers.Location!.ToString().ShouldBe("/sign-in?ended=1");
        (await thief.Get("/city")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.Get("/city")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Disabling_an_account_ends_its_sessions()
    {
        town.Add("leaver", "director");
        using var browser = await town.SignIn("leaver");
        (await browser.Get("/city")).StatusCode.ShouldBe(HttpStatusCode.OK);
        town.Accounts.Disable("leaver").ShouldBeTrue();
        (await browser.Get("/city")).StatusCode.ShouldBe(HttpStatusCode.Found);
        using var again = new Browser(town.Address);
        (await again.SignIn("leaver", Town.Password("leaver"))).ShouldBeNull();
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-in/link/whatever")]
    public async Task A_forged_form_is_refused(string address)
    {
        using var browser = await town.As("analyst");
        var answer = await browser.Post(address, new() { ["account"] = "analyst", ["password"] = Town.Password("analyst") });
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        town.Log.Latest(1)[0].ShouldSatisfyAllConditions(e => e.What.ShouldBe("refused"), e => e.Who.ShouldBe("analyst"), e => e.Detail.ShouldBe($"{address}: form without its token"));
        (await browser.Get("/city")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    public async Task Signing_out_by_a_page_of_somebody_else_is_refused_and_logged(string header, string value)
    {
        using var browser = await town.As("director");
        (await browser.Post("/sign-out", [], (header, value))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.Get("/city")).StatusCode.ShouldBe(HttpStatusCode.OK);
        town.Log.Latest(1)[0].ShouldSatisfyAllConditions(e => e.What.ShouldBe("refused"), e => e.Detail.ShouldContain("/sign-out"), e => e.Who.ShouldBe("director"));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Origin", null)]
    public async Task Signing_out_by_a_page_of_ours_ends_the_session(string header, string? value)
    {
        using var browser = await town.SignIn("director");
        (await browser.Post("/sign-out", [], (header, value ?? town.Address.GetLeftPart(UriPartial.Authority)))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.Get("/city")).Headers.Location!.ToString().ShouldContain("/sign-in");
    }

    private static async Task<string> Refused(Browser browser, string account, string password)
    {
        var answer = await browser.Submit(await browser.Page("/sign-in"), "form[action='/sign-in']", ("account", account), ("password", password));
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        return (await Browser.Read(answer)).QuerySelector("[role=alert]")!.TextContent;
    }
}
