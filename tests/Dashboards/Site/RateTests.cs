using System.Net;
using System.Net.Http.Headers;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>Who asks too often is told to wait, and others are not. Each test has a town, because the windows are minutes.</summary>
public sealed class RateTests
{
    [Fact]
    public async Task An_account_may_be_tried_a_few_times_a_minute_whether_it_exists_or_not()
    {
        await using var town = await Open<RateTown>();
        foreach (var name in new[] { "director", "nobody" })
        {
            using var browser = new Browser(town.Address);
            var form = await browser.Page("/sign-in");
            for (var i = 0; i < RateTown.SignInsPerAccount; i++)
            {
                (await Try(browser, form, name)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            }

            var refused = await Try(browser, form, name.ToUpperInvariant());
            refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
            var page = await Browser.Read(refused);
            page.QuerySelector("h1")!.TextContent.ShouldBe("요청이 너무 많습니다");
            page.QuerySelector("main")!.TextContent.ShouldContain($"{refused.Headers.RetryAfter.Delta.Value.TotalSeconds}초");
        }
    }

    [Fact]
    public async Task An_address_may_try_so_many_accounts_and_a_forged_header_gives_it_no_other()
    {
        await using var town = await Open<RateTown>();
        var statuses = await Tries(town, forwarded: i => $"203.0.113.{i}");
        statuses.ShouldBe([.. Enumerable.Repeat(HttpStatusCode.Unauthorized, RateTown.SignInsPerAddress), HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests]);
    }

    [Fact]
    public async Task Behind_a_known_proxy_each_persons_address_counts_for_itself()
    {
        await using var town = await Open<ProxyTown>();
        (await Tries(town, forwarded: i => $"203.0.113.{i}")).ShouldAllBe(s => s == HttpStatusCode.Unauthorized);
        // What stands before the last unknown address is the asker's own word.
        (await Tries(town, forwarded: i => $"203.0.113.{i}, 198.51.100.7, 10.9.9.9"))[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_session_is_known_by_the_address_that_a_known_proxy_tells_and_by_no_other()
    {
        foreach (var (town, address) in new (RateTown, string)[] { (await Open<RateTown>(), "127.0.0.1"), (await Open<ProxyTown>(), "203.0.113.5") })
        {
            using var browser = new Browser(town.Address) { Forwarded = "203.0.113.5" };
            await browser.SignIn("director", Town.Password("director"));
            (await browser.Page("/account")).QuerySelector(".sessions td:nth-child(3)")!.TextContent.ShouldBe(address);
            await town.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_session_may_open_so_many_pages_and_another_is_not_held_up_by_it()
    {
        await using var town = await Open<RateTown>();
        using var busy = await town.SignIn("director");
        using var other = await town.SignIn("analyst");
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i <= RateTown.PerSession; i++)
        {
            statuses.Add((await busy.Get("/tokens")).StatusCode);
        }

        statuses.ShouldBe([.. Enumerable.Repeat(HttpStatusCode.OK, RateTown.PerSession), HttpStatusCode.TooManyRequests]);
        (await other.Get("/tokens?lang=en")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await busy.Get("/tokens?lang=en")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Too many requests");
        (await busy.Get("/assets/site.css")).StatusCode.ShouldBe(HttpStatusCode.OK, "what a page needs to be read");
    }

    [Fact]
    public async Task A_token_may_ask_so_often_and_is_told_as_scripts_are()
    {
        await using var town = await Open<RateTown>();
        var account = town.Accounts.Find("analyst")!;
        var (busy, other) = (town.Tokens.Issue(account, "busy", TimeSpan.FromDays(1)), town.Tokens.Issue(account, "other", TimeSpan.FromDays(1)));
        using var client = new HttpClient { BaseAddress = town.Address };
        for (var i = 0; i < RateTown.PerToken; i++)
        {
            (await Ask(client, busy)).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
        }

        var refused = await Ask(client, busy);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await Ask(client, other)).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    private static async Task<T> Open<T>()
        where T : Town, new()
    {
        var town = new T();
        await town.InitializeAsync();
        return town;
    }

    private static async Task<HttpResponseMessage> Ask(HttpClient client, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/snapshots") { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Two tries more than an address has, each at another account.</summary>
    private static async Task<List<HttpStatusCode>> Tries(Town town, Func<int, string> forwarded)
    {
        using var first = new Browser(town.Address);
        var form = await first.Page("/sign-in");
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < RateTown.SignInsPerAddress + 2; i++)
        {
            using var browser = first.Copy();
            browser.Forwarded = forwarded(i);
            statuses.Add((await browser.Submit(form, "form[action='/sign-in']", ("account", $"someone{i}"), ("password", "guess"))).StatusCode);
        }

        return statuses;
    }

    private static Task<HttpResponseMessage> Try(Browser browser, AngleSharp.Dom.IDocument form, string name) =>
        browser.Submit(form, "form[action='/sign-in']", ("account", name), ("password", "wrong"));
}
