using System.Net;
using System.Text.Json;

namespace DongHaeng.Tests.Dashboards.Site;

public sealed class RightsTests(Town town) : IClassFixture<Town>
{
    private const string Visits = "/visits_done.json?grain=month&from=2024-10&to=2024-10&level=city,gu,dong";

    [Theory]
    [InlineData("analyst", "/city", 200)]
    [InlineData("analyst", "/gu/11140", 200)]
    [InlineData("analyst", "/dong/1114052000", 200)]
    [InlineData("analyst", "/collection", 200)]
    [InlineData("analyst", "/collection?gu=11140", 200)]
    [InlineData("director", "/city", 200)]
    [InlineData("director", "/gu/11110", 200)]
    [InlineData("director", "/dong/1111051500", 404)]
    [InlineData("supervisor", "/city", 200)]
    [InlineData("supervisor", "/gu/11110", 200)]
    [InlineData("supervisor", "/dong/1111053000", 200)]
    [InlineData("supervisor", "/gu/11140", 200)]
    [InlineData("supervisor", "/dong/1114052000", 404)]
    [InlineData("supervisor", "/collection", 200)]
    [InlineData("supervisor", "/collection?gu=11140", 404)]
    [InlineData("supervisor", "/collection.csv?gu=11140", 404)]
    [InlineData("head", "/city", 200)]
    [InlineData("head", "/gu/11110", 200)]
    [InlineData("head", "/dong/1111051500", 200)]
    [InlineData("head", "/dong/1111053000", 404)]
    [InlineData("admin", "/city", 403)]
    [InlineData("admin", "/gu/11110", 404)]
    [InlineData("admin", "/dong/1111051500", 404)]
    public async Task Each_role_opens_what_is_its_own(string role, string address, int status)
    {
        using var browser = await town.As(role);
        ((int)(await browser.Get(address)).StatusCode).ShouldBe(status);
    }

    [Theory]
    [InlineData("analyst", "/city")]
    [InlineData("director", "/city")]
    [InlineData("supervisor", "/gu/11110")]
    [InlineData("head", "/dong/1111051500")]
    public async Task Each_role_starts_with_what_is_its_own(string role, string start)
    {
        using var browser = await town.As(role);
        (await browser.Get("/")).Headers.Location!.ToString().ShouldBe(start);
    }

    [Fact]
    public async Task An_administrator_sees_no_figures()
    {
        using var browser = await town.As("admin");
        (await browser.Get("/")).Headers.Location!.ToString().ShouldBe("/admin");
        (await browser.Page("/admin")).QuerySelectorAll("figure, svg[role=img]").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dong_of_another_gu_and_one_that_does_not_exist_get_the_same_page()
    {
        using var browser = await town.As("supervisor");
        var other = await browser.Page("/dong/1114052000", HttpStatusCode.NotFound);
        var none = await browser.Page("/dong/9999999999", HttpStatusCode.NotFound);
        other.QuerySelector("main")!.OuterHtml.ShouldBe(none.QuerySelector("main")!.OuterHtml);
        other.Title.ShouldBe(none.Title);
        other.QuerySelector("h1")!.TextContent.ShouldBe("볼 수 있는 동이 아닙니다");
    }

    [Fact]
    public async Task A_refusal_is_written_down_with_what_was_asked()
    {
        using var browser = await town.As("supervisor");
        await browser.Get("/dong/1114052000/visits_done.csv?grain=month");
        var entry = town.Log.Latest(1)[0];
        (entry.Who, entry.What, entry.Detail, entry.Precision).ShouldBe(("supervisor", "refused", "/dong/1114052000/visits_done.csv?grain=month", null));
    }

    [Fact]
    public async Task A_file_of_a_place_that_is_shown_protected_is_written_down_as_such()
    {
        using var browser = await town.As("supervisor");
        await browser.Get("/gu/11140" + Visits);
        var entry = town.Log.Latest(1)[0];
        (entry.What, entry.Precision).ShouldBe(("export", "protected"));
    }

    [Fact]
    public async Task Another_gus_page_is_protected_and_says_so()
    {
        using var browser = await town.As("supervisor");
        var page = await browser.Page("/gu/11140");
        page.QuerySelector("p.protected")!.TextContent.ShouldStartWith("보호본");
        page.QuerySelectorAll("table td.shown").ShouldBeEmpty();
        (await browser.Page("/gu/11110")).QuerySelector("p.protected").ShouldBeNull();
    }

    [Fact]
    public async Task Looking_at_single_dongs_and_taking_files_are_written_down()
    {
        using var browser = await town.As("supervisor");
        await browser.Get("/gu/11110?grain=month&period=2024-09");
        var look = town.Log.Latest(1)[0];
        (look.What, look.Detail, look.Precision).ShouldBe(("look", "/gu/11110?grain=month&period=2024-09", "exact"));
        await browser.Get("/gu/11110" + Visits);
        town.Log.Latest(1)[0].What.ShouldBe("export");
        town.Log.Verify().ShouldBeNull();
    }

    [Theory]
    [InlineData("supervisor", "/collection?period=2024-09", "look")]
    [InlineData("analyst", "/collection?gu=11140", "look")]
    [InlineData("supervisor", "/collection.arrow?period=2024-09", "export")]
    [InlineData("analyst", "/collection.csv", "export")]
    public async Task Looking_at_single_centers_and_taking_their_files_are_written_down(string role, string address, string what)
    {
        using var browser = await town.As(role);
        await browser.Get(address);
        var entry = town.Log.Latest(1)[0];
        (entry.Who, entry.What, entry.Detail, entry.Precision).ShouldBe((role, what, address, "exact"));
    }

    [Fact]
    public async Task Gus_as_lines_of_the_collection_are_not_a_look_at_centers()
    {
        using var browser = await town.As("analyst");
        var before = town.Log.Head();
        await browser.Get("/collection");
        town.Log.Head().ShouldBe(before);
    }

    [Fact]
    public async Task A_directors_look_at_the_city_is_not_a_look_at_dongs()
    {
        using var browser = await town.As("director");
        await browser.Get("/city");
        town.Log.Latest(1000).ShouldNotContain(entry => entry.Who == "director" && entry.What == "look");
    }

    [Fact]
    public async Task A_file_holds_no_more_than_its_page()
    {
        using var supervisor = await town.As("supervisor");
        var own = JsonSerializer.Deserialize<JsonElement>(await supervisor.Text("/gu/11110" + Visits)).EnumerateArray().ToList();
        own.ShouldAllBe(row => row.GetProperty("gu_id").GetString() == "g01");
        own.Count(row => row.GetProperty("level").GetString() == "gu").ShouldBe(1);

        using var director = await town.As("director");
        var city = JsonSerializer.Deserialize<JsonElement>(await director.Text("/city" + Visits)).EnumerateArray().ToList();
        city.Select(row => row.GetProperty("level").GetString()).Distinct().ShouldBe(["city", "gu"]);
        city.Count.ShouldBe(26);
    }

    [Fact]
    public async Task A_directors_pages_name_gus_and_no_dong()
    {
        using var browser = await town.As("director");
        (await browser.Page("/city")).QuerySelector("main")!.TextContent.ShouldContain("종로구");
        (await browser.Page("/gu/11110")).QuerySelector("main")!.TextContent.ShouldNotContain("사직동");
    }
}
