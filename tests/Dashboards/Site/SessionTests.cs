using System.Net;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>A person sees where he is signed in, and ends it.</summary>
public sealed class SessionTests(EmptyTown town) : IClassFixture<EmptyTown>
{
    [Fact]
    public async Task One_session_is_ended_from_another_and_its_cookie_is_refused_and_written_down()
    {
        town.Add("two", "director");
        using var here = await town.SignIn("two");
        using var there = await town.SignIn("two");
        var page = await here.Page("/account");
        page.QuerySelectorAll(".sessions tbody tr").Length.ShouldBe(2);
        page.QuerySelectorAll(".sessions form").Length.ShouldBe(1, "not this one");
        await here.Submit(page, ".sessions form");
        (await there.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await there.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await here.Page("/account")).QuerySelectorAll(".sessions tbody tr").Length.ShouldBe(1);
        town.Log.Latest(50).Count(e => e.What == "session_refused" && e.Who == "two").ShouldBe(1, "once, however often it is shown");
    }

    [Fact]
    public async Task All_others_are_ended_at_once()
    {
        town.Add("many", "director");
        using var here = await town.SignIn("many");
        using var second = await town.SignIn("many");
        using var third = await town.SignIn("many");
        await here.Submit(await here.Page("/account"), "form[action$='others/end']");
        (await second.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await third.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await here.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_another()
    {
        town.Add("first", "director");
        town.Add("second", "director");
        using var first = await town.SignIn("first");
        using var first2 = await town.SignIn("first");
        using var second = await town.SignIn("second");
        var action = (await first.Page("/account")).QuerySelector(".sessions form")!.GetAttribute("action")!;
        var token = (await second.Page("/account")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (await second.Post(action, new() { ["__RequestVerificationToken"] = token })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await first2.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_cookie_shown_after_signing_out_is_written_down()
    {
        town.Add("copied", "director");
        using var browser = await town.SignIn("copied");
        using var thief = browser.Copy();
        await browser.Submit(await browser.Page("/account"), "form[action='/sign-out']");
        (await thief.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        town.Log.Latest(50).ShouldContain(e => e.What == "session_refused" && e.Who == "copied");
    }

    [Fact]
    public async Task Who_kept_the_cookie_of_a_browser_does_not_get_the_session_that_follows_in_it()
    {
        using var browser = await town.SignIn("director");
        using var kept = browser.Copy();
        await browser.Submit(await browser.Page("/sign-in/link/" + town.Desk.IssueLink("admin", TimeSpan.FromMinutes(5))), "main form");
        (await browser.Page("/account")).QuerySelector(".person b")!.TextContent.ShouldBe("Kim admin");
        (await kept.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task An_administrator_sees_and_ends_everybodys_and_nobody_else_does()
    {
        town.Add("watched", "director");
        using var watched = await town.SignIn("watched");
        using var admin = await town.SignIn("admin");
        var page = await admin.Page("/sessions");
        var row = page.QuerySelectorAll(".sessions tbody tr").Single(r => r.QuerySelector("th")!.TextContent == "watched");
        row.QuerySelector("form")!.Id = "it";
        var action = row.QuerySelector("form")!.GetAttribute("action")!;

        using var director = await town.As("director");
        (await director.Get("/sessions")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var token = (await director.Page("/account")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (await director.Post(action, new() { ["__RequestVerificationToken"] = token })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await watched.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await admin.Submit(page, "#it")).Headers.Location!.ToString().ShouldBe("/sessions?ended=1");
        (await watched.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        town.Log.Latest(50).ShouldContain(e => e.What == "session_ended" && e.Who == "admin" && e.Detail == "watched");
    }
}
