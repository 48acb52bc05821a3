using System.Diagnostics;
using System.Globalization;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Samples.Mail;

namespace DongHaeng.Tests.Reports.Delivery;

public sealed class KilledPostmanTests
{
    [Fact]
    public async Task A_process_killed_between_intent_and_answer_leaves_an_ambiguous_mail_that_is_not_repeated()
    {
        await using var office = await PostOffice.OpenAsync();
        office.Server.Misbehave("lee@example.org", Misbehaviour.StallAfterData, times: 1);
        var mail = office.Put("lee");
        await KillAtAsync(office, mails: 1);
        office.State(mail).ShouldBe(DeliveryState.Sending);

        office.Postman().Recover().ShouldBe(1);
        await office.DeliverAsync();

        office.State(mail).ShouldBe(DeliveryState.Ambiguous);
        office.LastAttempt(mail).Answer!.ShouldContain("before the server's answer was recorded");
        (await office.ReceivedAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whenever_it_is_killed_nobody_is_forgotten_and_nobody_gets_a_second_mail()
    {
        const int mails = 60;
        await using var office = await PostOffice.OpenAsync();
        office.PutMany(mails);

        foreach (var at in new[] { 1, 12, 13, 29, 51 })
        {
            await KillAtAsync(office, at);
        }

        office.Postman().Recover();
        await office.DeliverAsync();

        var received = (await office.ReceivedAsync()).GroupBy(m => m.Recipients.Single()).ToDictionary(g => g.Key, g => g.Count());
        received.Values.ShouldAllBe(times => times == 1);
        var ledger = office.Ledger.List();
        ledger.ShouldAllBe(m => m.State == DeliveryState.Sent || m.State == DeliveryState.Ambiguous);
        ledger.Where(m => m.State == DeliveryState.Sent).ShouldAllBe(m => received.ContainsKey(m.Address));
        // A kill leaves at most one mail in doubt.
        ledger.Count(m => m.State == DeliveryState.Ambiguous).ShouldBeLessThanOrEqualTo(5);
        ledger.Count.ShouldBe(mails);
    }

    // Kills (SIGKILL) a process that mails, once the server has seen so many mails in all.
    private static async Task KillAtAsync(PostOffice office, int mails)
    {
        var self = typeof(KilledPostmanTests).Assembly.Location;
        using var victim = Process.Start(
            "dotnet", [self, Program.Carry, office.Folder, office.Server.Port.ToString(CultureInfo.InvariantCulture)]);
        while (office.Server.Count < mails)
        {
            if (victim.HasExited)
            {
                office.Server.Count.ShouldBeGreaterThanOrEqualTo(mails); // on a busy machine it may have come to its end meanwhile
                return;
            }

            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        victim.Kill();
        await victim.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
