using System.Net;
using System.Text;

namespace DongHaeng.Tests.Dashboards.Site;

public sealed class FileTests(Town town) : IClassFixture<Town>
{
    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("json", "application/json")]
    [InlineData("arrow", "application/vnd.apache.arrow.stream")]
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
    [InlineData("/city/visits_done.csv?grain=week")]
    [InlineData("/city/visits_done.csv?from=2024-13")]
    [InlineData("/city/visits_done.csv?from=2024-10&to=2024-09")]
    [InlineData("/city/visits_done.csv?level=house")]
    [InlineData("/city/visits_done.csv?by=shoe_size")]
    [InlineData("/city/visits_lost.csv")]
    public async Task A_file_that_cannot_be_is_refused_in_words(string address)
    {
        using var browser = await town.As("analyst");
        var page = await browser.Page(address, HttpStatusCode.BadRequest);
        page.QuerySelector("main")!.TextContent.ShouldContain("기간(from, to)");
    }

    [Fact]
    public async Task A_breakdown_is_a_file_too()
    {
        using var browser = await town.As("analyst");
        (await browser.Text("/city/visits_done.json?from=2024-10&by=household_type")).ShouldContain("\"BASIC\"");
    }

    [Fact]
    public async Task What_the_centers_delivered_is_a_file_too()
    {
        using var browser = await town.As("supervisor");
        var csv = await browser.Text("/collection.csv?period=2024-10");
        csv.Split("\r\n")[0].ShouldEndWith("center_id,center_ko,center_en,gu_id,dataset,month,days_owed,days_covered,rows,rejected");
        csv.ShouldContain("c0001,청운효자동 동행센터,Cheongunhyoja-dong center,g01,poverty_visit,2024-10-01,31,31,12,0");
        csv.ShouldNotContain("g02");
    }
}
