using System.Text;

namespace DongHaeng.Tests.Dashboards.Site;

public sealed class RejectPageTests(MendTown town) : IClassFixture<MendTown>
{
    private const string Page = "/collection/rejects";

    [Theory]
    [InlineData("analyst", Page, 200)]
    [InlineData("supervisor", Page, 200)]
    [InlineData("supervisor", Page + "?supplier=c0002&group=dataset&lang=en", 200)]
    [InlineData("head", Page, 200)]
    [InlineData("director", Page, 403)] // lines are of single centers, and a director sees none of them
    [InlineData("director", Page + ".csv", 403)]
    [InlineData("admin", Page, 403)]
    [InlineData("analyst", Page + "?reason=unheard", 400)]
    [InlineData("analyst", Page + "?dataset=visits", 400)]
    [InlineData("analyst", Page + "?supplier=c0002'", 400)]
    [InlineData("analyst", Page + ".csv?what=else", 400)]
    public async Task Each_role_opens_what_is_its_own(string role, string address, int status)
    {
        using var browser = await town.As(role);
        ((int)(await browser.Get(address)).StatusCode).ShouldBe(status);
    }

    [Theory]
    [InlineData("analyst", true, true)]
    [InlineData("supervisor", true, false)] // of 종로구
    [InlineData("head", false, false)] // of 청운효자동, which has nothing to mend
    public async Task Everybody_sees_the_lines_of_their_own_centers(string role, bool sajik, bool sogong)
    {
        using var browser = await town.As(role);
        foreach (var text in new[] { (await browser.Page(Page + "?group=supplier")).Body!.TextContent, await browser.Text(Page + ".csv") })
        {
            text.Contains("c0002_discovery", StringComparison.Ordinal).ShouldBe(sajik);
            text.Contains("c0018_discovery", StringComparison.Ordinal).ShouldBe(sogong);
        }
    }

    [Fact]
    public async Task A_line_says_where_why_and_what_to_do_and_no_value_in_full()
    {
        using var browser = await town.As("analyst");
        var page = (await browser.Page(Page)).Body!.TextContent;
        page.ShouldContain("코드 목록에 없는 값입니다.");
        page.ShouldContain("홍***");
        page.ShouldContain("비고란");
        page.ShouldNotContain("길동");
    }

    [Fact]
    public async Task In_english_it_is_english()
    {
        using var browser = await town.As("analyst");
        var page = (await browser.Page(Page + "?lang=en")).Body!.TextContent;
        page.ShouldContain("not in the code list");
        page.ShouldNotContain("코드 목록에");
    }

    [Fact]
    public async Task A_spreadsheet_opens_the_file()
    {
        using var browser = await town.As("analyst");
        var answer = await browser.Get(Page + ".csv?supplier=c0002");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("rejects_c0002.csv");
        bytes.Take(3).ShouldBe(Encoding.UTF8.Preamble.ToArray());
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[1].ShouldStartWith("c0002,");
        lines[1].ShouldContain(",3,"); // the line under the heading and the good row
        lines[1].ShouldContain(",code,홍***,");
    }
}
