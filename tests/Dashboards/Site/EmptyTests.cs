using System.Net;

namespace DongHaeng.Tests.Dashboards.Site;

public sealed class EmptyTests(EmptyTown town) : IClassFixture<EmptyTown>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/city")]
    [InlineData("/gu/11110")]
    [InlineData("/collection")]
    [InlineData("/city/visits_done.csv")]
    public async Task Before_the_first_snapshot_every_page_says_so_and_what_to_do(string address)
    {
        using var browser = await town.As("analyst");
        var page = await browser.Page(address, HttpStatusCode.OK);
        page.QuerySelector("h1")!.TextContent.ShouldBe("아직 공표한 자료가 없습니다");
        page.QuerySelector("main")!.TextContent.ShouldContain("ingest run");
    }

    [Fact]
    public async Task A_page_that_does_not_exist_has_a_page_of_its_own()
    {
        using var browser = await town.As("analyst");
        (await browser.Page("/nowhere", HttpStatusCode.NotFound)).QuerySelector("h1")!.TextContent.ShouldBe("없는 페이지입니다");
    }

    [Fact]
    public async Task A_failure_has_a_page_that_gives_a_number_and_nothing_of_the_inside()
    {
        using var browser = await town.As("analyst");
        var answer = await browser.Get("/broken?lang=en");
        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'self'");
        var text = (await Browser.Read(answer)).QuerySelector("main")!.TextContent;
        text.ShouldContain("give your administrator this number");
        text.ShouldNotContain("inside of the program");
    }
}
