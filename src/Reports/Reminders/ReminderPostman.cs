using System.Globalization;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Ops.Reminders;
using DongHaeng.Reports.Delivery;
using DongHaeng.Warehouse;

namespace DongHaeng.Reports.Reminders;

/// <summary>Mails the reminders of today that wait: over the same line and with the same care as reports, without an attachment.</summary>
/// <param name="ledger">Who was written to when.</param>
/// <param name="settings">How mail goes out.</param>
/// <param name="clock">What time it is.</param>
public sealed class ReminderPostman(ReminderLedger ledger, MailSettings settings, TimeProvider clock) : IDisposable
{
    private const int SilencesAllowed = 3;

    private readonly string name = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():n}");

    private readonly SemaphoreSlim round = new(1, 1);

    /// <summary>Gives up what an earlier process left half sent: whether it left, nobody knows.</summary>
    public int Recover() => ledger.MarkInterrupted();

    /// <summary>Tries everything of today that is due once. Cancelling ends the round between two mails. One round runs at a time.</summary>
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
        var today = Seoul.Day(clock.GetUtcNow()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        // An earlier round of ours that broke off sends no more.
        ledger.MarkInterrupted(name);
        using var line = new SmtpLine(settings);
        foreach (var mail in ledger.Due(today, clock.GetUtcNow()))
        {
            await Task.Delay(pace.Wait(clock.GetUtcNow()), clock, cancel);
            cancel.ThrowIfCancellationRequested();
            pace.Count(clock.GetUtcNow());
            if (ledger.Begin(mail.Id, name) is not { } attempt)
            {
                continue;
            }

            var verdict = await Task.Run(() => line.Try(mail.Address, Encoding.UTF8.GetBytes(mail.BodyText), text => Fill(mail, text)), CancellationToken.None);
            ledger.End(mail.Id, attempt, verdict.Outcome, verdict.Answer, Next(verdict.Outcome, attempt));
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

    private MailMessage Fill(ReminderEntry mail, WatchedBytes text)
    {
        var message = MailForm.Head(mail.Address, mail.Subject, MessageId.Of(settings.FromAddress, "reminder", mail.ContactId, mail.Day), settings);
        message.AlternateViews.Add(new AlternateView(text, new ContentType(MediaTypeNames.Text.Plain) { CharSet = "utf-8" }) { TransferEncoding = TransferEncoding.Base64 });
        message.AlternateViews.Add(MailForm.View(mail.BodyHtml, MediaTypeNames.Text.Html));
        return message;
    }
}
