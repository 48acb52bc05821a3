using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Reports.Delivery;
using DongHaeng.Samples.Mail;

namespace DongHaeng.Tests.Reports.Delivery;

public sealed class ChangedRecipientTests
{
    [Fact]
    public async Task An_account_that_was_disabled_since_gets_nothing_and_the_others_get_theirs()
    {
        await using var office = await PostOffice.OpenAsync();
        var lee = office.Put("lee");
        var park = office.Put("park");
        office.Accounts.Disable("lee");

        (await office.DeliverAsync()).ShouldBe(new PostRun(Sent: 1, 0, Failed: 1, 0));

        office.State(lee).ShouldBe(DeliveryState.Failed);
        office.LastAttempt(lee).Answer!.ShouldStartWith("Not sent: the account lee was disabled.");
        office.State(park).ShouldBe(DeliveryState.Sent);
        (await office.ReceivedAsync()).Single().Recipients.ShouldBe(["park@example.org"]);
    }

    [Fact]
    public async Task A_postponed_mail_is_looked_at_again_before_its_next_attempt()
    {
        await using var office = await PostOffice.OpenAsync();
        office.Server.Misbehave("lee@example.org", Misbehaviour.Refuse451, times: 1);
        var lee = office.Put("lee");
        (await office.DeliverAsync()).Postponed.ShouldBe(1);
        office.Accounts.Disable("lee");

        office.Clock.Advance(TimeSpan.FromHours(1));
        await office.DeliverAsync();

        office.State(lee).ShouldBe(DeliveryState.Failed);
        office.Ledger.Attempts(lee.Entry.Id).Count.ShouldBe(2);
        (await office.ReceivedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Mail_to_an_address_that_is_no_longer_the_accounts_is_not_sent()
    {
        await using var office = await PostOffice.OpenAsync();
        var before = office.Recipient("lee") with { Email = "lee@elsewhere.example.org" };
        var mail = new Outbox(office.Ledger, office.Archive, office.Settings, office.Clock).Put(PostOffice.October, PostOffice.Pdf, before);

        await office.DeliverAsync();

        office.State(mail).ShouldBe(DeliveryState.Failed);
        office.LastAttempt(mail).Answer!.ShouldContain("lee@elsewhere.example.org, which is not the address of the account lee any more");
        (await office.ReceivedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_may_not_see_the_unit_any_more_gets_nothing()
    {
        await using var office = await PostOffice.OpenAsync();
        var lee = office.Put("lee");
        office.Put("park");
        var asked = new List<(string Account, string Unit)>();

        await office.Postman(Ask).DeliverAsync(cancel: TestContext.Current.CancellationToken);

        asked.ShouldBe([("lee", "g23"), ("park", "g23")], ignoreOrder: true);
        office.State(lee).ShouldBe(DeliveryState.Failed);
        office.LastAttempt(lee).Answer!.ShouldStartWith("Not sent: the account lee may not see g23 any more.");
        (await office.ReceivedAsync()).Single().Recipients.ShouldBe(["park@example.org"]);

        bool Ask(Account account, string unit)
        {
            asked.Add((account.Name, unit));
            return account.Name != "lee";
        }
    }

    [Fact]
    public async Task Rights_that_cannot_be_checked_put_a_mail_off_and_no_other()
    {
        await using var office = await PostOffice.OpenAsync();
        var lee = office.Put("lee");
        office.Put("park");

        var run = await office.Postman((account, _) => account.Name != "lee" ? true : throw new IOException("The snapshot cannot be read."))
            .DeliverAsync(cancel: TestContext.Current.CancellationToken);

        run.ShouldBe(new PostRun(Sent: 1, Postponed: 1, 0, 0));
        office.State(lee).ShouldBe(DeliveryState.Pending);
        office.LastAttempt(lee).Answer.ShouldBe("Not sent: the rights of the account lee cannot be checked. The snapshot cannot be read.");
    }
}
