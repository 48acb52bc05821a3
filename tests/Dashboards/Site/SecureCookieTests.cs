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
        var answer = await browser.Get("/city");
        answer.Headers.Location!.GetLeftPart(UriPartial.Authority).ShouldBe("https://donghaeng.example.go.kr", "and not what the request calls it");
        answer.Headers.GetValues("Strict-Transport-Security").Single().ShouldStartWith("max-age=31536000");
    }
}
