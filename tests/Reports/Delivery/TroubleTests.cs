using DongHaeng.Ops.Deliveries;
using DongHaeng.Ops.Views;
using DongHaeng.Reports.Notices;

namespace DongHaeng.Tests.Reports.Delivery;

public sealed class TroubleTests
{
    [Fact]
    public async Task The_operator_is_told_once_a_day_what_stays_undelivered()
    {
        await using var office = await PostOffice.OpenAsync();
        office.Settings = office.Settings with { Operator = "desk@example.org" };
        var notices = new NoticeLedger(office.Store);
        var trouble = new Trouble(office.Ledger, notices, office.Settings, office.Clock);
        trouble.Undelivered().ShouldBeFalse("nothing has failed");

        var mail = office.Put("lee");
        office.Ledger.End(mail.Entry.Id, office.Ledger.Begin(mail.Entry.Id, "test", office.Clock.GetUtcNow())!.Value, AttemptOutcome.Failed, "550", office.Clock.GetUtcNow());
        trouble.Undelivered().ShouldBeTrue();
        trouble.Undelivered().ShouldBeFalse("today's is written");
        using (var postman = new NoticePostman(notices, office.Settings, office.Clock))
        {
            (await postman.DeliverAsync(TestContext.Current.CancellationToken)).Sent.ShouldBe(1);
        }

        var told = (await office.ReceivedAsync()).Single();
        told.Recipients.ShouldBe(["desk@example.org"]);
        told.Text.ShouldContain("monthly_gu g23 2024-10 → lee@example.org: 실패 / failed");

        office.Clock.Advance(TimeSpan.FromDays(1));
        trouble.Undelivered().ShouldBeTrue("it still is");
        office.Ledger.Settle(mail.Entry.Id, arrived: false, office.Clock.GetUtcNow());
        office.Clock.Advance(TimeSpan.FromDays(1));
        trouble.Undelivered().ShouldBeFalse("it waits again");
    }

    [Fact]
    public async Task Without_an_operator_nobody_is_told()
    {
        await using var office = await PostOffice.OpenAsync();
        new Trouble(office.Ledger, new NoticeLedger(office.Store), office.Settings, office.Clock).Held(["monthly_gu g01 2024-10 waits"]).ShouldBeFalse();
    }
}
