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
        var outcome = await MailBurst.Run(mails: 1000, kills: 5, seed: 20241105);
        (outcome.Twice, outcome.Forgotten, outcome.Untold, outcome.Claimed).ShouldBe((0, 0, 0, 0));
        outcome.Mails.ShouldBe(1000);
        // Of the twenty that are treated badly three are refused for good and seven are begun without an answer; a kill leaves at most one more in doubt.
        outcome.Refused.ShouldBe(3);
        outcome.Ambiguous.ShouldBeInRange(7, 7 + outcome.Kills);
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
