using System.Net;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>Reports that people open themselves, and those that were mailed to them: each person's own, and nobody else's.</summary>
public sealed class ArchiveTests(AdminTown town) : IClassFixture<AdminTown>
{
    [Fact]
    public async Task A_supervisor_opens_reports_on_her_gu_drawn_with_her_rights()
    {
        using var browser = await town.As("supervisor");
        var page = await browser.Page("/reports?lang=ko");
        var link = page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Single(href => href.EndsWith("2024-10.pdf?edition=ko", StringComparison.Ordinal));
        link.ShouldBe("/reports/monthly_gu/11110/2024-10.pdf?edition=ko");
        var answer = await browser.Get(link);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("%PDF monthly_gu g01 2024-10 supervisor");
        page.QuerySelectorAll("main a").ShouldContain(a => a.GetAttribute("href") == "/reports/monthly_gu/11110/2024-10.xlsx");
        (await browser.Get("/reports/monthly_gu/11110/2024-10.xlsx")).Content.Headers.ContentDisposition!.FileName.ShouldBe("monthly_gu_11110_2024-10.xlsx");
        town.Log.Latest(3).ShouldContain(entry => entry.Who == "supervisor" && entry.What == "export");
    }

    [Theory]
    [InlineData("/reports/monthly_gu/11140/2024-10.pdf")]
    [InlineData("/reports/monthly_gu/99999/2024-10.pdf")]
    [InlineData("/reports/monthly_gu/11110/2031-01.pdf")]
    [InlineData("/reports/weekly/11110/2024-10.pdf")]
    public async Task What_is_not_hers_or_not_there_is_not_drawn(string address)
    {
        using var browser = await town.As("supervisor");
        (await browser.Get(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_was_mailed_opens_as_it_was_for_its_recipient_alone()
    {
        var sent = town.Mail("2024-08").Id;
        using var browser = await town.As("supervisor");
        (await browser.Page("/reports")).QuerySelectorAll("main a").ShouldContain(a => a.GetAttribute("href") == $"/reports/mailed/{sent}.pdf");
        (await browser.Text($"/reports/mailed/{sent}.pdf")).ShouldBe("%PDF as mailed 2024-08");
        town.Log.Latest(3).ShouldContain(entry => entry.Who == "supervisor" && entry.What == "export" && entry.Precision == "exact");
        foreach (var person in new[] { "analyst", "director", "admin", "head" })
        {
            using var other = await town.As(person);
            (await other.Get($"/reports/mailed/{sent}.pdf")).StatusCode.ShouldBe(HttpStatusCode.NotFound, person);
        }

        town.Log.Latest(10).ShouldContain(entry => entry.Who == "admin" && entry.What == "refused");
    }

    [Fact]
    public async Task What_never_left_is_not_opened_as_if_it_had()
    {
        using var browser = await town.As("supervisor");
        (await browser.Get($"/reports/mailed/{town.Mail("2024-09").Id}.pdf")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
