using Microsoft.Playwright;

namespace DongHaeng.Tests.EndToEnd;

/// <summary>Each role walks through what it may see, in a real browser, on all centers.</summary>
public sealed class RoleTests(Demo demo, Browser browser)
{
    private const string Gangnam = "11680", Seocho = "11650";

    [Fact]
    public async Task An_analyst_sees_the_city_every_gu_and_the_collection_in_both_languages()
    {
        var page = await Page(Person.Analyst);
        page.Url.ShouldEndWith("/city");
        (await page.Text()).ShouldContain("빈곤위기가정 방문 완료");
        (await page.Locator("table").First.InnerTextAsync()).ShouldContain("종로구");
        foreach (var path in new[] { "/gu/11110", "/gu/11710", "/dong/1168064000", "/collection", "/compare?metric=visits_done", "/compare?of=11680", "/compare?of=1168064000" })
        {
            (await page.Open(demo.Address + path)).ShouldBe(200, path);
            (await page.Locator("svg").CountAsync()).ShouldBeGreaterThan(0, path);
        }

        (await page.Open(demo.Address + "/gu/11110?lang=en")).ShouldBe(200);
        (await page.Text()).ShouldContain("Jongno-gu");
        await page.Open(demo.Address + "/gu/11110?lang=ko");
    }

    [Fact]
    public async Task A_supervisor_lands_on_her_gu_and_gets_no_dong_of_another()
    {
        var page = await Page(Person.Supervisor);
        page.Url.ShouldContain($"/gu/{Gangnam}");
        (await page.Text()).ShouldContain("역삼1동");
        foreach (var (path, status) in new[] { ($"/gu/{Seocho}", 200), ($"/gu/{Seocho}?metric=visits_done", 200), ("/gu/99999", 404), ("/dong/1165051000", 404) })
        {
            (await page.Open(demo.Address + path)).ShouldBe(status, path);
            (await page.ContentAsync()).ShouldNotContain("서초1동");
        }

        foreach (var form in new[] { "csv", "json", "arrow", "svg" })
        {
            var answer = await page.APIRequest.GetAsync($"{demo.Address}/gu/{Seocho}/visits_done.{form}?level=dong");
            (await answer.TextAsync()).ShouldNotContain("서초1동", customMessage: form);
        }

        (await page.Open($"{demo.Address}/compare?of={Seocho}")).ShouldBe(200);
        (await page.ContentAsync()).ShouldNotContain("서초1동");
        (await page.APIRequest.GetAsync($"{demo.Address}/compare.svg?metric=visits_done&of={Seocho}")).Status.ShouldBe(404);
        await page.Open($"{demo.Address}/compare?metric=visits_done&of={Gangnam}");
        var drawing = await page.APIRequest.GetAsync(demo.Address + await page.Locator("main a", new() { HasTextString = "SVG" }).GetAttributeAsync("href"));
        (await drawing.TextAsync()).ShouldContain("역삼1동");

        var own = await page.APIRequest.GetAsync($"{demo.Address}/gu/{Gangnam}/visits_done.csv?level=dong&from=2024-10");
        (await own.TextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + 22); // 강남구 has 22 dongs
    }

    [Fact]
    public async Task The_page_of_a_dong_that_is_not_open_is_the_page_of_one_that_does_not_exist()
    {
        var page = await Page(Person.Supervisor);
        await page.Open($"{demo.Address}/dong/1165051000");
        var other = await page.Locator("main").InnerHTMLAsync();
        await page.Open($"{demo.Address}/dong/9999999999");
        (await page.Locator("main").InnerHTMLAsync()).ShouldBe(other);
    }

