using System.Globalization;
using System.Text;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Deliveries;

namespace DongHaeng.Reports.Delivery;

/// <summary>
/// Mails what is due in the outbox, one after the other. Each attempt is recorded before the server is spoken to and
/// its end after, so that a success is never repeated and nothing is forgotten, whenever the process dies.
/// </summary>
/// <param name="ledger">The ledger of mails.</param>
/// <param name="archive">Where their PDFs are kept.</param>
/// <param name="settings">How mail goes out.</param>
/// <param name="clock">What time it is.</param>
/// <param name="mayStillSee">Whether an account may, by the rights that it has now, get a unit's report by mail; without it everybody may.</param>
public sealed class Postman(
    DeliveryLedger ledger, ReportArchive archive, MailSettings settings, TimeProvider clock,
    Func<Account, string, bool>? mayStillSee = null)
    : IDisposable
{
    // So many mails in a row without any answer are the server's trouble; the others shall not wait through it.
    private const int SilencesAllowed = 3;
    private const int Armful = 50;

    private readonly string name = string.Create(
        CultureInfo.InvariantCulture, $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():n}");

    private readonly RecipientCheck check = new(ledger, mayStillSee ?? ((_, _) => true));
    private readonly SemaphoreSlim round = new(1, 1);

    /// <summary>
    /// Marks what an earlier process left half sent as ambiguous. To be called once when the process that owns the
    /// data folder starts, before any round. Returns how many.
    /// </summary>
    public int Recover() => ledger.MarkInterrupted(clock.GetUtcNow());

    /// <summary>
    /// Tries everything that is due now once. Cancelling ends the round between two mails. One round runs at a time.
    /// </summary>
    public async Task<PostRun> DeliverAsync(IProgress<PostRun>? progress = null, CancellationToken cancel = default)
    {
        await round.WaitAsync(cancel);
        try
        {
            // An earlier round of ours that broke off, perhaps on a full disk, sends no more.
            ledger.MarkInterrupted(clock.GetUtcNow(), name);
            return await RoundAsync(progress, cancel);
        }
        finally
        {
            round.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => round.Dispose();

    private async Task<PostRun> RoundAsync(IProgress<PostRun>? progress, CancellationToken cancel)
    {
        var run = new PostRun(0, 0, 0, 0);
        var silences = 0;
        using var line = new SmtpLine(settings);
        var pace = new Pace(settings.PerMinute, ledger.StartedSince(clock.GetUtcNow() - Pace.Span));
        while (ledger.Due(clock.GetUtcNow(), Armful) is { Count: > 0 } mails)
        {
            foreach (var mail in mails)
            {
                if (!await MayGoOnAsync(pace, line, cancel))
                {
                    return run with { Trouble = "The round was cancelled; the rest waits for the next one." };
                }

                pace.Count(clock.GetUtcNow());
                if (await CarryAsync(mail, line) is not { } verdict)
                {
                    continue;
                }

                run = run.With(verdict.Outcome);
                progress?.Report(run);
                silences = verdict.Unheard ? silences + 1 : 0;
                if (silences == SilencesAllowed)
                {
                    return run with
                    {
                        Trouble = $"{settings.Host}:{settings.Port} does not take mail ({verdict.Answer}). Check the mail settings; the rest waits for the next round.",
                    };
                }
            }
        }

        return run;
    }

    private async Task<bool> MayGoOnAsync(Pace pace, SmtpLine line, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested && pace.Wait(clock.GetUtcNow()) is { Ticks: > 0 } wait)
        {
            line.HangUp();
            await Task.Delay(wait, clock, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return !cancel.IsCancellationRequested;
    }

    private async Task<Verdict?> CarryAsync(DeliveryEntry mail, SmtpLine line)
    {
        if (ledger.Begin(mail.Id, name, clock.GetUtcNow()) is not { } attempt)
        {
            return null;
        }

        var verdict = check.Against(mail) ?? await HandOverAsync(mail, line);
        if (verdict.Outcome == AttemptOutcome.Postponed && attempt >= settings.MaxAttempts)
        {
            verdict = verdict with
            {
                Outcome = AttemptOutcome.Failed, Answer = $"Given up after {attempt} attempts. {verdict.Answer}",
            };
        }

        var now = clock.GetUtcNow();
        DateTimeOffset? next = verdict.Outcome == AttemptOutcome.Postponed ? now + RetryPause.After(attempt) : null;
        ledger.End(mail.Id, attempt, verdict.Outcome, verdict.Answer, now, next);
        return verdict;
    }

    private async Task<Verdict> HandOverAsync(DeliveryEntry mail, SmtpLine line) =>
        mail.FileName.Length == 0
            ? await Task.Run(() => line.Try(mail.Address, Encoding.UTF8.GetBytes(mail.BodyText), text => MailForm.Letter(mail.Address, mail.Subject, MessageId.Of(mail, settings.FromAddress), text, mail.BodyHtml, settings)), CancellationToken.None)
            : archive.Read(mail.ArchivePath, mail.PdfSha256) is { } pdf
            ? await Task.Run(() => line.Try(mail.Address, pdf, attachment => MailForm.Fill(mail, attachment, settings)), CancellationToken.None)
            : new(AttemptOutcome.Failed, $"{mail.ArchivePath} is missing or is not the file that was kept: restore it from a backup, then send again.");
}
