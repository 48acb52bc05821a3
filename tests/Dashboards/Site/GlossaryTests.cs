using System.Net;
using DongHaeng.Warehouse.Metrics;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>What every metric means, and the search that leads there.</summary>
public sealed class GlossaryTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Every_metric_has_a_page_that_tells_its_declaration()
    {
        using var browser = await town.As("supervisor");
        var list = await browser.Page("/metrics");
        list.QuerySelectorAll("dl.definitions dt a").Select(a => a.GetAttribute("href")).ShouldBe(MetricCatalog.All.Select(m => $"/metrics/{m.Id}"), ignoreOrder: true);
        list.QuerySelector("header nav a[aria-current]")!.TextContent.ShouldBe("지표");
        foreach (var metric in MetricCatalog.All)
        {
            var main = (await browser.Page($"/metrics/{metric.Id}")).QuerySelector("main")!.TextContent;
            main.ShouldContain(metric.Ko);
            main.ShouldContain(metric.PitfallsKo);
            main.ShouldContain(metric.Owner);
            main.ShouldContain(metric.Versions[^1].Ko);
        }
    }

    [Fact]
    public async Task A_page_leads_to_figures_that_its_reader_may_open()
    {
        foreach (var role in new[] { "analyst", "supervisor", "head", "director" })
        {
            using var browser = await town.As(role);
            var links = (await browser.Page("/metrics/visits_done")).QuerySelectorAll("ul.found a").Select(a => a.GetAttribute("href")!).ToList();
            links.ShouldNotBeEmpty();
            foreach (var link in links.Take(6))
            {
                (await browser.Get(link)).StatusCode.ShouldBe(HttpStatusCode.OK, $"{role} {link}");
            }
        }
    }

    [Theory]
    [InlineData("/metrics/nothing", 404)]
    [InlineData("/search?q=", 302)]
    [InlineData("/search", 302)]
    [InlineData("/search?q=%EC%97%86%EB%8A%94%EA%B3%B3", 200)]
    public async Task Odd_addresses(string address, int status)
    {
        using var browser = await town.As("analyst");
        ((int)(await browser.Get(address)).StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task Too_much_is_refused()
    {
        using var browser = await town.As("analyst");
        (await browser.Get("/search?q=" + new string('a', 61))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("청운효자", "/dong/1111051500")]
    [InlineData("ㅊㅇㅎㅈ", "/dong/1111051500")]
    [InlineData("1111053000", "/dong/1111053000")]
    [InlineData("Sajik", "/dong/1111053000")]
    [InlineData("discovery linked", "/metrics/discovery_linked")]
    [InlineData("빈곤위기가정 방문 완료", "/metrics/visits_done")]
    public async Task What_is_meant_by_one_only_is_opened(string typed, string address)
    {
        using var browser = await town.As("analyst");
        var answer = await browser.Get("/search?q=" + Uri.EscapeDataString(typed));
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldBe(address);
    }

    [Fact]
    public async Task Several_are_listed_with_their_gus()
    {
        using var browser = await town.As("analyst");
        var page = await browser.Page("/search?q=" + Uri.EscapeDataString("신사"));
        page.QuerySelectorAll("#places ~ ul li").Select(li => li.TextContent.Trim()).ShouldBe(["신사1동 은평구", "신사2동 은평구", "신사동 관악구", "신사동 강남구"], ignoreOrder: true, customMessage: page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Nobody_finds_what_he_may_not_open()
    {
        using var supervisor = await town.As("supervisor"); // of 종로구
        (await supervisor.Page("/search?q=" + Uri.EscapeDataString("소공동"))).QuerySelector("[role=status]")!.TextContent.ShouldContain("없습니다");
        using var nobody = new Browser(town.Address);
        (await nobody.Get("/search?q=x")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await nobody.Get("/metrics")).Headers.Location!.ToString().ShouldContain("/sign-in");
    }
}
