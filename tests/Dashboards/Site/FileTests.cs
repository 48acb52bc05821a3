using System.Net;
using System.Text;

namespace DongHaeng.Tests.Dashboards.Site;

public sealed class FileTests(Town town) : IClassFixture<Town>
{
    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("json", "application/json")]
    [InlineData("arrow", "application/vnd.apache.arrow.stream")]
    [InlineData("parquet", "application/vnd.apache.parquet")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("svg", "image/svg+xml")]
    public async Task A_figure_comes_as_a_file_with_its_type_and_a_name_that_says_what_it_is(string form, string type)
    {
        using var browser = await town.As("supervisor");
        var answer = await browser.Get($"/gu/11110/visits_done.{form}?grain=month&from=2024-09&to=2024-10&level=gu,dong");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe($"visits_done_11110_2024-09_2024-10.{form}");
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task Excel_reads_the_Korean_of_a_CSV_because_it_begins_with_a_mark()
    {
        using var browser = await town.As("supervisor");
        var answer = await browser.Get("/gu/11110/visits_done.csv?from=2024-10&level=dong");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        bytes[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        Encoding.UTF8.GetString(bytes).ShouldContain("청운효자동");
    }

    [Fact]
    public async Task A_drawing_may_carry_its_own_styles_and_load_nothing()
    {
        using var browser = await town.As("supervisor");
        var answer = await browser.Get("/gu/11110/visits_done.svg?from=2024-10&level=gu,dong");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("사직동");
    }

    [Theory]
    [InlineData("/city/visits_done.csv?grain=fortnight")]
    [InlineData("/city/visits_done.csv?from=2024-13")]
    [InlineData("/city/visits_done.csv?from=2024-10&to=2024-09")]
    [InlineData("/city/visits_done.csv?level=house")]
    [InlineData("/city/visits_done.csv?by=shoe_size")]
    [InlineData("/city/visits_lost.csv")]
    [InlineData("/city/visits_done.csv?period=2024-13")]
    [InlineData("/city/visits_done.csv?perod=2024-09")]
    [InlineData("/city/visits_done.csv?period=2024-09&from=2024-10")]
    [InlineData("/city/visits_done.csv?period=2024-09&from=2024-09&to=2024-10")]
    [InlineData("/city/visits_done.csv?from=9999-12&to=9999-12")]
    [InlineData("/city/visits_done.csv?to=9999-12")]
    [InlineData("/city/visits_done.svg?from=0001-01")]
    [InlineData("/city/visits_done.svg?period=0001-01&grain=year")]
    [InlineData("/city/visits_done.csv?from=2024-08")] // the month before the first
    [InlineData("/collection.csv?period=9999-12")]
    [InlineData("/collection.csv?period=2024-13")]
    [InlineData("/collection.csv?perod=2024-10")]
    public async Task A_file_that_cannot_be_is_refused_in_words(string address)
    {
        using var browser = await town.As("analyst");
        var page = await browser.Page(address, HttpStatusCode.BadRequest);
        page.QuerySelector("main")!.TextContent.ShouldContain("기간(period 또는 from, to)");
    }

    [Fact]
    public async Task A_breakdown_is_a_file_too()
    {
        using var browser = await town.As("analyst");
        (await browser.Text("/city/visits_done.json?from=2024-10&by=household_type")).ShouldContain("\"BASIC\"");
    }

    [Fact]
    public async Task Put_after_the_address_of_a_page_a_file_is_of_the_period_of_the_page()
    {
        using var browser = await town.As("supervisor");
        var csv = await browser.Text("/gu/11110/visits_done.csv?period=2024-09&grain=month&metric=visits_done&lang=ko");
        var (heads, row) = (csv.Split("\r\n")[0].TrimStart('\uFEFF').Split(','), csv.Split("\r\n")[1].Split(','));
        row[Array.IndexOf(heads, "period")].ShouldBe("2024-09-01");
        row[Array.IndexOf(heads, "value")].ShouldBe("13"); // 10 visits of one center and 3 of the other
        (await browser.Get("/gu/11110/visits_done.csv?period=2024-09&grain=quarter&from=2024-07")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.Get("/gu/11110/visits_done.csv?period=2024-01&grain=year")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("json", "application/json")]
    [InlineData("arrow", "application/vnd.apache.arrow.stream")]
    public async Task What_the_centers_delivered_is_a_file_too(string form, string type)
    {
        using var browser = await town.As("supervisor");
        var answer = await browser.Get($"/collection.{form}?period=2024-10");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe($"collection_11110_2024-10.{form}");
        var text = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        text.ShouldContain("청운효자동 동행센터");
        text.ShouldNotContain("소공동"); // of the other gu
    }

    [Fact]
    public async Task A_delivery_is_one_line_of_the_file()
    {
        using var browser = await town.As("supervisor");
        var csv = await browser.Text("/collection.csv?period=2024-10");
        csv.Split("\r\n")[0].ShouldEndWith("supplier_id,kind,name_ko,name_en,gu_id,dataset,month,due,received_at,status,days_owed,days_covered,fact_rows,rejected_rows");
        csv.ShouldMatch(@"c0001,center,청운효자동 동행센터,Cheongunhyoja-dong center,g01,poverty_visit,2024-10-01,2024-11-01,20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d,OnTime,31,31,12,0");
    }

    [Fact]
    public async Task Of_all_gus_an_analyst_takes_one_where_the_page_shows_one()
    {
        using var browser = await town.As("analyst");
        (await browser.Text("/collection.csv?period=2024-10")).ShouldContain("청운효자동");
        var one = await browser.Text("/collection.csv?period=2024-10&gu=11140");
        one.ShouldContain("소공동");
        one.ShouldNotContain("청운효자동");
    }
}
