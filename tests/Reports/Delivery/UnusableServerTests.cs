using DongHaeng.Ops.Deliveries;
using DongHaeng.Samples.Mail;

namespace DongHaeng.Tests.Reports.Delivery;

public sealed class UnusableServerTests
{
    [Fact]
    public async Task A_server_that_is_down_ends_the_round_after_three_mails_and_forgets_none()
    {
        await using var office = await PostOffice.OpenAsync();
        office.PutMany(10);
        await office.Server.DisposeAsync();

        var run = await office.DeliverAsync();

        run.Postponed.ShouldBe(3);
        run.Trouble!.ShouldContain($"127.0.0.1:{office.Settings.Port} does not take mail");
        office.Ledger.List(state: DeliveryState.Pending).Count.ShouldBe(10);
        office.Ledger.Due(office.Clock.GetUtcNow(), 100).Count.ShouldBe(7);
    }

    [Fact]
    public async Task A_certificate_that_nobody_trusts_lets_nothing_out()
    {
        await using var office = await PostOffice.OpenAsync(new(StartTls: true));
        office.Settings = office.Settings with { StartTls = true };
        var mail = office.Put("lee");

        await office.DeliverAsync();

        office.State(mail).ShouldBe(DeliveryState.Pending);
        (await office.ReceivedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_TLS_is_wanted_and_not_offered_nothing_goes_out_in_the_clear()
    {
        await using var office = await PostOffice.OpenAsync();
        office.Settings = office.Settings with { StartTls = true };
        var mail = office.Put("lee");

        await office.DeliverAsync();

        office.State(mail).ShouldBe(DeliveryState.Pending);
        (await office.ReceivedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_password_is_no_fault_of_the_mails()
    {
        await using var office = await PostOffice.OpenAsync(new(User: "dh", Password: "right"));
        office.Settings = office.Settings with { User = "dh", Password = "wrong" };
        office.PutMany(5);

        var run = await office.DeliverAsync();

        run.Failed.ShouldBe(0);
        run.Trouble!.ShouldContain("Check the mail settings");
        run.Trouble!.ShouldNotContain("wrong");
        office.Settings = office.Settings with { Password = "right" };
        office.Clock.Advance(TimeSpan.FromHours(1));
        (await office.DeliverAsync()).Sent.ShouldBe(5);
    }

    [Fact]
    public async Task A_port_in_use_is_told()
    {
        await using var office = await PostOffice.OpenAsync();

        var failure = await Should.ThrowAsync<InvalidOperationException>(() =>
            MailServer.StartAsync(new(office.Server.Port), TestContext.Current.CancellationToken));

        failure.Message.ShouldContain("EADDRINUSE");
    }
}
