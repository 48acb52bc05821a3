using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using AngleSharp.Dom;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>October still settles; September is closed, and 사직동 has corrected it since.</summary>
public sealed class ClosedMonthTests(ClosedTown town) : IClassFixture<ClosedTown>
{
    private const string File = "c0002_poverty_visit_2024-09-01_000011.csv";

    [Fact]
    public async Task A_month_that_settles_says_how_much_came_later_in_the_past()
    {
        // 0 of 34, 1 of 40, 2 of 40.
        var page = await Open("supervisor", "/gu/11110?period=2024-10");
        page.QuerySelector(".card .late")!.TextContent.ShouldBe("지난 3개월을 보면 이 시점 뒤에 서울시 기록의 0.0~5.0%가 더 들어왔습니다.");
        page.QuerySelector("#visits_done .about, article.metric .about")!.TextContent
            .ShouldContain("2024년 10월 기록은 아직 들어오고 있습니다. 확정된 지난 3개월을 보면 이 시점(월말) 뒤에 서울시 전체 기록의 0.0~5.0%가 더 들어왔습니다.");
        (await Open("supervisor", "/gu/11110?period=2024-10&lang=en")).QuerySelector(".card .late")!.TextContent.ShouldBe("In the last 3 months 0.0 to 5.0 % of the city's records came in after this point.");
    }

    [Fact]
    public async Task A_closed_month_does_not()
    {
        var page = await Open("supervisor", "/gu/11110?period=2024-09");
        page.QuerySelector(".card .late").ShouldBeNull();
        page.Body!.TextContent.ShouldNotContain("아직 들어오고 있습니다");
    }

    [Fact]
    public async Task The_table_of_months_says_which_are_closed()
    {
        var page = await Open("supervisor", "/gu/11110?metric=visits_done");
        page.QuerySelectorAll("#visits_done-trend tbody tr").Select(row => row.QuerySelectorAll("td")[^1].TextContent.Trim()).ShouldBe(["잠정", "확정", "확정", "확정"]);
    }

    [Fact]
    public async Task Scripts_are_told_it_with_each_metric()
    {
        using var metrics = JsonDocument.Parse(await Bytes(await Ask("supervisor", "/api/v1/metrics")));
        JsonElement Late(string id) => metrics.RootElement.EnumerateArray().Single(m => m.GetProperty("id").GetString() == id).GetProperty("late");
        var late = Late("visits_done");
        (late.GetProperty("month").GetString(), late.GetProperty("days").GetInt32(), late.GetProperty("months").GetInt32(), late.GetProperty("low").GetDouble(), late.GetProperty("high").GetDouble())
            .ShouldBe(("2024-10-01", 0, 3, 0, 5));
        Late("discovery_linked").ValueKind.ShouldBe(JsonValueKind.Null); // of discoveries one closed month is known
    }

    [Theory]
    [InlineData("analyst", "서울특별시 34건 36건 +2건,종로구 13건 15건 +2건", true)]
    [InlineData("director", "서울특별시 34건 36건 +2건,종로구 13건 15건 +2건", false)]
    [InlineData("supervisor", "종로구 13건 15건 +2건,사직동 3건 5건 +2건", true)]
    [InlineData("head", "", false)] // of 청운효자동, where nothing was corrected
    public async Task Everybody_reads_what_was_corrected_of_places_that_he_sees_exactly(string role, string lines, bool file)
    {
        var page = await Open(role, "/corrections");
        page.QuerySelector("option[selected]")!.GetAttribute("value").ShouldBe("2024-09");
        var rows = page.QuerySelectorAll("table").Where(table => table.QuerySelector("caption")!.TextContent.Trim().StartsWith("빈곤위기가정 방문 완료 · 2건", StringComparison.Ordinal)).SelectMany(table => table.QuerySelectorAll("tbody tr")).ToList();
        string.Join(',', rows.Select(row => string.Join(' ', row.QuerySelectorAll("th, td").Take(4).Select(cell => cell.TextContent.Trim())))).ShouldBe(lines);
        rows.ShouldAllBe(row => row.TextContent.Contains(File, StringComparison.Ordinal) == file);
        if (lines.Length == 0)
        {
            page.QuerySelector(".summary")!.TextContent.ShouldContain("2024년 9월 수치는 기준일 2024-10-31의 자료로 확정했습니다. 그 뒤 고쳐진 수치가 없습니다.");
        }
    }

    [Theory]
    [InlineData("admin", "/corrections", 403)]
    [InlineData("admin", "/corrections.csv", 403)]
    [InlineData("supervisor", "/corrections.csv?period=2024-09", 200)]
    [InlineData("analyst", "/corrections?period=2024-10", 400)] // settles
    [InlineData("analyst", "/corrections?month=2024-09", 400)]
    [InlineData("analyst", "/corrections?metric=lost", 400)]
    [InlineData("analyst", "/corrections?page=0", 400)]
    [InlineData("analyst", "/corrections?page=two", 400)]
    [InlineData("analyst", "/corrections?page=9", 200)] // a list that became shorter shows its last page
    [InlineData("analyst", "/corrections.csv?page=2", 400)] // a file is never a part
    [InlineData("analyst", "/corrections.csv?period=2023-01", 400)]
    public async Task What_is_not_open_or_not_closed_is_refused(string role, string address, int status)
    {
        using var browser = await town.As(role);
        ((int)(await browser.Get(address)).StatusCode).ShouldBe(status);
        if (status == 403)
        {
            var entry = town.Log.Latest(1)[0];
            (entry.Who, entry.What, entry.Detail).ShouldBe((role, "refused", address));
        }
    }

