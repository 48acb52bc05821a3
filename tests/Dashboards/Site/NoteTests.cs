using System.Net;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>What people write beside a series, who reads it, and what may not be written.</summary>
public sealed class NoteTests(Town town) : IClassFixture<Town>
{
    private const string Series = $"/annotations/new?level=gu&of={Town.Jongno}&metric=visits_done&period=2024-10";

    [Fact]
    public async Task A_supervisor_writes_beside_a_series_of_his_gu_and_those_who_see_it_exactly_read_it()
    {
        using var supervisor = await town.As("supervisor");
        var answer = await Write(supervisor, Series, "방문 담당자 1명 휴직 <b>으로</b> 감소");
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldBe($"/gu/{Town.Jongno}?metric=visits_done&period=2024-10#visits_done");
        foreach (var name in new[] { "supervisor", "analyst", "director" })
        {
            using var reader = await town.As(name);
            var page = await reader.Page($"/gu/{Town.Jongno}?metric=visits_done");
            page.QuerySelector(".notes li")!.TextContent.ShouldContain("방문 담당자 1명 휴직 <b>으로</b> 감소", customMessage: name);
            page.QuerySelector(".notes li")!.TextContent.ShouldContain("Kim supervisor", customMessage: name);
            page.QuerySelector(".notes li")!.TextContent.ShouldContain("2024년 10월", customMessage: name);
            page.QuerySelectorAll("svg").ShouldContain(svg => svg.TextContent.Contains("2024년 10월", StringComparison.Ordinal) && svg.TextContent.Contains("담당자 기록", StringComparison.Ordinal), name);
        }

        // The head of a dong sees his gu protected: a sentence might repeat its figure.
        using var head = await town.As("head");
        (await head.Text($"/gu/{Town.Jongno}?metric=visits_done")).ShouldNotContain("휴직");
        town.Log.Latest(20).ShouldContain(e => e.What == "annotated" && e.Who == "supervisor" && e.Detail == "visits_done g01 2024-10-01");
    }

    [Fact]
    public async Task What_was_written_is_taken_back_by_its_author_or_an_analyst_and_by_nobody_else()
    {
        using var supervisor = await town.As("supervisor");
        (await Write(supervisor, Series.Replace("2024-10", "2024-09", StringComparison.Ordinal), "집계 기준 확인 중")).StatusCode.ShouldBe(HttpStatusCode.Found);
        var address = $"/gu/{Town.Jongno}?metric=visits_done";
        var own = (await supervisor.Page(address)).QuerySelectorAll(".notes li").Single(li => li.TextContent.Contains("집계 기준", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;

        using var director = await town.As("director");
        (await director.Page(own)).QuerySelector("form[action$='/withdraw']").ShouldBeNull();
        var token = (await director.Page("/account")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (await director.Post($"{own}/withdraw", new() { ["__RequestVerificationToken"] = token })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var head = await town.As("head");
        (await head.Get(own)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        using var analyst = await town.As("analyst");
        (await analyst.Submit(await analyst.Page(own), "form[action$='/withdraw']")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await supervisor.Text(address)).ShouldNotContain("집계 기준 확인 중");
        (await supervisor.Get(own)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        town.Log.Latest(20).ShouldContain(e => e.What == "annotation_withdrawn" && e.Who == "analyst");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("대상자 010-1234-5678로 연락")]
    [InlineData("900101-1234567 확인")]
    [InlineData("조00 어르신 방문")]
    public async Task What_tells_of_a_person_is_not_taken(string body)
    {
        using var supervisor = await town.As("supervisor");
        var answer = await Write(supervisor, Series, body);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await Browser.Read(answer);
        page.QuerySelector("[role=alert]").ShouldNotBeNull();
        page.QuerySelector("textarea")!.TextContent.ShouldBe(body.Trim());
    }

    [Theory]
    [InlineData("supervisor", "gu", Town.Jung, "visits_done")]
    [InlineData("head", "gu", Town.Jongno, "visits_done")]
    [InlineData("head", "dong", Town.Sajik, "visits_done")]
    [InlineData("director", "dong", Town.Cheongun, "visits_done")]
    [InlineData("admin", "city", "", "visits_done")]
    [InlineData("analyst", "gu", Town.Jongno, "crisis_first_visit")]
    [InlineData("analyst", "gu", Town.Jongno, "no_such_metric")]
    public async Task Nobody_writes_beside_what_he_does_not_see_exactly(string name, string level, string code, string metric)
    {
        using var browser = await town.As(name);
        (await browser.Get($"/annotations/new?level={level}&of={code}&metric={metric}&period=2024-10")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var token = (await browser.Page("/account")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var forged = await browser.Post("/annotations", new() { ["__RequestVerificationToken"] = token, ["level"] = level, ["of"] = code, ["metric"] = metric, ["period"] = "2024-10", ["body"] = "x" });
        forged.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        town.Log.Latest(1)[0].What.ShouldBe("refused");
    }

    private static async Task<HttpResponseMessage> Write(Browser browser, string series, string body) =>
        await browser.Submit(await browser.Page(series), "form[action='/annotations']", ("period", series[^7..]), ("body", body));
}
