using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Releases;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Delivery;
using DongHaeng.Tests.Reports.Catalog;

namespace DongHaeng.Tests.Reports.Delivery;

public sealed class PreviewTests(GeumcheonCity city) : IClassFixture<GeumcheonCity>
{
    [Fact]
    public async Task A_preview_goes_to_who_asked_with_his_own_rights_and_is_no_edition()
    {
        await using var office = await PostOffice.OpenAsync();
        var releases = new ReleaseBook(office.Store, office.Clock);
        var outbox = new Outbox(office.Ledger, office.Archive, office.Settings, office.Clock);
        var preview = new Preview(city.Reader, releases, office.Ledger, outbox, office.Settings, new AuditLog(office.Store), office.Clock);
        var chief = office.Accounts.Add(new("chief", "팀장", "chief@example.org", AccountRole.Supervisor, GeumcheonCity.Gu)).Account!;
        var report = ReportCatalog.Get("monthly_gu");

        preview.Send(report, "g24", City.October, chief).ShouldBeFalse("another's gu");
        preview.Send(report, GeumcheonCity.Gu, City.October, chief).ShouldBeTrue();
        preview.Send(report, GeumcheonCity.Gu, City.October, chief).ShouldBeTrue("after a new comment, for instance");
        (await office.DeliverAsync()).Sent.ShouldBe(2);

        office.Ledger.List().Select(mail => mail.Edition).Order().ShouldBe([-2, -1]);
        (await office.ReceivedAsync()).ShouldAllBe(mail => mail.Subject.EndsWith("(미리보기)") && mail.Recipients.Single() == "chief@example.org");
        releases.Latest("monthly_gu", GeumcheonCity.Gu, "2024-10").ShouldBeNull();
    }
}
