using System.Net;
using DongHaeng.Ops.Accounts;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>Two-step sign-in, from turning it on to turning it off.</summary>
public sealed class CodeTests(EmptyTown town) : IClassFixture<EmptyTown>
{
    [Fact]
    public async Task Whoever_turned_it_on_is_asked_for_the_code_on_a_second_page()
    {
        var (app, recovery) = await TurnOn("coded");
        recovery.Count.ShouldBe(10);

        using var browser = new Browser(town.Address);
        (await browser.SignIn("coded", Town.Password("coded"), "/sign-in?return=/tokens")).ShouldBe("/sign-in/code");
        (await browser.Get("/tokens")).Headers.Location!.PathAndQuery.ShouldStartWith("/sign-in", customMessage: "the password alone opens nothing");
        var wrong = await Submit(browser, "12345");
        wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Browser.Read(wrong)).QuerySelector("[role=alert]")!.TextContent.ShouldContain("코드가 맞지 않습니다");
        var right = await Submit(browser, app.Code(1));
        right.Headers.Location!.ToString().ShouldBe("/tokens");
        (await browser.Get("/tokens")).StatusCode.ShouldBe(HttpStatusCode.OK);
        town.Log.Latest(50).ShouldContain(e => e.What == "sign_in" && e.Who == "coded" && e.Detail == "password and code");

        using var other = new Browser(town.Address);
        await other.SignIn("coded", Town.Password("coded"));
        (await Submit(other, app.Code(1))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, "a code is good once");
        (await Submit(other, recovery[3].ToLowerInvariant())).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Before_the_password_is_right_nothing_tells_who_has_it()
    {
        await TurnOn("quiet");
        using var browser = new Browser(town.Address);
        var form = await browser.Page("/sign-in");
        var with = await browser.Submit(form, "form[action='/sign-in']", ("account", "quiet"), ("password", "wrong"));
        var without = await browser.Submit(form, "form[action='/sign-in']", ("account", "nobody"), ("password", "wrong"));
        with.StatusCode.ShouldBe(without.StatusCode);
        (await Browser.Read(with)).QuerySelector("main")!.TextContent.ShouldBe((await Browser.Read(without)).QuerySelector("main")!.TextContent);
        with.Headers.Contains("Set-Cookie").ShouldBe(without.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_link_is_followed_by_the_code_too()
    {
        var (app, _) = await TurnOn("linked");
        using var browser = new Browser(town.Address);
        var page = await browser.Page("/sign-in/link/" + town.Desk.IssueLink("linked", TimeSpan.FromMinutes(5)));
        (await browser.Submit(page, "main form")).Headers.Location!.ToString().ShouldBe("/sign-in/code");
        (await browser.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Submit(browser, app.Code(1))).Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task Without_a_password_before_it_the_page_of_the_code_leads_back()
    {
        using var browser = new Browser(town.Address);
        (await browser.Get("/sign-in/code")).Headers.Location!.ToString().ShouldBe("/sign-in");
        using var forger = await town.As("director");
        (await forger.Post("/sign-in/code", new() { ["code"] = "123456" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task It_is_turned_off_with_password_and_code_and_with_nothing_less()
    {
        var (app, recovery) = await TurnOn("off");
        using var browser = new Browser(town.Address);
        await browser.SignIn("off", Town.Password("off"));
        await Submit(browser, app.Code(1));
        foreach (var (password, code) in new[] { ("wrong", recovery[0]), (Town.Password("off"), "000") })
        {
            var refused = await browser.Submit(await browser.Page("/account"), "form[action$='/off']", ("password", password), ("code", code));
            refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            town.Factors.IsOn(town.Accounts.Find("off")!).ShouldBeTrue();
        }

        var done = await browser.Submit(await browser.Page("/account"), "form[action$='/off']", ("password", Town.Password("off")), ("code", recovery[0]));
        (await browser.Page(done.Headers.Location!.ToString())).QuerySelector("[role=status]")!.TextContent.ShouldContain("껐습니다");
        using var again = await town.SignIn("off");
        new[] { "code_turned_on", "code_refused", "code_turned_off" }.ShouldBeSubsetOf(town.Log.Latest(50).Where(e => e.Who == "off").Select(e => e.What));
    }

    [Fact]
    public async Task The_secret_is_shown_in_groups_as_a_link_and_as_a_drawing_and_kept_by_no_browser()
    {
        town.Add("shown", AccountRole.Director);
        using var browser = await town.SignIn("shown");
        await browser.Submit(await browser.Page("/account"), "form[action='/account/code']");
        var answer = await browser.Get("/account/code");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var page = await Browser.Read(answer);
        var key = page.QuerySelector(".secret code")!.TextContent;
        key.Split(' ').ShouldAllBe(group => group.Length == 4);
        key.Split(' ').Length.ShouldBe(8);
        var link = new Uri(page.QuerySelector("a[href^='otpauth:']")!.GetAttribute("href")!);
        link.Host.ShouldBe("totp");
        link.Query.ShouldContain("secret=" + key.Replace(" ", "", StringComparison.Ordinal));
        page.QuerySelector("svg[role=img]")!.GetAttribute("aria-label")!.ShouldContain("QR");
        var refused = await browser.Submit(page, "form[action$='confirm']", ("code", "1"));
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Browser.Read(refused)).QuerySelector(".secret code")!.TextContent.ShouldBe(key);
    }

    private async Task<(Authenticator App, List<string> Recovery)> TurnOn(string name)
    {
        town.Add(name, AccountRole.Director);
        using var browser = await town.SignIn(name);
        await browser.Submit(await browser.Page("/account"), "form[action='/account/code']");
        var page = await browser.Page("/account/code");
        var app = new Authenticator(page.QuerySelector(".secret code")!.TextContent);
        var codes = await browser.Submit(page, "form[action$='confirm']", ("code", app.Code()));
        codes.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (app, [.. (await Browser.Read(codes)).QuerySelectorAll(".recovery code").Select(c => c.TextContent)]);
    }

    private static async Task<HttpResponseMessage> Submit(Browser browser, string code) =>
        await browser.Submit(await browser.Page("/sign-in/code"), "main form", ("code", code));
}
