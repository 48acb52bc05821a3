using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Deliveries;

namespace DongHaeng.Tests.Ops;

public sealed class DeliveryLedgerTests : IDisposable
{
    private readonly OpsFolder folder = new();
    private readonly NewDelivery mail;

    public DeliveryLedgerTests()
    {
        var lee = new AccountRegister(folder.Store, folder.Clock)
            .Add(new("lee", "이관리", "lee@example.org", AccountRole.Supervisor, "g23")).Account!;
        mail = new(
            "monthly_gu", "g23", "2024-10", 1, lee.Id, lee.Email, new string('a', 64), "reports/aaa.pdf", "강남구.pdf",
            "제목", "본문", "<p>본문</p>", "42", "provisional");
    }

    private DeliveryLedger Ledger => new(folder.Store);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_mail_is_put_in_once_per_report_unit_period_edition_and_recipient()
    {
        var first = Ledger.Add(mail, folder.Clock.Now);
        var again = Ledger.Add(mail with { Subject = "다른 제목", PdfSha256 = new string('b', 64) }, folder.Clock.Now);

        first.New.ShouldBeTrue();
        again.New.ShouldBeFalse();
        again.Entry.ShouldBe(first.Entry);
        Ledger.Add(mail with { Edition = 2 }, folder.Clock.Now).New.ShouldBeTrue();
        Ledger.Add(mail with { Period = "2024-09" }, folder.Clock.Now).New.ShouldBeTrue();
        Ledger.List().Count.ShouldBe(3);
        Ledger.List(period: "2024-09").Count.ShouldBe(1);
    }

