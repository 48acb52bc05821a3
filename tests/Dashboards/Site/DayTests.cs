using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>
/// Days and weeks on pages, in files and for scripts. On each of the first days of October 2024 there is one visit in each dong: on
/// 12 in 청운효자동, on 3 in 사직동 and on 21 in 소공동; the reference day is Thursday the 31st.
/// </summary>
public sealed class DayTests(Town town) : IClassFixture<Town>
{
    private static readonly string[] Forms = ["csv", "xlsx", "json", "arrow", "parquet", "svg"];

    [Fact]
    public async Task A_page_shows_a_day_beside_the_same_weekday_a_week_before_and_marks_the_days_on_which_centers_are_closed()
    {
        using var browser = await town.As("supervisor");
        var page = await browser.Page("/gu/11110?grain=day&period=2024-10-10&metric=visits_done");
        var text = page.QuerySelector("main")!.TextContent;
        text.ShouldContain("2024년 10월 10일(목) 한눈에 보기");
        text.ShouldContain("지난주 같은 요일 대비 증감");
        text.ShouldContain("52주 전 같은 요일");
        text.ShouldContain("날짜별 흐름");
        text.ShouldContain("관리한계를 긋지 않습니다");
        text.ShouldContain("한글날"); // Wednesday the 9th
        text.ShouldContain("개천절");
        text.ShouldNotContain("관리상한");
        page.QuerySelectorAll("svg").Select(svg => svg.TextContent).ShouldContain(words => words.Contains("2024년 10월 9일(수) (한글날)", StringComparison.Ordinal));
        page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain("/gu/11110/visits_done.csv?grain=day&from=2024-09-06&to=2024-10-10&level=gu");
        page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain("/city?grain=month&period=2024-10&metric=visits_done"); // the city is not the supervisor's own
    }

    [Fact]
    public async Task A_page_shows_a_week_by_its_number_and_says_why_its_weeks_have_no_limits()
    {
        using var browser = await town.As("analyst");
        var page = await browser.Page("/city?grain=week&period=2024-10-09&metric=visits_done"); // any day of it
        var text = page.QuerySelector("main")!.TextContent;
        text.ShouldContain("2024년 41주(10.7~10.13) 한눈에 보기");
        text.ShouldContain("전주 대비 증감");
        text.ShouldContain("주별 흐름");
        text.ShouldContain("비교할 수 있는 주가 적거나 값이 거의 같아 관리한계를 긋지 않습니다.");
        page.QuerySelectorAll("select[name=period] option").Select(o => o.GetAttribute("value")).ShouldBe(["2024-10-21", "2024-10-14", "2024-10-07", "2024-09-30", "2024-09-23", "2024-09-16", "2024-09-09", "2024-09-02"]);
        using var english = await town.As("analyst");
        (await english.Page("/city?grain=week&period=2024-10-07&lang=en")).QuerySelector("main")!.TextContent.ShouldContain("Week 41 of 2024 (7 Oct–13 Oct)");
    }

    [Theory]
    [InlineData("/gu/11110/visits_done.csv?grain=day&from=2024-10-01&to=2024-10-01", "2")]
    [InlineData("/gu/11110/visits_done.csv?grain=week&period=2024-09-30", "9")] // 6 and 3; September ended on the Monday, without any
    [InlineData("/city/visits_done.csv?grain=week&from=2024-10-07", "13")] // 6 of 청운효자동, until Saturday, and 7 of 소공동
    public async Task A_file_has_days_and_weeks(string address, string value)
    {
        using var browser = await town.As("analyst");
        var csv = await browser.Text(address);
        var (heads, row) = (csv.Split("\r\n")[0].TrimStart('\uFEFF').Split(','), csv.Split("\r\n")[1].Split(','));
        row[Array.IndexOf(heads, "value")].ShouldBe(value);
    }

    [Theory]
    [InlineData("/city/visits_done.csv?grain=week&period=2024-10-08", "2024년 10월 8일(화) 대신 2024년 10월 7일(월)로")]
    [InlineData("/city/visits_done.csv?grain=day&period=2024-08-31", "2024년 9월 1일(일)부터 있습니다")]
    [InlineData("/city/visits_done.csv?grain=day&period=2024-11-01", "2024년 10월 31일(목)까지 있습니다")]
    [InlineData("/city/visits_done.csv?grain=day&period=2024-10", "2024-10-28처럼 날짜로")]
    [InlineData("/city/visits_done.csv?grain=day&period=2024-10-01&by=household_type", "합계만 있습니다")]
    [InlineData("/city/visits_done.csv?grain=day&period=2024-10-01&map=today", "당시의 동으로만")]
    [InlineData("/city/first_contact_days.csv?grain=day&period=2024-10-01", "일 단위로 보지 않는 지표입니다")]
    [InlineData("/city/poverty_refused.csv?grain=day&period=2024-10-01", "주나 월 단위로 보세요")]
    [InlineData("/compare?grain=week&metric=poverty_refused", "지역끼리 비교하지 않습니다")]
    [InlineData("/compare.csv?grain=week&metric=poverty_refused", "지역끼리 비교하지 않습니다")]
    public async Task What_cannot_be_is_said_in_words(string address, string words)
    {
        using var browser = await town.As("analyst");
        (await browser.Page(address, HttpStatusCode.BadRequest)).QuerySelector("main")!.TextContent.ShouldContain(words);
    }

