using DongHaeng.Ops.Deliveries;
using DongHaeng.Samples.Mail;

namespace DongHaeng.Tests.Reports.Delivery;

/// <summary>Several servers in turn: who gives no answer is passed over, and what may be out is given to nobody else.</summary>
public sealed class FallbackServerTests
{
    [Fact]
    public async Task Where_the_first_server_is_down_the_next_one_takes_the_mails()
    {
        await using var office = await PostOffice.OpenAsync();
        await using var second = await MailServer.StartAsync(cancel: TestContext.Current.CancellationToken);
        office.Settings = office.Settings with { Fallbacks = [new("127.0.0.1", 1), new("127.0.0.1", second.Port)] };
        office.PutMany(5);
        await office.Server.DisposeAsync();

        var run = await office.DeliverAsync();

        (run.Sent, run.Trouble).ShouldBe((5, null));
        second.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Where_none_answers_the_round_ends_and_names_what_each_said()
    {
        await using var office = await PostOffice.OpenAsync();
        office.Settings = office.Settings with { Fallbacks = [new("127.0.0.1", 1)] };
        var mail = office.Put("lee");
        await office.Server.DisposeAsync();

        await office.DeliverAsync();

        office.State(mail).ShouldBe(DeliveryState.Pending);
        office.LastAttempt(mail).Answer!.ShouldContain("127.0.0.1:1: ");
    }

    [Theory]
    [InlineData(Misbehaviour.DropDuringData)]
    [InlineData(Misbehaviour.DropAfterData)]
    public async Task A_mail_that_was_begun_is_never_given_to_another_server(Misbehaviour misbehaviour)
    {
        await using var office = await PostOffice.OpenAsync();
        await using var second = await MailServer.StartAsync(cancel: TestContext.Current.CancellationToken);
        office.Settings = office.Settings with { Fallbacks = [new("127.0.0.1", second.Port)] };
        office.Server.Misbehave("lee@example.org", misbehaviour);
        var mail = office.Put("lee");

        await office.DeliverAsync();

        office.State(mail).ShouldBe(DeliveryState.Ambiguous);
        second.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_refused_recipient_is_refused_and_not_asked_about_elsewhere()
    {
        await using var office = await PostOffice.OpenAsync();
        await using var second = await MailServer.StartAsync(cancel: TestContext.Current.CancellationToken);
        office.Settings = office.Settings with { Fallbacks = [new("127.0.0.1", second.Port)] };
        office.Server.Misbehave("lee@example.org", Misbehaviour.Refuse550);
        var mail = office.Put("lee");

        await office.DeliverAsync();

        office.State(mail).ShouldBe(DeliveryState.Failed);
        second.Count.ShouldBe(0);
    }
}
