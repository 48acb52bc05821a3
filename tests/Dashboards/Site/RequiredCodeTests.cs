using System.Net;

namespace DongHaeng.Tests.Dashboards.Site;

public sealed class RequiredCodeTests(RequiredCodeTown town) : IClassFixture<RequiredCodeTown>
{
    [Fact]
    public async Task A_role_that_must_have_it_sees_nothing_else_until_it_has()
    {
        using var browser = await town.SignIn("admin");
        foreach (var path in new[] { "/", "/tokens", "/collection" })
        {
            (await browser.Get(path)).Headers.Location!.ToString().ShouldBe("/account?code=required", path);
        }

        (await browser.Page("/account?code=required")).QuerySelector("[role=status]")!.TextContent.ShouldContain("켜야");
        await browser.Submit(await browser.Page("/account"), "form[action='/account/code']");
        var page = await browser.Page("/account/code");
        await browser.Submit(page, "form[action$='confirm']", ("code", new Authenticator(page.QuerySelector(".secret code")!.TextContent).Code()));
        (await browser.Get("/tokens")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Other_roles_are_asked_for_nothing()
    {
        using var browser = await town.SignIn("director");
        (await browser.Get("/tokens")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
