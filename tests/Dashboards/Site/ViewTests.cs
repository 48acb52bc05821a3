using System.Net;
using DongHaeng.Dashboards.Views;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Views;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>Pages that people keep: they open as they were kept, are each person's own, and are written of once on each occasion.</summary>
public sealed class ViewTests(ClosedTown town) : IClassFixture<ClosedTown>
{
    private static readonly Uri Public = new("https://donghaeng.example.go.kr");

    [Fact]
    public async Task A_page_is_kept_by_its_link_and_opens_as_it_was()
    {
        using var browser = await town.As("supervisor");
        var page = await browser.Page($"/gu/{Town.Jongno}?metric=visits_done&period=2024-09&lang=ko");
        var link = page.QuerySelector(".tools a")!.GetAttribute("href")!;
        var form = await browser.Page(link);
        var answer = await browser.Submit(form, "form[action='/views']", ("name", "종로 방문"), ("mailed", "never"));
        answer.Headers.Location!.ToString().ShouldBe("/views?done=1");
        var list = await browser.Page("/views");
        list.QuerySelectorAll(".views h2 a").Single(a => a.TextContent == "종로 방문").GetAttribute("href").ShouldBe($"/gu/{Town.Jongno}?metric=visits_done&period=2024-09");
        using var other = await town.As("director");
        (await other.Text("/views")).ShouldNotContain("종로 방문");
    }

    [Theory]
    [InlineData("https://elsewhere.example/city")]
    [InlineData("//elsewhere.example/city")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("/account")]
    [InlineData("/sign-out")]
    [InlineData("/compare.csv?metric=visits_done")]
    [InlineData("")]
    public async Task Only_pages_of_figures_are_kept(string of)
    {
        using var browser = await town.As("analyst");
        (await browser.Get($"/views/new?of={Uri.EscapeDataString(of)}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Nobody_changes_or_deletes_what_another_keeps()
    {
        var (views, owner) = (Views(), town.Accounts.Find("analyst")!);
        var id = views.Add(owner.Id, "모든 구", "/compare", MailedWhen.Never)!;
        using var other = await town.As("director");
        var token = (await other.Page("/account")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (await other.Post($"/views/{id}/end", new() { ["__RequestVerificationToken"] = token })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.Post($"/views/{id}/mailed", new() { ["__RequestVerificationToken"] = token, ["mailed"] = "month" })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        views.Of(owner.Id).ShouldContain(view => view.Id == id && view.Mailed == MailedWhen.Never);
        using var own = await town.As("analyst");
        (await own.Submit(await own.Page("/views"), $"form[action='/views/{id}/end']")).StatusCode.ShouldBe(HttpStatusCode.Found);
        views.Of(owner.Id).ShouldNotContain(view => view.Id == id);
    }

    [Fact]
    public void A_new_month_is_written_of_once_with_what_may_travel_by_mail_and_to_whom_it_is_still_open()
    {
        town.Add("head2", AccountRole.DongHead, "d0001");
        var (head, ledger) = (town.Accounts.Find("head2")!, new NoticeLedger(town.Ops));
        // October has ended on the day of the snapshot; the page was kept in the middle of it.
        var views = Views(new DateTimeOffset(2024, 10, 15, 3, 0, 0, TimeSpan.Zero));
        var own = views.Add(head.Id, "우리 동", $"/dong/{Town.Cheongun}?metric=visits_done", MailedWhen.Month)!;
        var gu = views.Add(town.Accounts.Find("supervisor")!.Id, "우리 구", $"/gu/{Town.Jongno}?metric=visits_done", MailedWhen.Month)!;
        var foreign = views.Add(head.Id, "남의 동", $"/dong/{Town.Sajik}?metric=visits_done", MailedWhen.Month)!;
        using var reader = new MetricReader(town.Shelf);
        var watching = Watching(reader, views, ledger);
        watching.Put(TestContext.Current.CancellationToken).Trouble.ShouldBeEmpty();
        watching.Put(TestContext.Current.CancellationToken).Queued.ShouldBe(0);

        var mail = ledger.List(own).ShouldHaveSingleItem();
        mail.Subject.ShouldBe("[동행] 우리 동: 2024년 10월 첫 수치(잠정)");
        mail.Address.ShouldBe("head2@example.org");
        // 12 visits: by mail a dong's figures are protected, in a city of three dongs withheld.
        mail.BodyText.ShouldContain("- 빈곤위기가정 방문 완료: 보호 (");
        mail.BodyText.ShouldNotContain(": 12 ");
        ledger.List(gu).ShouldHaveSingleItem().BodyText.Split("\r\n").Single(line => line.StartsWith('-')).ShouldStartWith("- 빈곤위기가정 방문 완료: 약 15 건 (");
        mail.BodyText.ShouldContain($"https://donghaeng.example.go.kr/dong/{Town.Cheongun}?metric=visits_done");
        mail.BodyHtml.ShouldContain("<li>");
        ledger.List(foreign).ShouldBeEmpty();
        town.Log.Latest(10).ShouldContain(e => e.What == "mail" && e.Who == "head2" && e.Precision == "protected");
    }

    [Fact]
    public void What_its_owner_saw_when_he_kept_it_is_not_written_of()
    {
        town.Add("late", AccountRole.Analyst);
        var (late, ledger) = (town.Accounts.Find("late")!, new NoticeLedger(town.Ops));
        var views = Views(new DateTimeOffset(2024, 11, 5, 3, 0, 0, TimeSpan.Zero));
        var month = views.Add(late.Id, "시", "/city", MailedWhen.Month)!;
        var final = views.Add(late.Id, "시 확정", "/city", MailedWhen.Final)!;
        using var reader = new MetricReader(town.Shelf);
        Watching(reader, views, ledger).Put(TestContext.Current.CancellationToken);
        ledger.List(month).ShouldBeEmpty();
        ledger.List(final).ShouldBeEmpty();
    }

    [Fact]
    public void A_closing_is_written_of_as_final_and_signals_only_where_there_are_any()
    {
        town.Add("early", AccountRole.Analyst);
        var (early, ledger) = (town.Accounts.Find("early")!, new NoticeLedger(town.Ops));
        var views = Views(new DateTimeOffset(2024, 10, 1, 3, 0, 0, TimeSpan.Zero));
        var final = views.Add(early.Id, "종로", $"/gu/{Town.Jongno}?metric=visits_done", MailedWhen.Final)!;
        var signal = views.Add(early.Id, "신호", "/city", MailedWhen.Signal)!;
        using var reader = new MetricReader(town.Shelf);
        Watching(reader, views, ledger).Put(TestContext.Current.CancellationToken).Trouble.ShouldBeEmpty();
        ledger.List(final).ShouldHaveSingleItem().Subject.ShouldBe("[동행] 종로: 2024년 9월 확정 수치");
        ledger.List(signal).ShouldBeEmpty(); // four months are too few to say what is usual
    }

    private ViewList Views(DateTimeOffset? now = null) => new(town.Ops, new FixedClock(now ?? DateTimeOffset.UtcNow));

    private Watching Watching(MetricReader reader, ViewList views, NoticeLedger ledger) => new(reader, views, ledger, town.Accounts, town.Log, Public, TimeProvider.System);

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
