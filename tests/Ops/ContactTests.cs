using DongHaeng.Ops.Contacts;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Ops.Reminders;

namespace DongHaeng.Tests.Ops;

public sealed class ContactTests : IDisposable
{
    private const string Day = "2024-11-01";
    private readonly OpsFolder folder = new();

    private ContactList Contacts => new(folder.Store, folder.Clock);

    private ReminderLedger Ledger => new(folder.Store);

    [Fact]
    public void A_supplier_has_each_address_once_and_may_have_several()
    {
        Contacts.Add("c0001", "a@example.org", "ko").ShouldBeTrue();
        Contacts.Add("c0001", "A@example.org", "en").ShouldBeFalse();
        Contacts.Add("c0001", "b@example.org", "en").ShouldBeTrue();
        Contacts.Add("g01", "a@example.org", "ko").ShouldBeTrue();
        Contacts.Active().Select(c => (c.Supplier, c.Address, c.Language))
            .ShouldBe([("c0001", "a@example.org", "ko"), ("c0001", "b@example.org", "en"), ("g01", "a@example.org", "ko")]);
    }

    [Fact]
    public void One_that_was_removed_may_come_again()
    {
        Contacts.Add("c0001", "a@example.org", "ko");
        Contacts.End("c0001", "a@example.org").ShouldBeTrue();
        Contacts.End("c0001", "a@example.org").ShouldBeFalse();
        Contacts.Active().ShouldBeEmpty();
        Contacts.Add("c0001", "a@example.org", "ko").ShouldBeTrue();
    }

    [Theory]
    [InlineData("nobody", "ko")]
    [InlineData("Kim <kim@example.org>", "ko")]
    [InlineData("kim@example.org", "fr")]
    public void What_is_no_address_or_language_is_refused(string address, string language) =>
        Should.Throw<ArgumentException>(() => Contacts.Add("c0001", address, language));

    [Fact]
    public void A_contact_has_one_reminder_a_day_also_after_a_restart()
    {
        Put(Day).ShouldBeTrue();
        Put(Day).ShouldBeFalse();
        folder.Restart();
        Put(Day).ShouldBeFalse();
        Put("2024-11-04").ShouldBeTrue();
    }

    [Fact]
    public void An_attempt_is_begun_once_and_ended_once()
    {
        Put(Day);
        var id = Ledger.Due(Day, folder.Clock.GetUtcNow()).Single().Id;
        Ledger.Begin(id, "one").ShouldBe(1);
        Ledger.Begin(id, "two").ShouldBeNull();
        Ledger.End(id, 1, AttemptOutcome.Sent, "250 OK", null);
        Should.Throw<InvalidOperationException>(() => Ledger.End(id, 1, AttemptOutcome.Sent, "250 OK", null));
        var sent = Ledger.List(Day).Single();
        (sent.State, sent.Attempts, sent.Answer).ShouldBe((DeliveryState.Sent, 1, "250 OK"));
    }

    [Fact]
    public void What_was_postponed_waits_until_its_time_and_not_over_its_day()
    {
        Put(Day);
        var now = folder.Clock.GetUtcNow();
        var id = Ledger.Due(Day, now).Single().Id;
        Ledger.Begin(id, "one");
        Ledger.End(id, 1, AttemptOutcome.Postponed, "451", now.AddMinutes(1));
        Ledger.Due(Day, now).ShouldBeEmpty();
        Ledger.Due(Day, now.AddMinutes(1)).ShouldHaveSingleItem();
        Ledger.Due("2024-11-04", now.AddDays(3)).ShouldBeEmpty();
    }

    [Fact]
    public void Only_what_a_sender_left_half_sent_is_given_up()
    {
        Put(Day);
        var id = Ledger.Due(Day, folder.Clock.GetUtcNow()).Single().Id;
        Ledger.Begin(id, "one");
        Ledger.MarkInterrupted("two").ShouldBe(0);
        Ledger.MarkInterrupted("one").ShouldBe(1);
        Ledger.List(Day).Single().State.ShouldBe(DeliveryState.Ambiguous);
    }

    public void Dispose() => folder.Dispose();

    private bool Put(string day)
    {
        Contacts.Add("c0001", "a@example.org", "ko");
        return Ledger.Add(new NewReminder(Contacts.Active().Single().Id, day, "a@example.org", 1, "s", "t", "h"), folder.Clock.GetUtcNow());
    }
}
