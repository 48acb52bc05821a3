using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>The page of places beside each other, its files and its API, for each role.</summary>
public sealed class ComparePageTests(Town town) : IClassFixture<Town>
{
    private const string Gus = "/compare?metric=visits_done&period=2024-10";

    [Theory]
    [InlineData("analyst", "/compare", 200)]
    [InlineData("analyst", "/compare?of=11140", 200)]
    [InlineData("director", "/compare?of=11110", 200)]
    [InlineData("supervisor", "/compare?of=11140", 200)]
    [InlineData("head", "/compare", 200)]
    [InlineData("head", "/compare?of=11110", 200)]
    [InlineData("analyst", "/compare?of=all", 200)]
    [InlineData("supervisor", "/compare?of=all", 404)]
    [InlineData("head", "/compare?of=all", 404)]
    [InlineData("admin", "/compare?of=all", 404)]
    [InlineData("analyst", "/compare.csv?metric=visits_done&of=all", 200)]
    [InlineData("supervisor", "/compare.csv?metric=visits_done&of=all", 404)]
    [InlineData("admin", "/compare", 403)]
    [InlineData("admin", "/compare?of=11110", 404)]
    [InlineData("supervisor", "/compare?of=1111053000", 200)]
    [InlineData("supervisor", "/compare?of=1114052000", 404)]
    [InlineData("supervisor", "/compare?shoe=3", 400)]
    [InlineData("analyst", "/compare.csv?metric=visits_done&of=11140", 200)]
    [InlineData("supervisor", "/compare.csv?metric=visits_done&of=11110", 200)]
    [InlineData("supervisor", "/compare.csv?metric=visits_done&of=11140", 404)]
    [InlineData("director", "/compare.json?metric=visits_done&of=11110", 404)]
    [InlineData("director", "/compare.arrow?metric=visits_done", 200)]
    [InlineData("head", "/compare.parquet?metric=visits_done&of=11110", 404)]
    [InlineData("head", "/compare.xlsx?metric=visits_done", 200)]
    [InlineData("supervisor", "/compare.svg?metric=visits_done&of=11110", 200)]
    [InlineData("supervisor", "/compare.svg?metric=visits_done&of=11140", 404)]
    [InlineData("director", "/compare.svg?metric=visits_done&of=11110", 404)]
    [InlineData("admin", "/compare.svg?metric=visits_done", 403)]
    [InlineData("admin", "/compare.csv?metric=visits_done", 403)]
    [InlineData("analyst", "/compare.csv?metric=nothing", 400)]
    [InlineData("analyst", "/compare.csv?metric=visits_done&period=1999-01", 400)]
    public async Task Each_role_opens_what_is_its_own(string role, string address, int status)
    {
        using var browser = await town.As(role);
        ((int)(await browser.Get(address)).StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task Gus_stand_in_code_order_with_the_city_first()
    {
        using var browser = await town.As("analyst");
        var page = await browser.Page(Gus);
        var names = page.QuerySelectorAll("table tbody th").Select(th => th.TextContent).ToList();
        names.Count.ShouldBe(26);
        page.QuerySelectorAll("table thead th").Select(th => th.TextContent).ShouldBe(["자치구", "빈곤위기가정 방문 완료", "함께 보기: 발굴 지원 연계율 (%)"]);
        names.Take(3).ShouldBe(["계(서울특별시)", "종로구", "중구"]);
        page.QuerySelector(".summary")!.TextContent.ShouldContain("건수는 비교해 판단하지 않습니다");
        page.QuerySelectorAll("main h1, main h2, main h3, main h4").Select(heading => heading.TagName).First(name => name != "H1").ShouldBe("H2", "no level is left out");
        page.QuerySelector("header nav a[aria-current]")!.TextContent.ShouldBe("비교");
    }

    [Fact]
    public async Task All_dongs_stand_in_one_table_with_their_gus_and_counts_are_not_on_the_map()
    {
        using var browser = await town.As("analyst");
        var page = await browser.Page("/compare?metric=visits_done&period=2024-10&of=all");
        var names = page.QuerySelectorAll("table tbody th").Select(th => th.TextContent).ToList();
        names.Count.ShouldBe(427); // 426 dongs and the city
        names[1].ShouldBe("종로구 청운효자동");
        names.ShouldContain("관악구 신사동");
        names.ShouldContain("강남구 신사동");
        page.QuerySelector("#map").ShouldBeNull();
        page.QuerySelectorAll("figure").Length.ShouldBeLessThan(2);
        page.QuerySelector("select[name=of] option[selected]")!.GetAttribute("value").ShouldBe("all");
    }

    [Fact]
    public async Task Shares_are_on_the_map_with_why_a_place_has_no_colour()
    {
        using var browser = await town.As("analyst");
        var page = await browser.Page("/compare?metric=discovery_linked&period=2024-10");
        var areas = page.QuerySelectorAll("#map .wide g.mark").Select(g => g.GetAttribute("aria-label")).ToList();
        areas.Count.ShouldBe(25);
        areas.ShouldContain("종로구 50.0%");
        areas.ShouldContain("강남구 미보고");
        page.QuerySelector("#map .note")!.TextContent.ShouldContain("잘하고 못함이 아닙니다");
    }

    [Fact]
    public async Task Whoever_may_not_see_single_dongs_sees_none_of_them()
    {
        foreach (var role in new[] { "director", "head" })
        {
            using var browser = await town.As(role);
            var main = (await browser.Page("/compare?metric=visits_done&period=2024-10&of=11110")).QuerySelector("main")!;
            main.TextContent.ShouldNotContain("사직동");
            main.TextContent.ShouldContain("동을 하나씩 볼 수 있는 계정이 아닙니다");
            main.QuerySelectorAll("svg").ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task The_chart_as_a_file_is_the_pages_and_is_written_down_as_an_export()
    {
        using var browser = await town.As("supervisor");
        var page = await browser.Page(Gus + "&of=11110");
        var link = page.QuerySelectorAll("main a").Single(a => a.TextContent.Trim() == "SVG").GetAttribute("href")!;
        using var answer = await browser.Get(link);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
        var drawn = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        drawn.ShouldContain(page.QuerySelector("main figure svg title")!.TextContent);
        town.Log.Latest(1)[0].What.ShouldBe("export");
    }

    [Fact]
    public async Task Other_gus_are_protected_to_a_supervisor_and_nobody_but_analysts_gets_questions()
    {
        using var supervisor = await town.As("supervisor");
        var page = await supervisor.Page(Gus);
        page.QuerySelector("p.protected")!.TextContent.ShouldStartWith("보호본");
        var rows = page.QuerySelectorAll("table tbody tr");
        rows.Single(row => row.QuerySelector("th")!.TextContent == "종로구").QuerySelectorAll("td.shown").ShouldNotBeEmpty();
        rows.Single(row => row.QuerySelector("th")!.TextContent == "중구").QuerySelector("td")!.ClassName.ShouldBe("number rounded");
        page.QuerySelector("#questions").ShouldBeNull();
    }

    [Fact]
    public async Task A_look_at_single_dongs_is_written_down_and_one_at_gus_is_not()
    {
        using var browser = await town.As("supervisor");
        var before = town.Log.Head();
        await browser.Get(Gus);
        town.Log.Head().ShouldBe(before);
        await browser.Get(Gus + "&of=11110");
        var entry = town.Log.Latest(1)[0];
        (entry.What, entry.Detail, entry.Precision).ShouldBe(("look", Gus + "&of=11110", "exact"));
        await browser.Get("/compare.csv?metric=visits_done&of=11140");
        town.Log.Latest(1)[0].What.ShouldBe("refused");
    }

    [Fact]
    public async Task A_pages_links_lead_to_the_comparison_of_its_metric_and_period()
    {
        using var browser = await town.As("analyst");
        (await browser.Page("/gu/11110?grain=month&period=2024-09")).QuerySelector("#visits_done header a")!.GetAttribute("href")
            .ShouldBe("/compare?grain=month&period=2024-09&metric=visits_done&of=11110");
        (await browser.Page("/dong/1111053000?grain=month&period=2024-09")).QuerySelector("#visits_done header a")!.GetAttribute("href")!.ShouldEndWith("&of=11110");
        (await browser.Page("/city?grain=month&period=2024-09")).QuerySelector("#visits_done header a")!.GetAttribute("href")!.ShouldEndWith("&metric=visits_done");
    }

    [Theory]
    [InlineData("analyst", "", "")]
    [InlineData("supervisor", "&of=11110", "of=11110&")]
    public async Task A_script_gets_the_same_rows_as_the_file(string role, string of, string asked)
    {
        using var browser = await town.As(role);
        var file = await browser.Text("/compare.json?metric=discovery_linked&period=2024-10" + of);
        var answer = await Api(role, $"/api/v1/compare/discovery_linked?{asked}period=2024-10");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(file);
        var row = JsonSerializer.Deserialize<JsonElement>(file).EnumerateArray().First();
        row.GetProperty("verdict").ValueKind.ShouldBe(JsonValueKind.Null);
        row.GetProperty("not_judged_because").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("supervisor", "discovery_linked?of=11140", 404)]
    [InlineData("director", "discovery_linked?of=11110", 404)]
    [InlineData("head", "discovery_linked?of=11110", 404)]
    [InlineData("admin", "discovery_linked", 404)]
    [InlineData("analyst", "nothing", 404)]
    [InlineData("analyst", "discovery_linked?period=202410", 400)]
    [InlineData("analyst", "discovery_linked?grain=week", 400)]
    [InlineData("analyst", "discovery_linked?period=1999-01", 400)]
    public async Task A_script_that_asks_for_more_is_told_so(string role, string question, int status) =>
        ((int)(await Api(role, "/api/v1/compare/" + question)).StatusCode).ShouldBe(status);

    private async Task<HttpResponseMessage> Api(string account, string path)
    {
        using var client = new HttpClient { BaseAddress = town.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", town.Tokens.Issue(town.Accounts.Find(account)!, "test", TimeSpan.FromDays(1)));
        var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        await answer.Content.LoadIntoBufferAsync(TestContext.Current.CancellationToken);
        return answer;
    }
}