    [Theory]
    [InlineData("director", "/city")]
    [InlineData("director", "/gu/11110")]
    [InlineData("supervisor", "/city")]
    [InlineData("supervisor", "/gu/11140")]
    [InlineData("head", "/city")]
    [InlineData("head", "/gu/11110")]
    public async Task Who_does_not_see_a_place_by_day_is_told_why_on_the_page_and_for_every_file(string account, string place)
    {
        using var browser = await town.As(account);
        foreach (var period in new[] { "grain=day&period=2024-10-01", "grain=week&period=2024-10-07" })
        {
            foreach (var address in Forms.Select(form => $"{place}/visits_done.{form}?{period}").Prepend($"{place}?{period}"))
            {
                var page = await browser.Page(address, HttpStatusCode.Forbidden);
                page.QuerySelector("main")!.TextContent.ShouldContain("월이나 더 긴 기간으로 보세요");
                page.QuerySelectorAll("svg").Length.ShouldBe(0);
            }
        }

        (await browser.Page(place)).QuerySelectorAll(".grains a").Select(a => a.TextContent).ShouldNotContain("일");
        town.Log.Latest(20).ShouldContain(entry => entry.What == "refused" && entry.Detail.Contains("grain=day", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("supervisor", "/gu/11110/visits_done.json?grain=day&period=2024-10-01&level=city,gu,dong", "11140")]
    [InlineData("head", "/dong/1111051500/visits_done.json?grain=day&period=2024-10-01&level=city,gu,dong", "1111053000")]
    public async Task Of_several_places_only_the_own_come(string account, string address, string other)
    {
        using var browser = await town.As(account);
        var json = await browser.Text(address);
        json.ShouldContain("1111051500");
        json.ShouldNotContain(other);
        json.ShouldNotContain("\"city\"");
    }

    [Theory]
    [InlineData("level=city&grain=day&from=2024-10-01&to=2024-10-22", 200, "")]
    [InlineData("grain=day", 200, "")]
    [InlineData("grain=week", 200, "")]
    [InlineData("grain=week&from=2024-10-08", 400, "2024-10-08 is a Tuesday, and a week is named by its Monday: ask for 2024-10-07.")]
    [InlineData("grain=day&from=2024-10", 400, "from=2024-10 is no day: write days and weeks as 2024-10-28, a week by its Monday.")]
    [InlineData("grain=day&from=2024-08-31", 400, "Days are kept from 2024-09-01 on; asked was for 2024-08-31. Ask for a later one, or by month.")]
    [InlineData("grain=day&from=2024-10-02&to=2024-10-01", 400, "from=2024-10-02 is after to=2024-10-01.")]
    [InlineData("grain=day&by=household_type", 400, "Days and weeks are told as totals: leave out the breakdown household_type, or ask by month.")]
    public async Task A_script_gets_days_or_a_sentence(string question, int status, string words)
    {
        using var answer = await Ask("analyst", $"/api/v1/metrics/visits_done?{question}");
        ((int)answer.StatusCode).ShouldBe(status);
        using var told = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        if (status == 200)
        {
            told.RootElement.EnumerateArray().ShouldNotBeEmpty();
        }
        else
        {
            told.RootElement.GetProperty("detail").GetString().ShouldBe(words);
        }
    }

    [Theory]
    [InlineData("director", "")]
    [InlineData("director", "&level=gu")]
    [InlineData("supervisor", "&level=city")]
    [InlineData("supervisor", "&level=gu&unit=11140")]
    [InlineData("head", "&level=gu")]
    [InlineData("admin", "")]
    public async Task A_script_of_who_is_guarded_gets_one_sentence_in_every_form(string account, string question)
    {
        foreach (var format in Forms[..^1])
        {
            using var answer = await Ask(account, $"/api/v1/metrics/visits_done?grain=day&from=2024-10-01&format={format}{question}");
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldContain("Days and weeks are for analysts, and for the supervisor");
        }
    }

    [Fact]
    public async Task Places_are_not_compared_by_day_by_a_script_either()
    {
        using var answer = await Ask("analyst", "/api/v1/compare/poverty_refused?grain=week");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<HttpResponseMessage> Ask(string account, string path)
    {
        using var client = new HttpClient { BaseAddress = town.Address };
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", town.Tokens.Issue(town.Accounts.Find(account)!, "days", TimeSpan.FromMinutes(5)));
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
