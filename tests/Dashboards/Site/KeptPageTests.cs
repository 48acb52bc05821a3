using System.Net;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>Pages are drawn once for an account and a snapshot, and what follows from a page being looked at follows each time.</summary>
public sealed class KeptPageTests(ClosedTown town) : IClassFixture<ClosedTown>
{
    [Fact]
    public async Task A_browser_that_has_a_page_is_told_so_and_that_it_looked_is_written_each_time()
    {
        using var browser = await town.As("head");
        const string path = $"/dong/{Town.Cheongun}?grain=quarter";
        var first = await browser.Get(path);
        var tag = first.Headers.ETag!.ToString();
        (await browser.Get(path)).Headers.ETag!.ToString().ShouldBe(tag);
        var again = await browser.Get(path, ("If-None-Match", tag));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        (await browser.Get(path, ("If-None-Match", "W/\"another\""))).StatusCode.ShouldBe(HttpStatusCode.OK);
        town.Log.Latest(100).Count(e => e is { What: "look", Who: "head" } && e.Detail == path).ShouldBe(4);
        town.Log.Verify().ShouldBeNull();
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_page_is_the_same_however_it_is_packed(string encoding)
    {
        using var browser = await town.As("analyst");
        const string path = "/compare?metric=visits_done";
        var plain = await browser.Get(path);
        plain.Content.Headers.ContentEncoding.ShouldBeEmpty();
        foreach (var time in new[] { "drawn", "kept" })
        {
            var packed = await browser.Get(path, ("Accept-Encoding", encoding));
            packed.Content.Headers.ContentEncoding.ShouldBe([encoding], time);
            packed.Headers.Vary.ShouldContain("Accept-Encoding");
            await using var line = await packed.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
            await using Stream open = encoding == "br" ? new System.IO.Compression.BrotliStream(line, System.IO.Compression.CompressionMode.Decompress) : new System.IO.Compression.GZipStream(line, System.IO.Compression.CompressionMode.Decompress);
            (await new StreamReader(open).ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe(await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), time);
        }
    }

    [Fact]
    public async Task Nobody_gets_a_page_that_was_drawn_for_another()
    {
        town.Add("second", "analyst");
        var addresses = new[] { "/city", $"/gu/{Town.Jongno}", $"/dong/{Town.Cheongun}", "/compare?of=11110", "/corrections", "/collection", "/metrics", "/search?q=%EB%8F%99" };
        var everybody = new[] { "analyst", "second", "supervisor", "head", "director", "admin" };
        var before = new Dictionary<(string, string), (HttpStatusCode, string)>();
        foreach (var round in Enumerable.Range(0, 2))
        {
            foreach (var (address, name) in addresses.SelectMany(a => everybody.Select(n => (a, n))))
            {
                using var browser = name == "second" ? await town.SignIn(name) : await town.As(name);
                var answer = await browser.Get(address);
                var seen = (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
                seen.Item2.ShouldContain($"Kim {name}", customMessage: $"{address} for {name}");
                foreach (var other in everybody.Where(o => o != name))
                {
                    seen.Item2.ShouldNotContain($"Kim {other}<", customMessage: $"{address} for {name}");
                }

                if (round == 0)
                {
                    before[(address, name)] = seen;
                }
                else if (answer.StatusCode == HttpStatusCode.OK)
                {
                    seen.ShouldBe(before[(address, name)], $"{address} for {name}");
                }
            }
        }
    }

    [Fact]
    public async Task A_role_that_is_taken_away_takes_its_pages_along()
    {
        town.Add("moved", "supervisor", "g01");
        using var browser = await town.SignIn("moved");
        (await browser.Get($"/dong/{Town.Cheongun}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        town.Accounts.Disable("moved").ShouldBeTrue();
        (await browser.Get($"/dong/{Town.Cheongun}")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task What_is_kept_has_no_token_of_a_form_and_sets_no_cookie()
    {
        using var browser = await town.As("analyst");
        foreach (var address in new[] { "/city", "/compare", "/corrections", "/metrics" })
        {
            var answer = await browser.Get(address);
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse(address);
            answer.Headers.ETag.ShouldNotBeNull(address);
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("__RequestVerificationToken");
        }

        (await browser.Get("/account")).Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task Another_snapshot_is_another_page_and_an_answer_that_has_begun_stays_with_its_own()
    {
        using var reader = new MetricReader(town.Shelf);
        using var browser = await town.As("analyst");
        var path = $"/dong/{Town.Sajik}?metric=visits_done&period=2024-09";
        var (earlier, later) = (town.Shelf.All()[0], town.Shelf.Current()!);
        var now = await browser.Get(path);
        var begun = reader.Pinned();
        begun.Info()!.Id.ShouldBe(later);
        try
        {
            town.Shelf.Use(earlier);
            var before = await browser.Get(path, ("If-None-Match", now.Headers.ETag!.ToString()));
            before.StatusCode.ShouldBe(HttpStatusCode.OK);
            before.Headers.ETag.ShouldNotBe(now.Headers.ETag);
            reader.Info()!.Id.ShouldBe(earlier);
            (Visits(begun), Visits(reader)).ShouldBe((5, 3)); // of the second night and of the first
            begun.Collection(new DateOnly(2024, 9, 1), new DateOnly(2024, 9, 1), Everything).Count.ShouldBeGreaterThan(0);
        }
        finally
        {
            town.Shelf.Use(later);
        }

        (await browser.Get(path)).Headers.ETag.ShouldBe(now.Headers.ETag);
    }

    private static Scope Everything => Scope.Of(Viewer.Of("analyst", "analyst", null), Door.SignedIn);

    private static long? Visits(MetricReader reader) => (long?)reader.Read(
        new MetricQuery("visits_done", [Level.Dong], Grain.Month, new DateOnly(2024, 9, 1), new DateOnly(2024, 9, 1), "d0002"), Everything).Single(r => r.UnitId == "d0002").Numerator;
}
