using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using AngleSharp.Dom;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>Figures of care crises on pages, in files and for scripts: dongs one at a time, for those who answer for them.</summary>
public sealed class CareCrisisPageTests(CareCrisisTown town) : IClassFixture<CareCrisisTown>
{
    private const string Crisis = "?grain=month&period=2024-10&theme=crisis";
    private const string OneByOne = "돌봄위기 지표의 동별 값은 그 동의 동장과 자치구 담당만, 한 동씩 볼 수 있습니다.";

    [Theory]
    [InlineData("supervisor")]
    [InlineData("analyst")]
    public async Task A_gus_page_names_its_dongs_without_figures_and_says_why(string account)
    {
        using var browser = await town.As(account);
        var page = await browser.Page($"/gu/{Town.Jongno}{Crisis}");
        Card(page).ShouldBe("21");
        var table = page.QuerySelectorAll("table").First(t => t.TextContent.Contains("사직동"));
        var row = table.QuerySelectorAll("tr").Single(r => r.TextContent.Contains("사직동"));
        row.QuerySelector("a")!.GetAttribute("href")!.ShouldStartWith($"/dong/{Town.Sajik}?");
        row.QuerySelectorAll("td").ShouldAllBe(cell => cell.TextContent.Trim().StartsWith("보호"));
        page.QuerySelector("main")!.TextContent.ShouldContain(OneByOne);
        page.QuerySelectorAll("svg").Select(svg => svg.TextContent).ShouldAllBe(text => !text.Contains("사직동"));
    }

    [Theory]
    [InlineData("supervisor", Town.Cheongun, "12")]
    [InlineData("supervisor", Town.Sajik, "9")]
    [InlineData("head", Town.Cheongun, "12")]
    [InlineData("analyst", Town.Cheongun, "보호")]
    public async Task A_dongs_page_shows_them_to_its_head_and_its_supervisor(string account, string dong, string referrals)
    {
        using var browser = await town.As(account);
        Card(await browser.Page($"/dong/{dong}{Crisis}")).ShouldBe(referrals);
        (await browser.Get($"/dong/{dong}{Crisis}&metric=crisis_referrals&lang=en")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("analyst", "/gu/11110", 1)]
    [InlineData("supervisor", "/gu/11110", 1)]
    [InlineData("supervisor", "/dong/1111051500", 1)]
    [InlineData("analyst", "/dong/1111051500", 0)]
    [InlineData("director", "/city", 26)]
    public async Task A_file_holds_no_dong_beside_others(string account, string place, int rows)
    {
        using var browser = await town.As(account);
        var file = JsonSerializer.Deserialize<JsonElement>(await browser.Text($"{place}/crisis_referrals.json?grain=month&from=2024-10&to=2024-10&level=city,gu,dong"));
        file.GetArrayLength().ShouldBe(rows);
        var drawing = await browser.Get($"{place}/crisis_referrals.svg?from=2024-10&level=gu,dong");
        drawing.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await drawing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("사직동");
    }

    [Theory]
    [InlineData("analyst", "", 0)]
    [InlineData("analyst", "&unit=" + Town.Cheongun, 0)]
    [InlineData("supervisor", "", 0)]
    [InlineData("supervisor", "&unit=" + Town.Jongno, 0)]
    [InlineData("supervisor", "&unit=" + Town.Sajik, 1)]
    [InlineData("head", "", 1)]
    [InlineData("director", "", 0)]
    public async Task A_script_gets_what_its_person_may_see(string account, string unit, int rows)
    {
        using var client = new HttpClient { BaseAddress = town.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", town.Tokens.Issue(town.Accounts.Find(account)!, "test", TimeSpan.FromDays(1)));
        var answer = await client.GetStringAsync($"/api/v1/metrics/crisis_referrals?from=2024-10&level=dong{unit}", TestContext.Current.CancellationToken);
        JsonSerializer.Deserialize<JsonElement>(answer).GetArrayLength().ShouldBe(rows);
    }

    [Fact]
    public async Task What_was_received_does_not_tell_how_many_there_were()
    {
        using var browser = await town.As("supervisor");
        var rows = JsonSerializer.Deserialize<JsonElement>(await browser.Text("/collection.json?period=2024-10")).EnumerateArray()
            .Where(r => r.GetProperty("dataset").GetString() == "care_crisis" && r.GetProperty("month").GetString() == "2024-10-01").ToList();
        rows.Count.ShouldBe(17);
        rows.ShouldAllBe(r => r.GetProperty("fact_rows").ValueKind == JsonValueKind.Null);
    }

    /// <summary>What the card of referrals shows.</summary>
    private static string Card(IDocument page) =>
        page.QuerySelectorAll(".cards > li").Single(c => c.TextContent.Contains("의뢰 접수 건수")).QuerySelector(".value strong")!.TextContent.Trim();
}
