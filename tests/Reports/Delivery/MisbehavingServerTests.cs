using DongHaeng.Ops.Deliveries;
using DongHaeng.Reports.Delivery;
using DongHaeng.Samples.Mail;

namespace DongHaeng.Tests.Reports.Delivery;

public sealed class MisbehavingServerTests
{
    [Fact]
    public async Task No_such_mailbox_is_final_and_does_not_hold_up_the_others()
    {
        await using var office = await PostOffice.OpenAsync();
        office.Server.Misbehave("gone@example.org", Misbehaviour.Refuse550);
        var gone = office.Put("gone");
        var lee = office.Put("lee");

        (await office.DeliverAsync()).ShouldBe(new PostRun(Sent: 1, Postponed: 0, Failed: 1, Ambiguous: 0));

        office.State(gone).ShouldBe(DeliveryState.Failed);
        office.LastAttempt(gone).Answer!.ShouldStartWith("550");
        office.State(lee).ShouldBe(DeliveryState.Sent);
    }

    [Fact]
    public async Task Try_again_later_is_tried_again_later()
    {
        await using var office = await PostOffice.OpenAsync();
        office.Server.Misbehave("busy@example.org", Misbehaviour.Refuse451, times: 2);
        var mail = office.Put("busy");

        (await office.DeliverAsync()).Postponed.ShouldBe(1);
        (await office.DeliverAsync()).ShouldBe(new PostRun(0, 0, 0, 0));
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        (await office.DeliverAsync()).Postponed.ShouldBe(1);
        office.Clock.Advance(TimeSpan.FromMinutes(4));
        (await office.DeliverAsync()).Sent.ShouldBe(1);

        office.Ledger.Attempts(mail.Entry.Id).Select(a => a.Outcome)
            .ShouldBe([AttemptOutcome.Postponed, AttemptOutcome.Postponed, AttemptOutcome.Sent]);
        (await office.ReceivedAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_mail_that_never_gets_through_is_given_up_after_the_last_attempt()
    {
        await using var office = await PostOffice.OpenAsync();
        office.Settings = office.Settings with { MaxAttempts = 3 };
        office.Server.Misbehave("busy@example.org", Misbehaviour.Refuse451);
        var mail = office.Put("busy");

        for (var i = 0; i < 5; i++)
        {
            await office.DeliverAsync();
            office.Clock.Advance(TimeSpan.FromHours(4));
        }

        office.State(mail).ShouldBe(DeliveryState.Failed);
        office.Ledger.Attempts(mail.Entry.Id).Count.ShouldBe(3);
        office.LastAttempt(mail).Answer!.ShouldStartWith("Given up after 3 attempts. 451");
    }

    [Theory]
    [InlineData(Misbehaviour.Stall)]
    [InlineData(Misbehaviour.Drop)]
    [InlineData(Misbehaviour.Refuse452AfterData)]
    public async Task What_the_server_certainly_did_not_take_is_tried_again(Misbehaviour how)
    {
        await using var office = await PostOffice.OpenAsync();
        office.Settings = office.Settings with { TimeoutSeconds = 4 }; // a busy machine may answer late
        office.Server.Misbehave("lee@example.org", how, times: 1);
        var mail = office.Put("lee");

        (await office.DeliverAsync()).Postponed.ShouldBe(1);

        office.State(mail).ShouldBe(DeliveryState.Pending);
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        await office.DeliverAsync();
        (await office.ReceivedAsync()).Count(m => m.Accepted).ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_takes_its_time_is_waited_for_and_the_mail_goes_once()
    {
        await using var office = await PostOffice.OpenAsync();
        office.Server.Misbehave("lee@example.org", Misbehaviour.Slow);
        var (slow, other) = (office.Put("lee"), office.Put("kim"));

        await office.DeliverAsync();

        (office.State(slow), office.State(other)).ShouldBe((DeliveryState.Sent, DeliveryState.Sent));
        office.Ledger.Attempts(slow.Entry.Id).Count.ShouldBe(1);
        (await office.ReceivedAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_connection_that_breaks_inside_the_mail_is_ambiguous_for_how_much_arrived_is_not_known()
    {
        await using var office = await PostOffice.OpenAsync();
        office.Server.Misbehave("lee@example.org", Misbehaviour.DropDuringData);
        var mail = office.Put("lee", pdf: new byte[2_000_000]);

        await office.DeliverAsync();

        office.State(mail).ShouldBe(DeliveryState.Ambiguous);
        office.LastAttempt(mail).Answer!.ShouldStartWith("No answer after the mail was begun.");
        (await office.ReceivedAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Misbehaviour.DropAfterData)]
    [InlineData(Misbehaviour.StallAfterData)]
    public async Task No_answer_after_the_whole_mail_is_ambiguous_and_never_sent_again_by_itself(Misbehaviour how)
    {
        await using var office = await PostOffice.OpenAsync();
        office.Settings = office.Settings with { TimeoutSeconds = 4 }; // a busy machine may answer late
        office.Server.Misbehave("lee@example.org", how);
        var mail = office.Put("lee");

        (await office.DeliverAsync()).ShouldBe(new PostRun(0, 0, 0, Ambiguous: 1));

        office.State(mail).ShouldBe(DeliveryState.Ambiguous);
        office.Clock.Advance(TimeSpan.FromDays(30));
        (await office.DeliverAsync()).ShouldBe(new PostRun(0, 0, 0, 0));
        (await office.ReceivedAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_no_after_the_whole_mail_is_an_answer_all_the_same()
    {
        await using var office = await PostOffice.OpenAsync();
        office.Server.Misbehave("lee@example.org", Misbehaviour.Refuse554AfterData);
        var mail = office.Put("lee");

        await office.DeliverAsync();

        office.State(mail).ShouldBe(DeliveryState.Failed);
    }
}
