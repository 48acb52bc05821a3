using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Editions;
using DongHaeng.Reports.Releasing;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Delivery;

/// <summary>Makes the copies of single recipients, with the rights of each, and puts them into the outbox.</summary>
/// <param name="reader">The gate.</param>
/// <param name="ledger">The ledger of mails.</param>
/// <param name="outbox">Where the mails wait.</param>
/// <param name="settings">How mail goes out, and to which addresses exact figures may.</param>
/// <param name="log">Where it is written who was given what.</param>
/// <param name="clock">What time it is.</param>
internal sealed class CopyDesk(MetricReader reader, DeliveryLedger ledger, Outbox outbox, MailSettings settings, AuditLog log, TimeProvider clock)
{
    /// <summary>The copy of a recipient; null with the reason where there is none for him.</summary>
    public (Copy? Copy, string? Refused) Of(Report report, string unitId, DateOnly period, Account recipient, bool exact)
    {
        if (MailRights.Find(reader, recipient, unitId) is not { } unit)
        {
            // Rights may have changed since the subscription was made.
            return (null, $"{recipient.Name} may not see {unitId}: nothing is sent");
        }

        // The list of domains may have changed since, or the address.
        return exact && !settings.MayBeExact(recipient.Email)
            ? (null, $"{recipient.Name}: {recipient.Email} is in no domain of mail.exactDomains any more: nothing is sent. Add the domain, or end the subscription and begin it again for the protected edition")
            : (new Copy(report, unit, period, recipient, exact), null);
    }

    /// <summary>Whether somebody has an edition of a report, whatever became of its mail.</summary>
    public bool Has(string report, string unitId, string key, long upTo, Account recipient) =>
        Enumerable.Range(1, (int)upTo).Any(edition => ledger.Find(report, unitId, key, edition, recipient.Id) != null);

    /// <summary>Draws a copy and puts it into the outbox; false where it lay there already.</summary>
    public bool Put(Copy copy, ReportDocument said, SnapshotInfo info, ReleaseNote note)
    {
        var document = said.With(note);
        var added = outbox.Put(copy.Posting(info, note), PdfEdition.Of(document), copy.Recipient, new SaidReport(copy.Exact, SaidFigures.Of(said))).New;
        if (added)
        {
            log.Append(copy.Recipient.Name, "mail", $"{copy.Report.Id} {copy.Unit.Id} {copy.Key}", copy.Exact ? "exact" : "protected", clock.GetUtcNow());
        }

        return added;
    }
}
