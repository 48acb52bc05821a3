using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace DongHaeng.Tests.Dashboards.Site;

public sealed partial class PageTests(Town town) : IClassFixture<Town>
{
    public static TheoryData<string, string> Pages => new()
    {
        { "analyst", "/city" }, { "analyst", "/city?grain=quarter&period=2024-10" }, { "analyst", "/gu/11110" },
        { "supervisor", "/gu/11110?metric=discovery_linked" }, { "head", "/dong/1111051500?grain=year" }, { "director", "/city" },
        { "analyst", "/collection" }, { "supervisor", "/collection" }, { "admin", "/admin" }, { "admin", "/admin/accounts" }, { "admin", "/admin/settings" }, { "admin", "/admin/audit" }, { "analyst", "/reports" }, { "supervisor", "/gu/11110?theme=discovery" }, { "analyst", "/city?theme=cases" }, { "supervisor", "/gu/99999" }, { "analyst", "/no/such/page" },
        { "analyst", "/corrections" }, { "supervisor", "/corrections?period=2024-09" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_says_its_language_its_title_and_its_one_heading(string role, string address)
    {
        var page = await Open(role, address);
        page.DocumentElement.GetAttribute("lang").ShouldBe("ko");
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.Title.ShouldBe(page.QuerySelector("h1")!.TextContent + " · 동행");
        page.QuerySelector("a.skip")!.GetAttribute("href").ShouldBe("#main");
        page.QuerySelector("main#main").ShouldNotBeNull();
        Levels(page).ShouldAllBe(step => step <= 1); // no level of heading is skipped
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_on_a_page_is_inline_so_that_the_policy_can_forbid_it(string role, string address)
    {
        using var browser = await town.As(role);
        var answer = await browser.Get(address);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'self'");
        policy.ShouldNotContain("unsafe");
        var page = await Browser.Read(answer);
        page.QuerySelectorAll("style, [style], script:not([src])").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_id_is_used_once_and_every_field_has_a_label(string role, string address)
    {
        var page = await Open(role, address);
        page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
        foreach (var field in page.QuerySelectorAll("select, input:not([type=hidden])"))
        {
            (field.Closest("label") ?? page.QuerySelector($"label[for='{field.Id}']")).ShouldNotBeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task In_English_no_Korean_is_left_but_the_language_switch(string role, string address)
    {
        var page = await Open(role, address + (address.Contains('?') ? "&" : "?") + "lang=en");
        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.QuerySelectorAll("[lang=ko]").ToList().ForEach(element => element.Remove());
        var texts = page.All.SelectMany(element => element.Attributes.Select(a => a.Value)).Append(page.DocumentElement.TextContent);
        texts.Where(text => Hangul().IsMatch(text)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Everything_that_a_page_links_is_there(string role, string address)
    {
        using var browser = await town.As(role);
        var page = await Browser.Read(await browser.Get(address));
        var assets = page.QuerySelectorAll("link, script").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);
        var links = page.QuerySelectorAll("main a[href^='/'], nav a[href^='/']").Select(link => link.GetAttribute("href")!);
        foreach (var link in assets.Concat(links).Distinct().Where(link => !link.Contains("/no/such/page") && !link.Contains("99999")).Take(60))
        {
            ((int)(await browser.Get(link)).StatusCode).ShouldBeOneOf([200, 302], link);
        }

        var anchors = page.QuerySelectorAll("main a[href^='#']").Select(link => link.GetAttribute("href")!);
        anchors.ShouldAllBe(anchor => page.QuerySelector(anchor) != null || address.Contains("metric="));
    }

    [Fact]
    public async Task A_table_has_its_caption_units_scopes_and_the_total_first()
    {
        var page = await Open("supervisor", "/gu/11110");
        foreach (var table in page.QuerySelectorAll("table"))
        {
            table.QuerySelector("caption .units")!.TextContent.ShouldStartWith("(단위: ");
            table.QuerySelectorAll("thead th").ShouldAllBe(head => head.GetAttribute("scope") == "col");
            table.QuerySelectorAll("tbody th").ShouldAllBe(head => head.GetAttribute("scope") == "row");
        }

        var rows = page.QuerySelector("table")!.QuerySelectorAll("tbody tr").Select(row => row.QuerySelector("th")!.TextContent.Trim()).ToList();
        rows[..3].ShouldBe(["계(종로구)", "청운효자동", "사직동"]);
    }

    [Fact]
    public async Task A_gus_page_shows_what_was_delivered()
    {
        var page = await Open("supervisor", "/gu/11110?period=2024-10");
        Cells(page, "계(종로구)")[0].ShouldStartWith("15"); // 12 + 3 visits
        Cells(page, "청운효자동")[..2].ShouldBe(["12", "50.0"]); // 6 of 12 linked
        Cells(page, "사직동")[..2].ShouldBe(["3", "미보고"]); // its center sent no discoveries
        page.QuerySelector(".card .state")!.TextContent.ShouldContain("17건 중 2건 접수");
    }

    [Fact]
    public async Task Each_figure_has_its_words_its_table_and_its_files()
    {
        var page = await Open("supervisor", "/gu/11110");
        var figures = page.QuerySelectorAll("figure");
        figures.Length.ShouldBe(12); // six metrics, each compared and over time
        foreach (var figure in figures)
        {
            figure.QuerySelector("svg title")!.TextContent.ShouldNotBeNullOrWhiteSpace();
            figure.QuerySelector("svg desc")!.TextContent.ShouldBe(figure.QuerySelector(".words")!.TextContent);
            figure.QuerySelector("details table").ShouldNotBeNull();
            figure.QuerySelectorAll(".files a").Select(link => link.TextContent).ShouldBe(["CSV", "Excel", "JSON", "Arrow", "Parquet", "SVG"]);
        }
    }

    [Fact]
    public async Task A_single_metric_is_also_split_by_its_breakdowns_in_the_words_of_the_contract()
    {
        var page = await Open("supervisor", "/gu/11110?metric=visits_done");
        page.QuerySelectorAll("article.metric").Length.ShouldBe(1);
        var split = page.QuerySelector("#visits_done-household_type")!;
        split.QuerySelector("h4")!.TextContent.ShouldBe("가구유형별, 2024년 10월");
        split.QuerySelectorAll("tbody tr").Take(2).Select(row => row.TextContent.Trim()).ShouldAllBe(row => row.Contains("15"));
    }

    [Fact]
    public async Task The_chosen_language_is_remembered()
    {
        using var browser = await town.As("director");
        await browser.Get("/city?lang=en");
        (await browser.Page("/city")).DocumentElement.GetAttribute("lang").ShouldBe("en");
        await browser.Get("/city?lang=ko");
        (await browser.Page("/city")).DocumentElement.GetAttribute("lang").ShouldBe("ko");
    }

    private static string[] Cells(IDocument page, string name) =>
        [.. page.QuerySelector("table")!.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Trim() == name)
            .QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())];

    private static IEnumerable<int> Levels(IDocument page)
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        return levels.Skip(1).Zip(levels, (next, level) => next - level);
    }

    private async Task<IDocument> Open(string role, string address)
    {
        using var browser = await town.As(role);
        return await Browser.Read(await browser.Get(address));
    }

    [GeneratedRegex("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")]
    private static partial Regex Hangul();

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Pages_and_style_sheets_are_sent_compressed_to_whoever_takes_it(string encoding)
    {
        using var client = new HttpClient { BaseAddress = town.Address };
        foreach (var path in new[] { "/sign-in", "/assets/site.css" })
        {
            using var plain = await client.GetAsync(path, TestContext.Current.CancellationToken);
            using var asked = new HttpRequestMessage(HttpMethod.Get, path);
            asked.Headers.AcceptEncoding.ParseAdd(encoding);
            using var small = await client.SendAsync(asked, TestContext.Current.CancellationToken);
            plain.Content.Headers.ContentEncoding.ShouldBeEmpty();
            small.Content.Headers.ContentEncoding.ShouldBe([encoding], path);
            (await small.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length.ShouldBeLessThan((await plain.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length);
        }
    }
}
