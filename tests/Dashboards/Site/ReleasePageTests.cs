using System.Net;
using AngleSharp.Dom;
using DongHaeng.Ops.Releases;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>Reports before they go out: each is decided on by those who are responsible for its unit, and by nobody else.</summary>
public sealed class ReleasePageTests(ReleaseTown town) : IClassFixture<ReleaseTown>
{
    [Theory]
    [InlineData("supervisor", "종로구", "청운효자동")]
    [InlineData("analyst", "서울특별시")]
    public async Task Everybody_sees_what_is_his_to_decide_on(string person, params string[] units)
    {
        using var browser = await town.As(person);
        var page = await browser.Page("/releases?lang=ko");
        page.QuerySelectorAll(".releases h3").Select(head => head.TextContent.Split(' ')[0]).Order().ShouldBe(units.Order());
        (await browser.Page("/reports")).QuerySelectorAll("main a").ShouldContain(link => link.GetAttribute("href") == "/releases");
    }

    [Theory]
    [InlineData("head")]
    [InlineData("director")]
    [InlineData("admin")]
    public async Task Who_decides_on_nothing_is_told_so(string person)
    {
        using var browser = await town.As(person);
        (await browser.Get("/releases")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_draft_is_commented_on_looked_at_approved_and_taken_back()
    {
        var id = town.Releases.Latest("monthly_gu", "g01", "2024-10")!.Id;
        using var browser = await town.As("supervisor");
        var page = await browser.Page("/releases?lang=ko");
        page.QuerySelector($"#r{id} a")!.GetAttribute("href").ShouldBe("/reports/monthly_gu/11110/2024-10.pdf");
        (await browser.Submit(page, $"form[action='/releases/{id}/comment']", ("comment", "10월에 두 팀을 합쳤습니다."))).Headers.Location!.ToString().ShouldBe($"/releases?done=1#r{id}");
        (await browser.Submit(await browser.Page("/releases"), $"form[action='/releases/{id}/send']")).StatusCode.ShouldBe(HttpStatusCode.Found);
        town.Sent.ShouldContain(("supervisor", id));
        (await browser.Submit(await browser.Page("/releases"), $"form[action='/releases/{id}/approve']")).StatusCode.ShouldBe(HttpStatusCode.Found);

        var approved = town.Releases.Find(id)!;
        (approved.State, approved.Comment, approved.ApprovedBy, approved.Snapshot).ShouldBe((ReleaseState.Approved, "10월에 두 팀을 합쳤습니다.", "Kim supervisor", town.Shelf.Current()));
        var again = await browser.Page("/releases?lang=ko");
        again.QuerySelector($"#r{id} textarea").ShouldBeNull();
        again.QuerySelector($"#r{id} blockquote")!.TextContent.ShouldContain("10월에 두 팀을 합쳤습니다.");
        (await browser.Submit(again, $"form[action='/releases/{id}/reopen']")).StatusCode.ShouldBe(HttpStatusCode.Found);
        town.Releases.Find(id)!.State.ShouldBe(ReleaseState.Draft);
        town.Log.Latest(20).Where(entry => entry.What.StartsWith("report_", StringComparison.Ordinal)).Select(entry => entry.What).ShouldBe(["report_reopened", "report_approved", "report_commented"]);
    }

    [Fact]
    public async Task A_comment_about_a_person_is_not_taken_and_not_lost()
    {
        var id = town.Releases.Latest("monthly_dong", "d0001", "2024-10")!.Id;
        using var browser = await town.As("supervisor");
        var answer = await browser.Submit(await browser.Page("/releases?lang=ko"), $"form[action='/releases/{id}/comment']", ("comment", "문의 010-1234-5678"));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await Browser.Read(answer);
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("전화번호");
        page.QuerySelector($"#r{id} textarea")!.TextContent.ShouldBe("문의 010-1234-5678");
        town.Releases.Find(id)!.Comment.ShouldBeNull();
    }

    [Fact]
    public async Task What_was_looked_at_before_the_figures_moved_on_is_not_approved()
    {
        var id = town.Releases.Latest("monthly_dong", "d0001", "2024-10")!.Id;
        using var browser = await town.As("supervisor");
        var answer = await browser.Submit(await browser.Page("/releases?lang=ko"), $"form[action='/releases/{id}/approve']", ("snapshot", "000000"));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Browser.Read(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldContain("그사이 수치가 갱신되었습니다.");
        town.Releases.Find(id)!.State.ShouldBe(ReleaseState.Draft);
    }

    [Theory]
    [InlineData("comment")]
    [InlineData("approve")]
    [InlineData("reopen")]
    [InlineData("send")]
    public async Task Another_gus_draft_is_refused_and_the_refusal_is_written_down(string act)
    {
        var id = town.Releases.Latest("monthly_gu", "g02", "2024-10")!.Id;
        using var browser = await town.As("supervisor");
        var token = (await browser.Page("/account")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await browser.Post($"/releases/{id}/{act}", new() { ["__RequestVerificationToken"] = token, ["comment"] = "x", ["snapshot"] = town.Shelf.Current()! });
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        town.Log.Latest(3).ShouldContain(entry => entry.Who == "supervisor" && entry.What == "refused");
        (town.Releases.Find(id)!.State, town.Releases.Find(id)!.Comment).ShouldBe((ReleaseState.Draft, null));
    }
}
