using System.Globalization;
using System.Text;
using DongHaeng.Ops.Deliveries;

namespace DongHaeng.Reports.Delivery;

/// <summary>Mails what waits in a ledger over the same line and with the same care as reports, without an attachment.</summary>
/// <param name="box">The ledger.</param>
/// <param name="settings">How mail goes out.</param>
/// <param name="clock">What time it is.</param>
internal sealed class LetterPostman(LetterBox box, MailSettings settings, TimeProvider clock) : IDisposable
{
    private const int SilencesAllowed = 3;

    private readonly string name = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():n}");

    private readonly SemaphoreSlim round = new(1, 1);

    /// <summary>Gives up what an earlier process left half sent: whether it left, nobody knows.</summary>
    public int Recover() => box.MarkInterrupted(null);

    /// <summary>Tries everything that is due once. Cancelling ends the round between two mails. One round runs at a time.</summary>
    public async Task<PostRun> DeliverAsync(CancellationToken cancel = default)
    {
        await round.WaitAsync(cancel);
        try
        {
            return await RoundAsync(cancel);
        }
        finally
        {
            round.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => round.Dispose();

    private async Task<PostRun> RoundAsync(CancellationToken cancel)
    {
        var run = new PostRun(0, 0, 0, 0);
        var silences = 0;
        var pace = new Pace(settings.PerMinute, []);
        // An earlier round of ours that broke off sends no more.
        box.MarkInterrupted(name);
        using var line = new SmtpLine(settings);
        foreach (var mail in box.Due(clock.GetUtcNow()).ToList())
        {
            await Task.Delay(pace.Wait(clock.GetUtcNow()), clock, cancel);
            cancel.ThrowIfCancellationRequested();
            pace.Count(clock.GetUtcNow());
            if (box.Begin(mail.Id, name) is not { } attempt)
            {
                continue;
            }

            var verdict = await Task.Run(() => line.Try(mail.Address, Encoding.UTF8.GetBytes(mail.Text), text => MailForm.Letter(mail.Address, mail.Subject, mail.MessageId, text, mail.Html, settings)), CancellationToken.None);
            box.End(mail.Id, attempt, verdict.Outcome, verdict.Answer, Next(verdict.Outcome, attempt));
            run = run.With(verdict.Outcome);
            silences = verdict.Unheard ? silences + 1 : 0;
            if (silences == SilencesAllowed)
            {
                return run with { Trouble = $"{settings.Host}:{settings.Port} does not take mail ({verdict.Answer}). Check the mail settings; the rest waits for the next round." };
            }
        }

        return run;
    }

    private DateTimeOffset? Next(AttemptOutcome outcome, int attempt) =>
        outcome == AttemptOutcome.Postponed ? clock.GetUtcNow() + RetryPause.After(attempt) : null;
}