    [Fact]
    public void A_waiting_mail_is_claimed_by_one_sender()
    {
        var id = Ledger.Add(mail, folder.Clock.Now).Entry.Id;
        var claims = new int?[12];

        Parallel.For(0, claims.Length, i => claims[i] = Ledger.Begin(id, $"postman{i}", folder.Clock.Now));

        claims.Count(c => c == 1).ShouldBe(1);
        claims.Count(c => c is null).ShouldBe(11);
        Ledger.Due(folder.Clock.Now, 10).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_being_sent_when_the_process_died_is_ambiguous_and_never_due_again()
    {
        var id = Ledger.Add(mail, folder.Clock.Now).Entry.Id;
        Ledger.Begin(id, "dead", folder.Clock.Now);
        folder.Restart();

        Ledger.MarkInterrupted(folder.Clock.Now).ShouldBe(1);

        Ledger.Find(id)!.State.ShouldBe(DeliveryState.Ambiguous);
        Ledger.Attempts(id).Single().Outcome.ShouldBe(AttemptOutcome.Ambiguous);
        Ledger.Due(folder.Clock.Now.AddYears(1), 10).ShouldBeEmpty();
        Ledger.Begin(id, "next", folder.Clock.Now).ShouldBeNull();
        Ledger.MarkInterrupted(folder.Clock.Now).ShouldBe(0);
    }

    [Fact]
    public void One_sender_s_leftovers_can_be_marked_without_touching_another_s()
    {
        var mine = Ledger.Add(mail, folder.Clock.Now).Entry.Id;
        var theirs = Ledger.Add(mail with { Edition = 2 }, folder.Clock.Now).Entry.Id;
        Ledger.Begin(mine, "me", folder.Clock.Now);
        Ledger.Begin(theirs, "they", folder.Clock.Now);

        Ledger.MarkInterrupted(folder.Clock.Now, "me").ShouldBe(1);

        Ledger.Find(mine)!.State.ShouldBe(DeliveryState.Ambiguous);
        Ledger.Find(theirs)!.State.ShouldBe(DeliveryState.Sending);
    }

    [Fact]
    public void A_server_s_yes_outweighs_the_guess_that_the_attempt_was_interrupted()
    {
        var id = Ledger.Add(mail, folder.Clock.Now).Entry.Id;
        var number = Ledger.Begin(id, "slow", folder.Clock.Now)!.Value;
        Ledger.MarkInterrupted(folder.Clock.Now);

        Ledger.End(id, number, AttemptOutcome.Sent, "250", folder.Clock.Now);

        Ledger.Find(id)!.State.ShouldBe(DeliveryState.Sent);
        Should.Throw<InvalidOperationException>(() => Ledger.End(id, number, AttemptOutcome.Failed, "550", folder.Clock.Now));
    }

    [Fact]
    public void A_postponed_mail_is_due_when_its_pause_is_over()
    {
        var id = Ledger.Add(mail, folder.Clock.Now).Entry.Id;
        var number = Ledger.Begin(id, "p", folder.Clock.Now)!.Value;
        var next = folder.Clock.Now.AddMinutes(5);

        Ledger.End(id, number, AttemptOutcome.Postponed, "451", folder.Clock.Now, next);

        Ledger.Due(next.AddMilliseconds(-1), 10).ShouldBeEmpty();
        Ledger.Due(next, 10).Single().Attempts.ShouldBe(1);
    }

    [Theory]
    [InlineData(true, DeliveryState.Sent)]
    [InlineData(false, DeliveryState.Pending)]
    public void A_person_settles_what_is_ambiguous(bool arrived, DeliveryState expected)
    {
        var id = Ledger.Add(mail, folder.Clock.Now).Entry.Id;
        Ledger.Settle(id, arrived, folder.Clock.Now).ShouldBeFalse();
        Ledger.Begin(id, "dead", folder.Clock.Now);
        Ledger.MarkInterrupted(folder.Clock.Now);

        Ledger.Settle(id, arrived, folder.Clock.Now).ShouldBeTrue();

        Ledger.Find(id)!.State.ShouldBe(expected);
        Ledger.Due(folder.Clock.Now, 10).Count.ShouldBe(arrived ? 0 : 1);
    }

    [Fact]
    public void A_mail_is_found_by_what_it_is_and_for_whom()
    {
        var entry = Ledger.Add(mail, folder.Clock.Now).Entry;

        Ledger.Find("monthly_gu", "g23", "2024-10", 1, mail.AccountId).ShouldBe(entry);
        Ledger.Find("monthly_gu", "g23", "2024-10", 2, mail.AccountId).ShouldBeNull();
        Ledger.Find("monthly_gu", "g23", "2024-10", 1, "somebody else").ShouldBeNull();
    }

    [Fact]
    public void A_mails_recipient_is_the_account_as_it_stands_now()
    {
        var entry = Ledger.Add(mail, folder.Clock.Now).Entry;
        new AccountRegister(folder.Store, folder.Clock).Disable("lee");

        Ledger.Recipient(entry).Name.ShouldBe("lee");
        Ledger.Recipient(entry).DisabledAt.ShouldBe(folder.Clock.Now);
    }

    [Fact]
    public void An_edition_is_told_in_one_line() =>
        new DeliveryOverview("monthly_gu", "2024-10", 1, Pending: 4, Sending: 1, Sent: 1025, Failed: 2, Ambiguous: 3).ToString()
            .ShouldBe("monthly_gu 2024-10 edition 1: 1025 sent, 4 pending, 1 sending, 2 failed, 3 ambiguous");

    [Fact]
    public void The_overview_counts_each_edition_by_state()
    {
        AttemptOutcome?[] ends =
            [AttemptOutcome.Sent, AttemptOutcome.Sent, AttemptOutcome.Failed, AttemptOutcome.Ambiguous, AttemptOutcome.Postponed, null];
        for (var i = 0; i < ends.Length; i++)
        {
            var id = Ledger.Add(mail with { UnitId = $"g0{i}" }, folder.Clock.Now).Entry.Id;
            var number = Ledger.Begin(id, "p", folder.Clock.Now)!.Value;
            if (ends[i] is { } end)
            {
                Ledger.End(id, number, end, "", folder.Clock.Now, end == AttemptOutcome.Postponed ? folder.Clock.Now : null);
            }
        }

        Ledger.Add(mail with { Period = "2024-11" }, folder.Clock.Now);

        Ledger.Overview().ShouldBe(
        [
            new("monthly_gu", "2024-10", 1, Pending: 1, Sending: 1, Sent: 2, Failed: 1, Ambiguous: 1),
            new("monthly_gu", "2024-11", 1, Pending: 1, Sending: 0, Sent: 0, Failed: 0, Ambiguous: 0),
        ]);
    }
}