    [Fact]
    public async Task A_director_sees_the_city_its_gus_and_no_dong()
    {
        var page = await Page(Person.Director);
        page.Url.ShouldEndWith("/city");
        (await page.Text()).ShouldContain("서울특별시");
        (await page.Open($"{demo.Address}/gu/{Gangnam}")).ShouldBe(200);
        (await page.Text()).ShouldNotContain("역삼1동");
        (await page.Locator("figure[id$=-spread]").CountAsync()).ShouldBeGreaterThan(0);
        (await (await page.APIRequest.GetAsync($"{demo.Address}/city/visits_done.json?level=city,gu,dong")).TextAsync()).ShouldNotContain("동\"");
    }

    [Fact]
    public async Task An_administrator_sees_no_figures()
    {
        var page = await Page(Person.Administrator);
        (await page.Open($"{demo.Address}/city")).ShouldBe(403);
        (await page.Open($"{demo.Address}/gu/{Gangnam}")).ShouldBe(404);
    }

    [Fact]
    public async Task Without_signing_in_every_figure_leads_to_the_sign_in_page()
    {
        await using var stranger = await browser.Person();
        var page = await stranger.NewPageAsync();
        foreach (var path in new[] { "/", "/city", $"/gu/{Gangnam}", "/collection", "/compare" })
        {
            await page.Open(demo.Address + path);
            page.Url.ShouldContain("/sign-in");
        }

        (await stranger.APIRequest.GetAsync($"{demo.Address}/gu/{Gangnam}/visits_done.csv", new APIRequestContextOptions { MaxRedirects = 0 })).Status.ShouldBeOneOf(302, 401);
    }

    [Fact]
    public async Task Pages_work_without_JavaScript_and_break_no_rule_of_their_own_content_policy()
    {
        var session = await Crowd.Session(demo, browser, Person.Analyst);
        await using var plain = await browser.Person(javaScript: false);
        await plain.AddCookiesAsync((await session.CookiesAsync()).Select(c => new Cookie { Name = c.Name, Value = c.Value, Url = demo.Address }));
        var page = await plain.NewPageAsync();
        (await page.Open($"{demo.Address}/gu/{Gangnam}")).ShouldBe(200);
        await page.Locator("form select[name=metric]").First.SelectOptionAsync("discovery_linked");
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        page.Url.ShouldContain("metric=discovery_linked");
        (await page.Text()).ShouldContain("발굴 지원 연계율");

        var complaints = new List<string>();
        var watched = await session.NewPageAsync();
        watched.Console += (_, message) => complaints.Add(message.Type is "error" ? message.Text : "");
        watched.PageError += (_, error) => complaints.Add(error);
        await watched.Open($"{demo.Address}/gu/{Gangnam}");
        complaints.Where(c => c.Length > 0).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_with_figures_break_no_rule_of_accessibility_that_a_program_can_check()
    {
        var page = await Page(Person.Analyst);
        foreach (var path in new[]
        {
            "/city", "/gu/11680", "/gu/11680?metric=discovery_linked&lang=en", "/dong/1168064000?lang=ko", "/compare", "/compare?of=11680", "/compare?of=1168064000", "/compare?metric=discovery_linked&of=all",
            "/metrics", "/metrics/discovery_linked", "/search?q=%EC%8B%A0%EC%82%AC", "/corrections", "/collection/rejects", "/account", "/views", "/views/new?of=/city", "/reports", "/releases",
        })
        {
            (await page.Open(demo.Address + path)).ShouldBe(200, path);
            await page.Look(path);
        }
    }

    [Fact]
    public async Task Pages_of_administration_break_none_either()
    {
        var page = await Page(Person.Administrator);
        foreach (var path in new[] { "/admin", "/admin/accounts", "/admin/accounts/new", "/admin/centers", "/admin/centers/c0001", "/admin/schedules", "/admin/deliveries", "/admin/audit", "/admin/settings", "/sessions" })
        {
            (await page.Open(demo.Address + path)).ShouldBe(200, path);
            await page.Look(path);
        }
    }

    private async Task<IPage> Page(Person person)
    {
        var page = await (await Crowd.Session(demo, browser, person)).NewPageAsync();
        await page.GotoAsync(demo.Address);
        return page;
    }
}
