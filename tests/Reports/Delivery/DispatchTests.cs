using System.Collections.Concurrent;
using DongHaeng.Figures.Words;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Releases;
using DongHaeng.Ops.Subscriptions;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Editions;
using DongHaeng.Tests.Reports.Catalog;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Reports.Delivery;

public sealed class DispatchTests(GeumcheonCity city) : IClassFixture<GeumcheonCity>, IAsyncLifetime
{
    private static readonly ReportDocument Empty = new("보고서", Language.Korean, DateTimeOffset.UnixEpoch, _ => { }, [], "")
    {
        Provenance = new Provenance("000001", "empty"),
        Facts = [],
    };

    private PostOffice office = null!;
    private SubscriptionList subscriptions = null!;

    public async ValueTask InitializeAsync()
    {
        office = await PostOffice.OpenAsync();
        subscriptions = new(office.Store, office.Clock);
        foreach (var gu in new[] { "g01", "g18", "g24" })
        {
            var chief = office.Accounts.Add(new("chief_" + gu, "이관리", $"{gu}@example.org", AccountRole.Supervisor, gu)).Account!;
            subscriptions.Add("monthly_gu", gu, chief.Id);
        }
    }

    public ValueTask DisposeAsync() => office.DisposeAsync();

    [Fact]
    public void A_report_that_cannot_be_drawn_is_named_and_all_others_are_put_in()
    {
        var run = Put((_, order) => order.Unit == "g01" ? throw new InvalidDataException("A chart has no room.") : Empty);

        (run.Reports, run.Queued).ShouldBe((2, 2));
        run.Skipped.ShouldBe(["chief_g01: g01: A chart has no room."]);
        office.Ledger.List().Select(mail => mail.UnitId).ShouldBe(["g18", "g24"]);
    }

    [Fact]
    public void Cancelling_while_a_report_is_drawn_ends_the_run() =>
        Should.Throw<OperationCanceledException>(() => Put((_, _) => throw new OperationCanceledException()));

    [Fact]
    public void Who_may_not_see_the_unit_is_named_and_gets_nothing()
    {
        subscriptions.Add("monthly_gu", "g24", office.Accounts.Find("chief_g18")!.Id);

        var run = Put((_, _) => Empty);

        run.Queued.ShouldBe(3);
        run.Skipped.ShouldBe(["chief_g18 may not see g24: nothing is sent"]);
        MailRights.Find(city.Reader, office.Accounts.Find("chief_g18")!, "g24").ShouldBeNull();
        MailRights.Find(city.Reader, office.Accounts.Find("chief_g18")!, "g18")!.Id.ShouldBe("g18");
    }

    [Fact]
    public void Exact_figures_go_only_to_an_address_in_a_listed_domain_and_are_written_down()
    {
        foreach (var gu in new[] { "g01", "g18" })
        {
            subscriptions.MakeExact("monthly_gu", gu, office.Accounts.Find("chief_" + gu)!.Id, "확인").ShouldBeTrue();
        }

        var doors = new ConcurrentDictionary<string, Door>();
        ReportDocument Draw(MetricReader reader, ReportOrder order)
        {
            doors[order.Unit] = order.Door;
            return Empty;
        }

        var refused = Put(Draw);
        refused.Queued.ShouldBe(1);
        doors.Keys.ShouldBe(["g24"]); // example.org is not listed
        refused.Skipped.Count.ShouldBe(2);
        refused.Skipped[0].ShouldStartWith("chief_g01: g01@example.org is in no domain of mail.exactDomains any more: nothing is sent.");

        office.Settings = office.Settings with { ExactDomains = ["example.org"] };
        Put(Draw).Queued.ShouldBe(2);
        doors.OrderBy(d => d.Key).Select(d => d.Value).ShouldBe([Door.SignedIn, Door.SignedIn, Door.Mail]);
        // Units are drawn at the same time: which of them is written first is chance.
        new AuditLog(office.Store).Latest(3).Select(e => (e.Who, e.What, e.Precision)).ShouldBe(
            [("chief_g01", "mail", "exact"), ("chief_g18", "mail", "exact"), ("chief_g24", "mail", "protected")], ignoreOrder: true);
        office.Ledger.List().Single(mail => mail.UnitId == "g01").BodyText.ShouldContain("보호 처리하지 않은 수치");
        office.Ledger.List().Single(mail => mail.UnitId == "g24").BodyText.ShouldContain("메일로 보낼 수 있는 수치만");
    }

    [Theory]
    [InlineData("a@seoul.go.kr", true)]
    [InlineData("a@SEOUL.GO.KR", true)]
    [InlineData("a@mail.seoul.go.kr", false)]
    [InlineData("a@notseoul.go.kr", false)]
    [InlineData("seoul.go.kr@example.org", false)]
    public void A_domain_is_listed_as_it_stands_behind_the_at_sign(string address, bool exact) =>
        (office.Settings with { ExactDomains = ["seoul.go.kr"] }).MayBeExact(address).ShouldBe(exact);

    [Theory]
    [InlineData(2031, 1)]
    [InlineData(2024, 8)]
    public void A_month_that_is_not_published_is_refused_once_with_those_that_are(int year, int month) =>
        Should.Throw<ReportUnavailableException>(() => Put((_, _) => Empty, new DateOnly(year, month, 1)))
            .Message.ShouldContain("the published months are 2024-09 to 2024-10");

    [Fact]
    public void A_subscription_to_each_place_is_one_to_those_that_there_are_and_that_the_recipient_may_see()
    {
        var analyst = office.Accounts.Add(new("analyst", "분석가", "analyst@example.org", AccountRole.Analyst, null)).Account!;
        subscriptions.Add("monthly_gu", "seoul" + Wanted.Each, analyst.Id);
        subscriptions.Add("monthly_gu", "g18", analyst.Id); // wanted twice, sent once
        subscriptions.Add("monthly_gu", "seoul" + Wanted.Each, office.Accounts.Find("chief_g18")!.Id);

        var run = Put((_, _) => Empty);

        office.Ledger.List().Count(mail => mail.AccountId == analyst.Id).ShouldBe(25); // the gus of Seoul
        office.Ledger.List().Where(mail => mail.AccountId == office.Accounts.Find("chief_g18")!.Id).Select(mail => mail.UnitId).ShouldBe(["g18"]);
        run.Skipped.Count.ShouldBe(24);
        run.Skipped.ShouldAllBe(words => words.StartsWith("chief_g18 may not see g", StringComparison.Ordinal));
    }

    private DispatchRun Put(Func<MetricReader, ReportOrder, ReportDocument> draw, DateOnly? month = null)
    {
        var outbox = new Outbox(office.Ledger, office.Archive, office.Settings, office.Clock);
        return new Dispatch(city.Reader, subscriptions, new ReleaseBook(office.Store, office.Clock), [], office.Ledger, outbox, office.Settings, new AuditLog(office.Store), office.Clock)
            .Put(ReportCatalog.Get("monthly_gu") with { Compose = draw }, month, byHand: true, null, TestContext.Current.CancellationToken);
    }
}
