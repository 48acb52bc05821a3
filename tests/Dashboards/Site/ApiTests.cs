using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using DongHaeng.Ops.Accounts;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>What scripts get: the same as pages, for whoever shows a token, and words about what is wrong.</summary>
public sealed class ApiTests(Town town) : IClassFixture<Town>
{
    [Theory]
    [InlineData("analyst", "/city/visits_done", "")]
    [InlineData("supervisor", "/gu/11110/visits_done", "&unit=11110")]
    [InlineData("director", "/gu/11110/visits_done", "&unit=11110")]
    [InlineData("head", "/dong/1111051500/visits_done", "&unit=1111051500")]
    public async Task A_script_gets_what_the_same_person_gets_as_a_file(string account, string page, string unit)
    {
        using var browser = await town.As(account);
        foreach (var form in new[] { "csv", "json", "xlsx", "arrow", "parquet" })
        {
            var question = "from=2024-09&to=2024-10&level=city,gu,dong&by=household_type";
            var file = await browser.Get($"{page}.{form}?{question}");
            var answer = await Ask(account, $"/api/v1/metrics/visits_done?{question}&format={form}{unit}");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Content.Headers.ContentType.ShouldBe(file.Content.Headers.ContentType);
            (await Bytes(answer)).ShouldBe(await Bytes(file));
        }
    }

    [Fact]
    public async Task Without_words_it_is_the_last_month_of_the_city_as_JSON()
    {
        using var rows = await Json("analyst", "/api/v1/metrics/visits_done");
        var row = rows.RootElement.EnumerateArray().ShouldHaveSingleItem();
        row.GetProperty("level").GetString().ShouldBe("city");
        row.GetProperty("period").GetString().ShouldBe("2024-10-01");
    }

    [Fact]
    public async Task Places_metrics_and_the_snapshot_are_told()
    {
        using var units = await Json("supervisor", "/api/v1/units");
        var jongno = units.RootElement.EnumerateArray().Single(u => u.GetProperty("code").GetString() == Town.Jongno);
        jongno.GetProperty("name_ko").GetString().ShouldBe("종로구");
        jongno.GetProperty("precision").GetString().ShouldBe("Exact");
        units.RootElement.EnumerateArray().Single(u => u.GetProperty("code").GetString() == Town.Jung).GetProperty("precision").GetString().ShouldBe("Protected");
        units.RootElement.EnumerateArray().ShouldNotContain(u => u.GetProperty("code").GetString() == Town.Sogong);
        using var metrics = await Json("supervisor", "/api/v1/metrics");
        metrics.RootElement.EnumerateArray().Single(m => m.GetProperty("id").GetString() == "visits_done").GetProperty("breakdowns").EnumerateArray().ShouldNotBeEmpty();
        using var snapshot = await Json("supervisor", "/api/v1/snapshot");
        snapshot.RootElement.GetProperty("as_of").GetString()!.ShouldStartWith("2024-");
    }

    [Fact]
    public async Task Each_metric_says_the_lengths_of_period_that_it_is_answered_for()
    {
        using var metrics = await Json("analyst", "/api/v1/metrics");
        var told = metrics.RootElement.EnumerateArray().ToDictionary(m => m.GetProperty("id").GetString()!, m => m.GetProperty("grains").EnumerateArray().Select(g => g.GetString()!).ToArray());
        told["wave_linked"].ShouldBe(["wave", "year"]);
        told["visits_done"].ShouldBe(["day", "week", "month", "quarter", "half", "year", "todate", "rolling"]);
        told["sos_people"].ShouldBe(["month", "quarter", "half", "year", "todate"]); // each counts once a year
        told["first_contact_days"].ShouldBe(["month", "quarter", "half", "year"]); // a median
        foreach (var metric in new[] { "wave_linked", "visits_done", "sos_people", "first_contact_days" })
        {
            foreach (var grain in new[] { "day", "week", "month", "wave", "quarter", "half", "year", "todate", "rolling" })
            {
                var answer = await Ask("analyst", $"/api/v1/metrics/{metric}?grain={grain}");
                var refused = Encoding.UTF8.GetString(await Bytes(answer)).Contains("ask for it by", StringComparison.OrdinalIgnoreCase);
                refused.ShouldBe(!told[metric].Contains(grain), $"{metric} by {grain}");
            }
        }
    }