    [Fact]
    public async Task One_metric_is_read_alone_and_the_choice_says_how_much_of_each_was_corrected()
    {
        var all = await Open("supervisor", "/corrections");
        var choices = all.QuerySelectorAll("select[name=metric] option").Select(option => (Id: option.GetAttribute("value")!, Name: option.TextContent.Trim())).ToList();
        choices.ShouldContain(("visits_done", "빈곤위기가정 방문 완료 · 2건"));
        choices[0].ShouldBe(("", $"전체 · {all.QuerySelectorAll("tbody tr").Length}건"));
        choices.Count.ShouldBe(1 + all.QuerySelectorAll("table").Length);
        var one = await Open("supervisor", "/corrections?period=2024-09&metric=visits_done");
        one.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        one.QuerySelector("select[name=metric] option[selected]")!.GetAttribute("value").ShouldBe("visits_done");
        one.QuerySelector(".pages").ShouldBeNull();
        var none = await Open("supervisor", "/corrections?metric=sos_requests");
        none.QuerySelectorAll("tbody tr").Length.ShouldBe(0);
        none.QuerySelector("select[name=metric] option[selected]")!.TextContent.Trim().ShouldEndWith(" · 0건");
    }

    [Fact]
    public async Task A_supervisors_file_holds_his_own_places_and_is_written_down()
    {
        using var browser = await town.As("supervisor");
        var lines = (await browser.Text("/corrections.csv?period=2024-09")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        lines.Select(line => line.Split(',')[2]).Distinct().ShouldBe(["g01", "d0002"], ignoreOrder: true);
        lines.ShouldContain("visits_done,dong,d0002,1111053000,사직동,Sajik-dong,2024-09-01,,,True,True,3,5,,,,,1,c0002 " + File);
        var entry = town.Log.Latest(1)[0];
        (entry.Who, entry.What, entry.Detail, entry.Precision).ShouldBe(("supervisor", "export", "/corrections.csv?period=2024-09", "exact"));
    }

    [Fact]
    public async Task Analysts_get_it_by_token_and_it_is_written_down()
    {
        var answer = await Ask("analyst", "/api/v1/corrections?month=2024-09&metric=visits_done&level=dong");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var rows = JsonDocument.Parse(await Bytes(answer));
        var total = rows.RootElement.EnumerateArray().Single(row => row.GetProperty("breakdown").ValueKind == JsonValueKind.Null);
        (total.GetProperty("unit_id").GetString(), total.GetProperty("numerator_was").GetInt64(), total.GetProperty("numerator_is").GetInt64(), total.GetProperty("files").GetString())
            .ShouldBe(("d0002", 3, 5, "c0002 " + File));
        var entry = town.Log.Latest(1)[0];
        (entry.Who, entry.What, entry.Precision).ShouldBe(("analyst", "export", "exact"));
        entry.Detail.ShouldStartWith("/api/v1/corrections");
    }

    [Theory]
    [InlineData("supervisor", "month=2024-09", 403, "for analysts")]
    [InlineData("director", "month=2024-09", 403, "for analysts")]
    [InlineData("analyst", "month=2024-10", 400, "2024-10 is not closed. Closed are 2024-07 to 2024-09.")]
    [InlineData("analyst", "", 400, "2024-09")]
    [InlineData("analyst", "month=2024-09&metric=lost", 400, "/api/v1/metrics")]
    [InlineData("analyst", "month=2024-09&level=house", 400, "city, gu, dong")]
    [InlineData("analyst", "month=2024-09&format=doc", 400, "csv, xlsx, json, arrow, parquet")]
    public async Task Scripts_of_others_are_refused_and_what_is_wrong_is_said(string account, string question, int status, string words)
    {
        var answer = await Ask(account, "/api/v1/corrections?" + question);
        ((int)answer.StatusCode).ShouldBe(status);
        using var problem = JsonDocument.Parse(await Bytes(answer));
        problem.RootElement.GetProperty("detail").GetString()!.ShouldContain(words);
        if (status == 403)
        {
            town.Log.Latest(1)[0].ShouldSatisfyAllConditions(e => e.Who.ShouldBe(account), e => e.What.ShouldBe("refused"));
        }
    }

    private async Task<IDocument> Open(string role, string address)
    {
        using var browser = await town.As(role);
        return await browser.Page(address);
    }

    private async Task<HttpResponseMessage> Ask(string account, string path)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = town.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", town.Tokens.Issue(town.Accounts.Find(account)!, "test", TimeSpan.FromDays(1)));
        var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        await answer.Content.LoadIntoBufferAsync(TestContext.Current.CancellationToken);
        return answer;
    }

    private static Task<byte[]> Bytes(HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
}
