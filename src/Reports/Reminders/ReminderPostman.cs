using System.Globalization;
using DongHaeng.Ops.Reminders;
using DongHaeng.Reports.Delivery;
using DongHaeng.Warehouse;

namespace DongHaeng.Reports.Reminders;

/// <summary>Mails the reminders of today that wait.</summary>
/// <param name="ledger">Who was written to when.</param>
/// <param name="settings">How mail goes out.</param>
/// <param name="clock">What time it is.</param>
public sealed class ReminderPostman(ReminderLedger ledger, MailSettings settings, TimeProvider clock) : IDisposable
{
    private readonly LetterPostman post = new(new LetterBox(now => Due(ledger, settings, now), ledger.Begin, ledger.End, ledger.MarkInterrupted), settings, clock);

    /// <summary>Gives up what an earlier process left half sent: whether it left, nobody knows.</summary>
    public int Recover() => post.Recover();

    /// <summary>Tries everything of today that is due once. Cancelling ends the round between two mails. One round runs at a time.</summary>
    public Task<PostRun> DeliverAsync(CancellationToken cancel = default) => post.DeliverAsync(cancel);

    /// <inheritdoc/>
    public void Dispose() => post.Dispose();

    private static IEnumerable<WaitingLetter> Due(ReminderLedger ledger, MailSettings settings, DateTimeOffset now) =>
        ledger.Due(Seoul.Day(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), now).Select(mail => new WaitingLetter(
            mail.Id, mail.Address, mail.Subject, mail.BodyText, mail.BodyHtml, MessageId.Of(settings.FromAddress, "reminder", mail.ContactId, mail.Day)));
}