    [Fact]
    public async Task Figures_are_told_as_they_were_known_at_a_kept_snapshot()
    {
        using var kept = await Json("analyst", "/api/v1/snapshots");
        using var now = await Json("analyst", "/api/v1/snapshot");
        var current = now.RootElement.GetProperty("id").GetString();
        kept.RootElement.EnumerateArray().Select(id => id.GetString()).ShouldContain(current);
        (await Bytes(await Ask("analyst", $"/api/v1/metrics/visits_done?snapshot={current}&level=dong"))).ShouldBe(await Bytes(await Ask("analyst", "/api/v1/metrics/visits_done?level=dong")));
    }

    [Theory]
    [InlineData("visits_done?level=house", 400, "level=house")]
    [InlineData("visits_done?grain=fortnight", 400, "day, week, month, wave, quarter, half, year, todate, rolling")]
    [InlineData("visits_done?from=2024-13", 400, "2024-10")]
    [InlineData("visits_done?from=2024-10&to=2024-09", 400, "after")]
    [InlineData("visits_done?from=1999-01", 400, "known from 2024-")]
    [InlineData("visits_done?by=shoe_size", 400, "household_type")]
    [InlineData("visits_done?map=yesterday", 400, "then, today")]
    [InlineData("visits_done?snapshot=999999", 400, "/api/v1/snapshots")]
    [InlineData("visits_done?grain=wave", 400, "not told by wave")]
    [InlineData("wave_linked", 400, "by wave or year")]
    [InlineData("sos_people?grain=rolling", 400, "once a year")]
    [InlineData("visits_done?format=doc", 400, "csv, xlsx, json, arrow, parquet")]
    [InlineData("visits_lost", 404, "/api/v1/metrics")]
    [InlineData("visits_done?unit=" + Town.Sogong, 404, "/api/v1/units")] // of another gu
    [InlineData("visits_done?unit=0000000000", 404, "/api/v1/units")]
    public async Task What_is_wrong_is_said_with_what_it_may_be(string question, int status, string words)
    {
        var answer = await Ask("supervisor", "/api/v1/metrics/" + question);
        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await Bytes(answer));
        problem.RootElement.GetProperty("detail").GetString()!.ShouldContain(words);
    }

    [Fact]
    public async Task A_place_of_others_and_one_that_is_not_there_look_the_same()
    {
        var other = await Bytes(await Ask("supervisor", "/api/v1/metrics/visits_done?unit=" + Town.Sogong));
        var nowhere = await Bytes(await Ask("supervisor", "/api/v1/metrics/visits_done?unit=1114099999"));
        Told(other).ShouldBe(Told(nowhere).Replace("1114099999", Town.Sogong, StringComparison.Ordinal));

        static string Told(byte[] problem) => JsonDocument.Parse(problem).RootElement.GetProperty("detail").GetString()!;
    }

    [Fact]
    public async Task Nothing_opens_without_a_token_not_even_a_session()
    {
        using var browser = await town.As("analyst");
        foreach (var answer in new[] { await browser.Get("/api/v1/metrics"), await Send("/api/v1/metrics", null), await Send("/api/v1/metrics", "dh_made-up") })
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            answer.Headers.WwwAuthenticate.Single().Scheme.ShouldBe("Bearer");
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        }

        (await Send("/city", town.Tokens.Issue(town.Accounts.Find("analyst")!, "page", TimeSpan.FromDays(1)))).StatusCode.ShouldBe(HttpStatusCode.Found); // pages are for people
    }

    [Fact]
    public async Task A_token_ends_when_it_is_revoked_or_out_of_date_or_its_account_changes()
    {
        town.Add("brief", AccountRole.Director);
        var account = town.Accounts.Find("brief")!;
        string Token(TimeSpan validFor) => town.Tokens.Issue(account, "test", validFor);
        (await Send("/api/v1/units", Token(TimeSpan.FromSeconds(-1)))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        var revoked = Token(TimeSpan.FromDays(1));
        (await Send("/api/v1/units", revoked)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var known = town.Tokens.List(account).Last();
        known.LastUsedAt.ShouldNotBeNull();
        town.Tokens.Revoke(account, known.Id).ShouldBeTrue();
        town.Tokens.Revoke(account, known.Id).ShouldBeFalse();
        (await Send("/api/v1/units", revoked)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        var changed = Token(TimeSpan.FromDays(1));
        town.Accounts.SetPassword("brief", "another long password");
        (await Send("/api/v1/units", changed)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        account = town.Accounts.Find("brief")!;
        var shut = Token(TimeSpan.FromDays(1));
        (await Send("/api/v1/units", shut)).StatusCode.ShouldBe(HttpStatusCode.OK);
        town.Accounts.Disable("brief");
        (await Send("/api/v1/units", shut)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task What_a_script_took_stands_in_the_audit_log()
    {
        await Ask("supervisor", "/api/v1/metrics/visits_done?level=dong&unit=11110");
        var entry = town.Log.Latest(50).First(e => e.Who == "supervisor" && e.Detail.StartsWith("/api", StringComparison.Ordinal));
        (entry.What, entry.Precision).ShouldBe(("export", "exact"));
        entry.Detail.ShouldContain("/api/v1/metrics/visits_done");
    }

    [Fact]
    public async Task The_description_names_every_address_with_examples()
    {
        var answer = await Send("/api/v1/openapi.json", null);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var document = JsonDocument.Parse(await Bytes(answer));
        var paths = document.RootElement.GetProperty("paths");
        paths.EnumerateObject().Select(p => p.Name).ShouldBe(["/api/v1/compare/{id}", "/api/v1/corrections", "/api/v1/metrics", "/api/v1/metrics/{id}", "/api/v1/snapshot", "/api/v1/snapshots", "/api/v1/units"], ignoreOrder: true);
        var words = paths.GetProperty("/api/v1/metrics/{id}").GetProperty("get").GetProperty("parameters").EnumerateArray().ToList();
        words.Select(p => p.GetProperty("name").GetString()).ShouldBe(["id", "level", "unit", "from", "to", "grain", "by", "map", "snapshot", "format"]);
        words.ShouldAllBe(p => p.GetProperty("example").GetString()!.Length > 0 && p.GetProperty("description").GetString()!.Length > 0);
        foreach (var address in new[] { "/api/v1/metrics/{id}", "/api/v1/compare/{id}", "/api/v1/corrections" })
        {
            paths.GetProperty(address).GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Select(c => c.Name).ShouldBe(
                ["application/json", "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.apache.arrow.stream", "application/vnd.apache.parquet"], ignoreOrder: true);
        }

        document.RootElement.GetProperty("components").GetProperty("securitySchemes").GetProperty("Token").GetProperty("scheme").GetString().ShouldBe("bearer");
    }

    private async Task<HttpResponseMessage> Ask(string account, string path) =>
        await Send(path, town.Tokens.Issue(town.Accounts.Find(account)!, "test", TimeSpan.FromDays(1)));

    private async Task<JsonDocument> Json(string account, string path) => JsonDocument.Parse(await Bytes(await Ask(account, path)));

    private async Task<HttpResponseMessage> Send(string path, string? token)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = town.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = token == null ? null : new AuthenticationHeaderValue("Bearer", token);
        var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        await answer.Content.LoadIntoBufferAsync(TestContext.Current.CancellationToken);
        return answer;
    }

    private static Task<byte[]> Bytes(HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
}
