using System.Net;
using AngleSharp.Dom;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Deliveries;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>What administrators look after, and what they do to accounts, contacts, mails and schedules; every act is written down.</summary>
public sealed class AdministrationTests(AdminTown town) : IClassFixture<AdminTown>
{
    [Fact]
    public async Task The_first_page_names_what_needs_a_person()
    {
        using var browser = await town.As("admin");
        var page = await browser.Page("/admin?lang=ko");
        page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ShouldContain("/admin/deliveries?state=failed");
        page.QuerySelector("main")!.TextContent.ShouldContain("모두 이어져 있습니다");
    }

    [Fact]
    public async Task No_secret_stands_on_the_page_of_settings()
    {
        using var browser = await town.As("admin");
        var page = await browser.Page("/admin/settings?lang=ko");
        var rows = page.QuerySelectorAll("tr").Select(row => row.TextContent.Trim()).ToList();
        rows.ShouldContain(row => row.StartsWith("listen", StringComparison.Ordinal) && row.Contains("http://127.0.0.1:5080", StringComparison.Ordinal));
        rows.Single(row => row.StartsWith("mail.password", StringComparison.Ordinal)).ShouldContain("설정됨");
    }

    [Fact]
    public async Task An_account_is_added_with_a_link_changed_shut_and_opened_and_all_of_it_is_written_down()
    {
        using var browser = await town.As("admin");
        var made = await Browser.Read(await browser.Submit(
            await browser.Page("/admin/accounts/new"), "form[action='/admin/accounts']",
            ("name", "newcomer"), ("display", "새 팀장"), ("email", "newcomer@example.org"), ("role", "supervisor"), ("unit", "g02"), ("language", "ko")));
        made.QuerySelector(".secret")!.TextContent.ShouldContain("/sign-in/link/");
        var id = town.Accounts.Find("newcomer")!.Id;

        using var person = new Browser(town.Address);
        var link = new Uri(made.QuerySelector(".secret")!.TextContent.Trim()).PathAndQuery;
        (await person.Submit(await person.Page(link), "form")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await person.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await browser.Submit(await browser.Page($"/admin/accounts/{id}"), $"form[action='/admin/accounts/{id}']", ("display", "새 동장"), ("email", "newcomer@example.org"), ("role", "dong_head"), ("unit", "d0001"), ("language", "ko"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (town.Accounts.Find("newcomer")!.Role, town.Accounts.Find("newcomer")!.UnitId).ShouldBe(("dong_head", "d0001"));

        (await browser.Submit(await browser.Page($"/admin/accounts/{id}"), $"form[action='/admin/accounts/{id}/disable']")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await person.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.Found, "a session of a shut account has ended");
        (await browser.Submit(await browser.Page($"/admin/accounts/{id}"), $"form[action='/admin/accounts/{id}/enable']")).StatusCode.ShouldBe(HttpStatusCode.Found);
        town.Accounts.Find("newcomer")!.DisabledAt.ShouldBeNull();

        town.Log.Latest(50).Where(entry => entry.Who == "admin" && entry.Detail.StartsWith("newcomer", StringComparison.Ordinal)).Select(entry => entry.What).Reverse()
            .ShouldBe(["account_added", "link_issued", "account_changed", "account_disabled", "account_enabled"]);
    }

    [Theory]
    [InlineData("director", "supervisor", "")]
    [InlineData("dong_head", "dong_head", "g01")]
    [InlineData("analyst", "analyst", "g01")]
    public async Task A_role_without_its_unit_is_refused_and_what_was_typed_stays(string name, string role, string unit)
    {
        using var browser = await town.As("admin");
        var answer = await browser.Submit(
            await browser.Page("/admin/accounts/new"), "form[action='/admin/accounts']",
            ("name", $"odd_{name}"), ("display", "이름"), ("email", "odd@example.org"), ("role", role), ("unit", unit), ("language", "ko"));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Browser.Read(answer)).QuerySelector("input[name=email]")!.GetAttribute("value").ShouldBe("odd@example.org");
        town.Accounts.Find($"odd_{name}").ShouldBeNull();
    }

    [Fact]
    public async Task Administrators_neither_shut_themselves_out_nor_take_their_own_role()
    {
        var id = town.Accounts.Find("admin")!.Id;
        using var browser = await town.As("admin");
        var page = await browser.Page($"/admin/accounts/{id}");
        page.QuerySelector($"form[action='/admin/accounts/{id}/disable']").ShouldBeNull();
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (await browser.Post($"/admin/accounts/{id}/disable", new() { ["__RequestVerificationToken"] = token })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await browser.Submit(page, $"form[action='/admin/accounts/{id}']", ("display", "Kim admin"), ("email", "admin@example.org"), ("role", "analyst"), ("unit", ""), ("language", "ko"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (town.Accounts.Find("admin")!.Role, town.Accounts.Find("admin")!.DisabledAt).ShouldBe((AccountRole.Administrator, null));
    }

    [Fact]
    public async Task A_failed_mail_is_sent_again_and_an_unclear_one_decided_on_without_its_contents_being_shown()
    {
        using var browser = await town.As("admin");
        var (failed, unclear, sent) = (town.Mail("2024-09").Id, town.Mail("2024-10").Id, town.Mail("2024-08").Id);
        var list = await browser.Page("/admin/deliveries?lang=ko&state=failed");
        list.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        var page = await browser.Page($"/admin/deliveries/{failed}?lang=ko");
        page.Body!.TextContent.ShouldContain("550 no such box");
        page.Body!.TextContent.ShouldNotContain("본문은 보이지 않습니다");
        page.QuerySelector($"form[action='/admin/deliveries/{failed}/arrived']").ShouldBeNull("the server said that it did not take it");
        (await browser.Submit(page, $"form[action='/admin/deliveries/{failed}/again']")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.Submit(await browser.Page($"/admin/deliveries/{unclear}"), $"form[action='/admin/deliveries/{unclear}/arrived']")).StatusCode.ShouldBe(HttpStatusCode.Found);
        town.Ledger.Find(failed)!.State.ShouldBe(DeliveryState.Pending);
        town.Ledger.Find(unclear)!.State.ShouldBe(DeliveryState.Sent);

        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (await browser.Post($"/admin/deliveries/{sent}/again", new() { ["__RequestVerificationToken"] = token })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        town.Ledger.Find(sent)!.State.ShouldBe(DeliveryState.Sent);
        town.Log.Latest(10).Select(entry => entry.What).ShouldContain("mail_arrived");
    }

    [Fact]
    public async Task Contacts_of_suppliers_are_added_and_ended()
    {
        using var browser = await town.As("admin");
        (await browser.Submit(await browser.Page("/admin/centers/c0001"), "form[action='/admin/centers/c0001/contacts']", ("address", "not an address"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.Submit(await browser.Page("/admin/centers/c0001"), "form[action='/admin/centers/c0001/contacts']", ("address", "desk@example.org"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        var page = await browser.Page("/admin/centers/c0001");
        page.Body!.TextContent.ShouldContain("desk@example.org");
        (await browser.Submit(page, "form[action='/admin/centers/c0001/contacts/end']")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.Page("/admin/centers/c0001")).Body!.TextContent.ShouldNotContain("desk@example.org");
        (await browser.Get("/admin/centers/nobody")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_schedule_is_shown_and_started_and_one_that_is_not_there_is_not()
    {
        using var browser = await town.As("admin");
        var page = await browser.Page("/admin/schedules?lang=ko");
        page.Body!.TextContent.ShouldContain("자료 수집과 공표");
        (await browser.Submit(page, "form[action='/admin/schedules/night/run']")).StatusCode.ShouldBe(HttpStatusCode.Found);
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (await browser.Post("/admin/schedules/other/run", new() { ["__RequestVerificationToken"] = token })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        town.Started.ShouldBe(["night", "other"]);
        town.Log.Latest(20).ShouldContain(entry => entry.What == "job_started" && entry.Detail == "night");
    }

    [Fact]
    public async Task The_log_is_searched_and_taken_as_a_file()
    {
        using (var director = await town.As("director"))
        {
            (await director.Get("/admin/audit")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        using var browser = await town.As("admin");
        var page = await browser.Page("/admin/audit?who=director&lang=ko");
        page.QuerySelectorAll("tbody tr").ShouldNotBeEmpty();
        page.QuerySelectorAll("tbody tr").ShouldAllBe(row => row.TextContent.Contains("director"));
        var file = await browser.Text("/admin/audit.csv?who=director");
        file.ShouldContain("refused");
        file.ShouldNotContain(",supervisor,");
        (await browser.Get("/admin/audit?from=yesterday")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_form_that_no_page_of_ours_gave_is_refused_and_written_down()
    {
        var id = town.Accounts.Find("director")!.Id;
        using var browser = await town.As("admin");
        (await browser.Post($"/admin/accounts/{id}/disable", new() { ["x"] = "y" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        town.Accounts.Find("director")!.DisabledAt.ShouldBeNull();
        town.Log.Latest(5).ShouldContain(entry => entry.Who == "admin" && entry.What == "refused" && entry.Detail.Contains("form without its token", StringComparison.Ordinal));
    }
}
