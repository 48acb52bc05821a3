using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DongHaeng.Tests.EndToEnd;

/// <summary>Each role follows links from its first page until every kind of page has been seen, in both languages, and once without JavaScript.</summary>
public sealed partial class EveryPageTests(Demo demo, Browser browser)
{
    private static readonly int[] Widths = [360, 768, 1440];

    /// <summary>Pages to which a form leads and no link.</summary>
    private static readonly string[] Further = ["/discovery", "/cases", "/resources", "/staff", "/city?theme=visits", "/city?theme=care", "/city?theme=counselling", "/search?q=%E3%84%B1%E3%84%B4", "/account"];

    [Theory]
    [InlineData(Person.Analyst, "ko", true, 40)]
    [InlineData(Person.Analyst, "en", true, 40)]
    [InlineData(Person.Analyst, "ko", false, 40)]
    [InlineData(Person.Supervisor, "ko", true, 35)]
    [InlineData(Person.Supervisor, "en", true, 35)]
    [InlineData(Person.DongHead, "ko", true, 25)]
    [InlineData(Person.DongHead, "en", true, 25)]
    [InlineData(Person.Director, "ko", true, 20)]
    [InlineData(Person.Director, "en", true, 20)]
    [InlineData(Person.Administrator, "ko", true, 15)]
    [InlineData(Person.Administrator, "en", true, 15)]
    public async Task Every_link_leads_to_a_page_in_ones_language_that_fits_the_window(Person person, string language, bool javaScript, int atLeast)
    {
        await using var session = await Crowd.Copy(demo, browser, person, javaScript);
        var page = await session.NewPageAsync();
        List<string> complaints = [];
        page.Console += (_, message) => Complain(message.Type == "error" ? $"{page.Url}: {message.Text}" : null);
        page.PageError += (_, error) => Complain($"{page.Url}: {error}");
        HashSet<string> seen = [];
        var further = person == Person.Administrator ? [] : Further;
        var open = new Queue<string>(["/", .. further]);
        while (open.TryDequeue(out var path))
        {
            var answer = (await page.GotoAsync($"{demo.Address}{path}{(path.Contains('?', StringComparison.Ordinal) ? "&" : "?")}lang={language}"))!;
            Complain(answer.Status == 200 ? null : $"{path}: {answer.Status}");
            Complain(await page.Locator("html").GetAttributeAsync("lang") == language ? null : $"{path} is in another language");
            if (language == "en" && Hangul().Match(await Words(page)) is { Success: true } korean)
            {
                Complain($"{path} has Korean in its English page: {korean.Value}");
            }

            foreach (var width in javaScript && language == "ko" ? Widths : [])
            {
                await page.SetViewportSizeAsync(width, 900);
                var wide = await page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth");
                Complain(wide <= width ? null : $"{path} is {wide} wide in a window of {width}");
            }

            foreach (var broken in javaScript && language == "ko" && person is Person.Analyst or Person.DongHead or Person.Administrator ? await page.Broken() : [])
            {
                Complain($"{path} breaks a rule of accessibility: {broken}");
            }

            foreach (var link in await page.Locator("a[href^='/']").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"))
            {
                if (Kind(link) is { } kind && seen.Add(kind))
                {
                    open.Enqueue(link.Split('#')[0]);
                }
            }
        }

        complaints.Distinct().ShouldBeEmpty();
        seen.Count.ShouldBeGreaterThanOrEqualTo(atLeast, string.Join('\n', seen.Order(StringComparer.Ordinal)));

        void Complain(string? complaint)
        {
            if (complaint is not null)
            {
                complaints.Add(complaint);
            }
        }
    }

    /// <summary>What a page says, without names and what is marked as Korean.</summary>
    private static async Task<string> Words(IPage page)
    {
        var text = await page.Locator("body").EvaluateAsync<string>(
            "body => { const copy = body.cloneNode(true); copy.querySelectorAll('[lang=ko], script, style').forEach(one => one.remove()); return copy.textContent; }");
        return Written().Replace(text, "");
    }

    /// <summary>Pages of one kind differ in codes and values only; null for files and what no page is.</summary>
    private static string? Kind(string link)
    {
        var address = new Uri(new Uri("http://x"), link);
        if (address.AbsolutePath.StartsWith("/assets", StringComparison.Ordinal) || Path.HasExtension(address.AbsolutePath) || address.Query.Contains("lang=", StringComparison.Ordinal))
        {
            return null;
        }

        var path = string.Join('/', address.AbsolutePath.Split('/').Select((part, at) => part.Any(char.IsDigit) || (at == 2 && address.AbsolutePath.StartsWith("/metrics/", StringComparison.Ordinal)) ? "#" : part));
        return path + "?" + string.Join('&', address.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=')[0]).Order(StringComparer.Ordinal));
    }

    /// <summary>What stays as somebody wrote it in every language: the demo's people, its sender, names of files, and masked contents of rows that were set aside.</summary>
    [GeneratedRegex(@"[가-힣]+구 복지 팀장|역삼1동장|분석 담당|복지정책 국장|시스템 관리자|fromName동행|[\w-]+\.(pdf|xlsx)|[가-힣]\*+")]
    private static partial Regex Written();

    [GeneratedRegex(".{0,20}[가-힣]+.{0,20}")]
    private static partial Regex Hangul();
}
