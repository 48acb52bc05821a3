using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Subscriptions;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Delivery;
using DongHaeng.Tests.Reports.Catalog;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Reports.Delivery;

public sealed class DispatchTests : IAsyncLifetime
{
    private readonly City city = new() { OnlyGus = ["g18"] };
    private PostOffice office = null!;
    private SubscriptionList subscriptions = null!;

    public async ValueTask InitializeAsync()
    {
        await city.InitializeAsync();
        office = await PostOffice.OpenAsync();
        subscriptions = new(office.Store, office.Clock);
        foreach (var gu in new[] { "g01", "g18", "g24" })
        {
            var chief = office.Accounts.Add(new("chief_" + gu, "이관리", $"{gu}@example.org", AccountRole.Supervisor, gu)).Account!;
            subscriptions.Add("monthly_gu", gu, chief.Id);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await office.DisposeAsync();
        await city.DisposeAsync();
    }

    [Fact]
    public void A_report_that_cannot_be_drawn_is_named_and_all_others_are_put_in()
    {
        var run = Put((_, order) => order.Unit == "g01" ? throw new InvalidDataException("A chart has no room.") : PostOffice.Pdf);

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

        var run = Put((_, _) => PostOffice.Pdf);

        run.Queued.ShouldBe(3);
        run.Skipped.ShouldBe(["chief_g18 may not see g24: nothing is sent"]);
        MailRights.Find(city.Reader, office.Accounts.Find("chief_g18")!, "g24").ShouldBeNull();
        MailRights.Find(city.Reader, office.Accounts.Find("chief_g18")!, "g18")!.Id.ShouldBe("g18");
    }

    [Theory]
    [InlineData(2031, 1)]
    [InlineData(2024, 8)]
    public void A_month_that_is_not_published_is_refused_once_with_those_that_are(int year, int month) =>
        Should.Throw<ReportUnavailableException>(() => Put((_, _) => PostOffice.Pdf, new DateOnly(year, month, 1)))
            .Message.ShouldContain("the published months are 2024-09 to 2024-10");

    private DispatchRun Put(Func<MetricReader, ReportOrder, byte[]> draw, DateOnly? month = null)
    {
        var outbox = new Outbox(office.Ledger, office.Archive, office.Settings, office.Clock);
        return new Dispatch(city.Reader, subscriptions, outbox, office.Settings, new AuditLog(office.Store), office.Clock)
            .Put(ReportCatalog.Get("monthly_gu") with { Draw = draw }, month, null, TestContext.Current.CancellationToken);
    }
}
