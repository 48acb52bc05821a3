namespace DongHaeng.Tests.Dashboards.Site;

public sealed class SecureCookieTests(SecureTown town) : IClassFixture<SecureTown>
{
    [Fact]
    public async Task Behind_a_proxy_for_https_no_cookie_ever_travels_plainly()
    {
        using var browser = new Browser(town.Address);
        var form = await browser.Get("/sign-in?lang=en");
        var session = await browser.Submit(
            await Browser.Read(form), "form[action='/sign-in']", ("account", "analyst"), ("password", Town.Password("analyst")));
        var cookies = form.Headers.GetValues("Set-Cookie").Concat(session.Headers.GetValues("Set-Cookie")).ToList();
        cookies.Select(cookie => cookie.Split('=')[0]).ShouldBe(["lang", "donghaeng.form", "donghaeng"], ignoreOrder: true);
        cookies.ShouldAllBe(cookie => cookie.Split(';', StringSplitOptions.TrimEntries).Contains("secure"));
    }

    [Fact]
    public async Task A_stranger_is_sent_to_the_form_at_the_https_address()
    {
        using var browser = new Browser(town.Address);
        (await browser.Get("/city")).Headers.Location!.Scheme.ShouldBe("https");
    }
}
