using DongHaeng.Ops.Views;
using DongHaeng.Reports.Delivery;

namespace DongHaeng.Reports.Notices;

/// <summary>Mails what waits of the pages that people keep.</summary>
/// <param name="ledger">Which page was written of on which occasion.</param>
/// <param name="settings">How mail goes out.</param>
/// <param name="clock">What time it is.</param>
public sealed class NoticePostman(NoticeLedger ledger, MailSettings settings, TimeProvider clock) : IDisposable
{
    private readonly LetterPostman post = new(new LetterBox(now => Due(ledger, settings, now), ledger.Begin, ledger.End, ledger.MarkInterrupted), settings, clock);

    /// <summary>Gives up what an earlier process left half sent: whether it left, nobody knows.</summary>
    public int Recover() => post.Recover();

    /// <summary>Tries everything that is due once. Cancelling ends the round between two mails. One round runs at a time.</summary>
    public Task<PostRun> DeliverAsync(CancellationToken cancel = default) => post.DeliverAsync(cancel);

    /// <inheritdoc/>
    public void Dispose() => post.Dispose();

    private static IEnumerable<WaitingLetter> Due(NoticeLedger ledger, MailSettings settings, DateTimeOffset now) => ledger.Due(now).Select(mail => new WaitingLetter(
        mail.Id, mail.Address, mail.Subject, mail.BodyText, mail.BodyHtml, MessageId.Of(settings.FromAddress, "notice", mail.ViewId ?? "operator", mail.Occasion)));
}
