using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Reports.Releasing;

namespace DongHaeng.Reports.Delivery;

/// <summary>Where reports wait to be mailed. What lies here goes out once to each recipient, however often it is put in.</summary>
/// <param name="ledger">The ledger of mails.</param>
/// <param name="archive">Where their PDFs are kept.</param>
/// <param name="settings">How mail goes out.</param>
/// <param name="clock">What time it is.</param>
public sealed class Outbox(DeliveryLedger ledger, ReportArchive archive, MailSettings settings, TimeProvider clock)
{
    /// <summary>
    /// Puts a report in for one recipient: keeps the PDF, then records the mail. When the recipient has this edition
    /// in the ledger already, whatever its state, nothing changes.
    /// </summary>
    /// <param name="posting">Which report, unit, period and edition.</param>
    /// <param name="pdf">The file, rendered with the recipient's rights.</param>
    /// <param name="recipient">Who gets it.</param>
    /// <param name="said">What its tables say, kept beside it for corrections; null for nothing.</param>
    public AddedDelivery Put(Posting posting, byte[] pdf, Account recipient, SaidReport? said = null)
    {
        // A redrawn file that nobody gets is not kept.
        if (ledger.Find(posting.Report, posting.UnitId, posting.Period, posting.Edition, recipient.Id) is { } there)
        {
            return new(there, New: false);
        }

        // The file first: a row must never point at bytes that are not there.
        var kept = archive.Keep(pdf, said);
        var letter = LetterWords.Write(posting with { Linked = pdf.Length > settings.MaxAttachmentKb * 1024L }, recipient, settings);
        var mail = new NewDelivery(
            posting.Report, posting.UnitId, posting.Period, posting.Edition, recipient.Id, recipient.Email,
            kept.Sha256, kept.Path, letter.FileName, letter.Subject, letter.Text, letter.Html, posting.Snapshot,
            posting.Final ? "final" : "provisional");
        return ledger.Add(mail, clock.GetUtcNow());
    }

    /// <summary>What the tables of a mail's report say; null where that was not kept.</summary>
    public SaidReport? Said(DeliveryEntry mail) => archive.Said(mail.ArchivePath);
}
