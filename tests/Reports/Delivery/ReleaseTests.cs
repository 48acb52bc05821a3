using DongHaeng.Figures.Words;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Ops.Releases;
using DongHaeng.Ops.Subscriptions;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Editions;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Releasing;
using DongHaeng.Tests.Reports.Catalog;
using DongHaeng.Tests.Reports.Pdf;

namespace DongHaeng.Tests.Reports.Delivery;

/// <summary>Drafts, approvals and corrected editions, of a report that says one figure for each gu.</summary>
public sealed class ReleaseTests : IAsyncLifetime
{
    private readonly City city = new() { OnlyGus = ["g18"] };
    private readonly Dictionary<string, string> figures = new() { ["g01"] = "120", ["g18"] = "80" };
    private PostOffice office = null!;
    private SubscriptionList subscriptions = null!;
    private ReleaseBook releases = null!;

    public async ValueTask InitializeAsync()
    {
        await city.InitializeAsync();
        office = await PostOffice.OpenAsync();
        office.Clock.Advance(TimeSpan.FromDays(7)); // Tuesday, 12 November
        subscriptions = new(office.Store, office.Clock);
        releases = new(office.Store, office.Clock);
        foreach (var gu in figures.Keys)
        {
            subscriptions.Add("monthly_gu", gu, Chief(gu).Id);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await office.DisposeAsync();
        await city.DisposeAsync();
    }

    [Fact]
    public async Task What_has_to_be_approved_waits_and_goes_out_with_the_comment_and_the_figures_that_were_approved()
    {
        ReleasePlan[] plans = [new() { Approval = true }];
        var waiting = Put(plans, byHand: false);
        waiting.Queued.ShouldBe(0);
        waiting.Waiting.ShouldBe(["monthly_gu g01 2024-10 waits: nobody has approved it", "monthly_gu g18 2024-10 waits: nobody has approved it"]);

        var draft = releases.Latest("monthly_gu", "g18", "2024-10")!;
        var approvedOf = city.Reader.Info()!.Id;
        releases.Comment(draft.Id, "10월에는 두 팀이 합쳐졌습니다.", Chief("g18").Id).ShouldBeTrue();
        releases.Approve(draft.Id, approvedOf, Chief("g18").Id).ShouldBeTrue();
        releases.Comment(draft.Id, "다른 말", Chief("g18").Id).ShouldBeFalse("what was approved was approved with its comment");
        await city.Pull(new DateOnly(2024, 11, 2)); // figures move on meanwhile

        Put(plans, byHand: false).Queued.ShouldBe(1);

        var mail = office.Ledger.List().Single();
        (mail.UnitId, mail.Snapshot).ShouldBe(("g18", approvedOf));
        Text(mail).ShouldContain("담당자 의견 (g18 팀장)");
        Text(mail).ShouldContain("10월에는 두 팀이 합쳐졌습니다.");
        releases.Latest("monthly_gu", "g18", "2024-10")!.Rule.ShouldBe(ReleaseGround.Approved);
        Put(plans, byHand: false).Queued.ShouldBe(0);
    }

    [Fact]
    public void At_the_deadline_it_goes_out_and_says_what_it_lacks()
    {
        ReleasePlan[] plans = [new() { Approval = true, Complete = 0.95, Deadline = 8, AtDeadline = AtDeadline.Send }]; // the 8th business day is 12 November
        Put(plans, byHand: false).Queued.ShouldBe(2);

        // Of g01 no center is connected: nothing came of what it owed. All of g18's did.
        var (bare, whole) = (office.Ledger.List().Single(mail => mail.UnitId == "g01"), office.Ledger.List().Single(mail => mail.UnitId == "g18"));
        bare.Subject.ShouldEndWith("(잠정, 자료 미비)");
        whole.Subject.ShouldEndWith("(잠정, 승인 전 발송)");
        Text(bare).ShouldContain("아직 들어오지 않은 자료가 있는 상태로 보냅니다.");
        Text(whole).ShouldNotContain("아직 들어오지 않은 자료");
        whole.BodyText.ShouldContain("담당자의 승인 없이 보냅니다.");
    }

    [Fact]
    public async Task A_correction_goes_to_those_whose_figures_changed_and_names_them_and_to_nobody_else()
    {
        Put(byHand: true).Queued.ShouldBe(2);
        Correct().Queued.ShouldBe(0);
        var late = office.Accounts.Add(new("late", "나중", "late@example.org", AccountRole.Supervisor, "g18")).Account!;

        await city.Pull(new DateOnly(2024, 12, 1)); // October is closed
        figures["g18"] = "95";
        var run = Correct();

        run.Queued.ShouldBe(1);
        var second = office.Ledger.List().Single(mail => mail.Edition == 2);
        (second.UnitId, second.Finality).ShouldBe(("g18", "final"));
        second.Subject.ShouldEndWith("(확정, 정정 제2판)");
        Text(second).ShouldContain("정정 제2판입니다. 앞의 판에서 수치 1개가 바뀌었으며");
        Text(second).ShouldContain("정정 내용");
        Text(second).ShouldMatch(@"방문\s+g18\s+건\s+80\s+95");

        Correct().Queued.ShouldBe(0, "the same correction is not told twice");
        subscriptions.Add("monthly_gu", "g18", late.Id);
        figures["g18"] = "96";
        await city.Pull(new DateOnly(2024, 12, 2));
        releases.Latest("monthly_gu", "g01", "2024-10")!.Edition.ShouldBe(1);
        office.Ledger.List().ShouldNotContain(mail => mail.AccountId == late.Id);
    }

    [Fact]
    public async Task A_correction_of_what_has_to_be_approved_waits_for_its_own_approval()
    {
        ReleasePlan[] plans = [new() { Approval = true }];
        Put(plans, byHand: true);
        var first = releases.Latest("monthly_gu", "g18", "2024-10")!;
        releases.Approve(first.Id, city.Reader.Info()!.Id, Chief("g18").Id);
        Put(plans, byHand: true).Queued.ShouldBe(1);
        figures["g18"] = "95";
        await city.Pull(new DateOnly(2024, 12, 1));

        var waiting = Correct(plans);
        waiting.Queued.ShouldBe(0);
        waiting.Waiting.ShouldBe(["monthly_gu g18 2024-10 edition 2 waits: nobody has approved the correction"]);
        releases.Approve(releases.Latest("monthly_gu", "g18", "2024-10")!.Id, city.Reader.Info()!.Id, Chief("g18").Id).ShouldBeTrue();
        Correct(plans).Queued.ShouldBe(1);
    }

    [Fact]
    public async Task A_run_that_broke_off_between_release_and_mail_is_taken_up_again()
    {
        Put(byHand: true).Queued.ShouldBe(2);
        figures["g18"] = "95";
        await city.Pull(new DateOnly(2024, 12, 1));
        var next = releases.Next("monthly_gu", "g18", "2024-10", 2);
        releases.LetGo(next.Id, city.Reader.Info()!.Id, ReleaseGround.Unasked, 0);

        Correct().Queued.ShouldBe(1);
        office.Ledger.List().Single(mail => mail.Edition == 2).UnitId.ShouldBe("g18");
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_attached_and_the_mail_says_where_it_is()
    {
        office.Settings = office.Settings with { MaxAttachmentKb = 0 };
        Put(byHand: true).Queued.ShouldBe(2);
        (await office.DeliverAsync()).Sent.ShouldBe(2);
        var mail = (await office.ReceivedAsync())[0];
        mail.Attachments.ShouldBeEmpty();
        mail.Text.ShouldContain("파일이 커서 첨부하지 않았습니다.");
        office.Ledger.List().ShouldAllBe(row => office.Archive.Read(row.ArchivePath, row.PdfSha256) != null, "it is kept all the same");
    }

    private Report Report => ReportCatalog.Get("monthly_gu") with
    {
        Compose = (_, order) => new ReportDocument("보고서", Language.Korean, DateTimeOffset.UnixEpoch, _ => { },
            [new Section("Ⅰ 개요", [new WideTable(new Table("방문", "(단위: 건)", [new("구", 1), new("건", 1)], [[new(order.Unit), new(figures[order.Unit])]]))])], "")
        {
            Provenance = new Provenance("000001", order.Unit), Facts = [],
        },
    };

    private Account Chief(string gu) => office.Accounts.Find("chief_" + gu)
        ?? office.Accounts.Add(new("chief_" + gu, gu + " 팀장", $"{gu}@example.org", AccountRole.Supervisor, gu)).Account!;

    private string Text(DeliveryEntry mail) => Read(office.Archive.Read(mail.ArchivePath, mail.PdfSha256)!);

    private static string Read(byte[] pdf)
    {
        using var reader = new PdfReader(pdf);
        return reader.Text();
    }

    private DispatchRun Put(IReadOnlyList<ReleasePlan>? plans = null, bool byHand = false) =>
        Dispatch(plans ?? []).Put(Report, City.October, byHand, null, TestContext.Current.CancellationToken);

    private DispatchRun Correct(IReadOnlyList<ReleasePlan>? plans = null) => Dispatch(plans ?? []).Correct(Report, TestContext.Current.CancellationToken);

    private Dispatch Dispatch(IReadOnlyList<ReleasePlan> plans) => new(
        city.Reader, subscriptions, releases, plans, office.Ledger, new Outbox(office.Ledger, office.Archive, office.Settings, office.Clock), office.Settings,
        new AuditLog(office.Store), office.Clock);
}
