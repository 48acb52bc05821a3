using System.Net;
using DongHaeng.Ops.Accounts;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>What administrators do for people who cannot get in, or must not: each act works, shows that it did, and is written down.</summary>
public sealed class AccountActTests(AdminTown town) : IClassFixture<AdminTown>
{
    [Fact]
    public async Task A_locked_account_is_opened_before_its_time()
    {
        town.Add("locked", AccountRole.Director);
        using var person = new Browser(town.Address);
        for (var i = 0; i < SignInDesk.FailuresAllowed; i++)
        {
            (await person.SignIn("locked", "wrong")).ShouldBeNull();
        }

        (await person.SignIn("locked", Town.Password("locked"))).ShouldBeNull("it is locked");
        (await Act("locked", "unlock")).ShouldContain("풀");
        (await person.SignIn("locked", Town.Password("locked"))).ShouldNotBeNull();
        Written("account_unlocked", "locked");
    }

    [Fact]
    public async Task Whoever_forgot_his_password_gets_a_link_that_is_good_once()
    {
        town.Add("forgetful", AccountRole.Director);
        using var admin = await town.As("admin");
        var id = town.Accounts.Find("forgetful")!.Id;
        var given = await Browser.Read(await admin.Submit(await admin.Page($"/admin/accounts/{id}"), $"form[action='/admin/accounts/{id}/link']"));
        var link = new Uri(given.QuerySelector(".secret")!.TextContent.Trim()).PathAndQuery;
        (await admin.Page($"/admin/accounts/{id}")).QuerySelector(".secret").ShouldBeNull("it is shown once");
        using (var person = new Browser(town.Address))
        {
            (await person.Submit(await person.Page(link), "form")).StatusCode.ShouldBe(HttpStatusCode.Found);
            (await person.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        using var replayed = new Browser(town.Address);
        var again = await replayed.Get(link);
        if (again.StatusCode == HttpStatusCode.OK && (await Browser.Read(again)) is var page && page.QuerySelector("main form") is not null)
        {
            (await replayed.Submit(page, "main form")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        (await replayed.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.Found, "a link is good once");
        Written("link_issued", "forgetful");
    }

    [Fact]
    public async Task Sessions_are_ended_at_once()
    {
        town.Add("away", AccountRole.Director);
        using var person = await town.SignIn("away");
        (await person.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Act("away", "end");
        (await person.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        Written("session_ended", "away: 1");
    }

    [Fact]
    public async Task A_lost_code_is_removed_only_by_who_says_that_he_is_sure()
    {
        town.Add("phoneless", AccountRole.Director);
        using var person = await town.SignIn("phoneless");
        await person.Submit(await person.Page("/account"), "form[action='/account/code']");
        var secret = await person.Page("/account/code");
        await person.Submit(secret, "form[action$='confirm']", ("code", new Authenticator(secret.QuerySelector(".secret code")!.TextContent).Code()));
        town.Factors.IsOn(town.Accounts.Find("phoneless")!).ShouldBeTrue();
        using var admin = await town.As("admin");
        var id = town.Accounts.Find("phoneless")!.Id;
        (await admin.Submit(await admin.Page($"/admin/accounts/{id}"), "form[action$='/code/remove']")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        town.Factors.IsOn(town.Accounts.Find("phoneless")!).ShouldBeTrue();
        (await admin.Submit(await admin.Page($"/admin/accounts/{id}"), "form[action$='/code/remove']", ("sure", "1"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        town.Factors.IsOn(town.Accounts.Find("phoneless")!).ShouldBeFalse();
        Written("code_removed", "phoneless");
    }

    [Fact]
    public async Task A_person_of_the_provider_is_tied_to_one_account_and_untied()
    {
        town.Add("tied", AccountRole.Director);
        town.Add("other", AccountRole.Director);
        using var admin = await town.As("admin");
        var (id, other) = (town.Accounts.Find("tied")!.Id, town.Accounts.Find("other")!.Id);
        (await admin.Submit(await admin.Page($"/admin/accounts/{id}"), "form[action$='/tie']", ("subject", " "))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await admin.Submit(await admin.Page($"/admin/accounts/{id}"), "form[action$='/tie']", ("subject", "s-4711"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await admin.Submit(await admin.Page($"/admin/accounts/{other}"), "form[action$='/tie']", ("subject", "s-4711"))).StatusCode.ShouldBe(HttpStatusCode.Conflict, "one person, one account");
        var page = await admin.Page($"/admin/accounts/{id}");
        page.Body!.TextContent.ShouldContain("s-4711");
        (await admin.Submit(page, "form[action$='/untie']")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await admin.Page($"/admin/accounts/{id}")).QuerySelector("form[action$='/untie']").ShouldBeNull();
        Written("identity_tied", "tied s-4711");
        Written("identity_untied", "tied s-4711");
    }

    [Fact]
    public async Task The_chain_of_the_log_is_gone_through_on_demand()
    {
        using var admin = await town.As("admin");
        var done = await admin.Submit(await admin.Page("/admin/audit?lang=ko"), "form[action='/admin/audit/check']");
        (await admin.Page(done.Headers.Location!.ToString())).Body!.TextContent.ShouldContain("모두 이어져 있습니다");
    }

    [Fact]
    public async Task Suppliers_show_when_something_last_came_of_them()
    {
        using var admin = await town.As("admin");
        var rows = (await admin.Page("/admin/centers?lang=ko")).QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        rows.Single(row => row.Contains("c0001", StringComparison.Ordinal)).ShouldContain("1970-01-04 09:00"); // three days on, in Seoul
        rows.Single(row => row.Contains("c0002", StringComparison.Ordinal)).ShouldNotContain("1970");
        (await admin.Page("/admin?lang=ko")).QuerySelector("main")!.TextContent.ShouldContain("1970-01-04 09:00");
    }

    private async Task<string> Act(string name, string act)
    {
        using var admin = await town.As("admin");
        var id = town.Accounts.Find(name)!.Id;
        var done = await admin.Submit(await admin.Page($"/admin/accounts/{id}?lang=ko"), $"form[action='/admin/accounts/{id}/{act}']");
        done.StatusCode.ShouldBe(HttpStatusCode.Found);
        return (await admin.Page(done.Headers.Location!.ToString())).QuerySelector("[role=status]")!.TextContent;
    }

    private void Written(string what, string detail) => town.Log.Latest(30).ShouldContain(entry => entry.Who == "admin" && entry.What == what && entry.Detail == detail);
}
