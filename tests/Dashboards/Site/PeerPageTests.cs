using System.Globalization;
using System.Text.Json;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>A dong beside those most like it, for each role.</summary>
public sealed class PeerPageTests(PeerTown town) : IClassFixture<PeerTown>
{
    private const string Page = "/compare?metric=visits_done&period=2024-10&of=" + Town.Cheongun;

    [Theory]
    [InlineData("analyst", 200)]
    [InlineData("supervisor", 200)]
    [InlineData("head", 200)]
    [InlineData("director", 404)]
    [InlineData("admin", 404)]
    public async Task Each_role_opens_the_dongs_that_are_its_own(string role, int status)
    {
        using var browser = await town.As(role);
        ((int)(await browser.Get(Page)).StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task The_dong_stands_first_and_the_nearest_next_with_their_distances_and_what_they_are_like()
    {
        using var browser = await town.As("analyst");
        var page = await browser.Page(Page);
        page.QuerySelector("h1")!.TextContent.ShouldBe("빈곤위기가정 방문 완료: 청운효자동과 닮은 동");
        var tables = page.QuerySelectorAll("main section table");
        tables[0].QuerySelectorAll("tbody th").Select(th => th.TextContent.Trim()).ShouldBe(["청운효자동(기준)", "중구 소공동", "사직동"]);
        var distances = tables[0].QuerySelectorAll("tbody tr").Select(row => double.Parse(row.QuerySelectorAll("td").Last().TextContent, CultureInfo.InvariantCulture)).ToList();
        distances[0].ShouldBe(0);
        distances.ShouldBeInOrder();
        tables[1].QuerySelector("tbody tr")!.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ShouldBe(["10,000", "10.0", "2.00", "3,868", "0.00"]); // 10,000 / 2.585 km²
        page.QuerySelector("select[name=of] option[selected]")!.TextContent.ShouldBe("청운효자동과 닮은 동");
    }

    [Fact]
    public async Task A_supervisor_sees_those_of_the_own_gu_and_a_head_none()
    {
        using var supervisor = await town.As("supervisor");
        (await supervisor.Page(Page)).QuerySelectorAll("main section table")[0].QuerySelectorAll("tbody th").Select(th => th.TextContent.Trim()).ShouldBe(["청운효자동(기준)", "사직동"]);
        (await supervisor.Get("/compare?of=" + Town.Sogong)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        using var head = await town.As("head");
        var main = (await head.Page(Page)).QuerySelector("main")!;
        main.QuerySelectorAll("svg").ShouldBeEmpty();
        main.TextContent.ShouldNotContain("사직동");
        main.TextContent.ShouldNotContain("소공동");
    }

    [Fact]
    public async Task Rates_stand_beside_what_they_would_be_with_the_ages_of_the_city_where_figures_are_exact()
    {
        // Of each dong ten younger and ten older people came. The city has 23,000 and 6,000 residents, 청운효자동 9,000 and 1,000, 사직동 5,000 and 4,000:
        // 23/29 · 10/9 + 6/29 · 10 = 2.95; 23/29 · 10/5 + 6/29 · 10/4 = 2.10.
        using var supervisor = await town.As("supervisor");
        var table = (await supervisor.Page("/compare?metric=counsel_per_thousand&period=2024-10&of=11110")).QuerySelectorAll("main section table")[0];
        table.QuerySelectorAll("thead th").Skip(2).Select(th => th.TextContent.Trim()).ShouldBe(["95% 신뢰구간", "연령표준화율", "연령표준화율의 95% 신뢰구간"]);
        table.QuerySelectorAll("tbody tr").Where(row => row.QuerySelector("th")!.TextContent.Trim() is "청운효자동" or "사직동")
            .Select(row => string.Join(' ', row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).Where((_, i) => i is 0 or 2))).ShouldBe(["2.0 3.0", "2.2 2.1"]);
        var gus = (await supervisor.Page("/compare?metric=counsel_per_thousand&period=2024-10"));
        var other = gus.QuerySelectorAll("main section table")[0].QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Trim() == "중구");
        other.QuerySelectorAll("td")[2].ClassList.ShouldContain("withheld");
        gus.QuerySelector(".summary")!.TextContent.ShouldContain("24곳은 연령표준화율이 없습니다. 나이대별 건수는 작아서, 정확한 값을 볼 수 있는 곳에만 셈합니다.");
    }

    [Fact]
    public async Task Looks_at_them_are_written_down()
    {
        using var browser = await town.As("supervisor");
        await browser.Get(Page);
        var entry = town.Log.Latest(1)[0];
        (entry.What, entry.Detail, entry.Precision).ShouldBe(("look", Page, "exact"));
    }

    [Fact]
    public async Task The_file_holds_the_same_dongs_with_their_distances_and_the_head_gets_none()
    {
        const string File = "/compare.json?metric=visits_done&period=2024-10&of=" + Town.Cheongun;
        using var browser = await town.As("analyst");
        var rows = JsonSerializer.Deserialize<JsonElement>(await browser.Text(File)).EnumerateArray().ToList();
        rows.Select(row => row.GetProperty("name_ko").GetString()).ShouldBe(["청운효자동", "소공동", "사직동"]);
        rows[0].GetProperty("distance").GetDouble().ShouldBe(0);
        using var head = await town.As("head");
        (await head.Get(File)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_dongs_page_leads_to_them_where_others_are_open()
    {
        using var supervisor = await town.As("supervisor");
        (await supervisor.Page($"/dong/{Town.Cheongun}?grain=month&period=2024-10")).QuerySelectorAll("#visits_done header a").Last().GetAttribute("href")
            .ShouldBe($"/compare?grain=month&period=2024-10&metric=visits_done&of={Town.Cheongun}");
        using var head = await town.As("head");
        (await head.Page($"/dong/{Town.Cheongun}")).QuerySelectorAll("#visits_done header a").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_dong_of_which_too_little_is_known_says_so()
    {
        using var browser = await town.As("analyst");
        (await browser.Page("/compare?of=1111054000")).QuerySelector(".summary")!.TextContent.ShouldContain("닮은 동을 찾지 않습니다");
    }
}
