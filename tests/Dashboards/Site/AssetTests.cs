using System.Net;
using System.Text.RegularExpressions;

namespace DongHaeng.Tests.Dashboards.Site;

public sealed partial class AssetTests(EmptyTown town) : IClassFixture<EmptyTown>
{
    [Fact]
    public async Task The_web_font_is_the_family_that_pages_and_drawings_name_and_all_its_parts_are_there()
    {
        using var browser = new Browser(town.Address);
        var css = await browser.Text("/assets/fonts/pretendard.css");
        css.ShouldContain("font-family: 'Pretendard';");
        var parts = Part().Matches(css).Select(match => match.Groups[1].Value).ToList();
        parts.Count.ShouldBe(92);
        foreach (var part in parts)
        {
            var answer = await browser.Get("/assets/fonts/" + part);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, part);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("font/woff2");
            answer.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        }
    }

    [Fact]
    public async Task Assets_are_open_to_all_and_nothing_else_is_below_them()
    {
        using var browser = new Browser(town.Address);
        (await browser.Get("/assets/site.css")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.Get("/assets/figures.css")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.Get("/assets/../appsettings.json")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get("/assets/none.css")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [GeneratedRegex(@"url\(\./([^)]+)\)")]
    private static partial Regex Part();
}
