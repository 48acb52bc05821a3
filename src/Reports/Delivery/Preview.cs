using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Ops.Releases;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Narrative;
using DongHaeng.Reports.Releasing;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Delivery;

/// <summary>Mails somebody a report as it would go out now, to himself and with his own rights. It is no edition: its number lies below zero.</summary>
/// <param name="reader">The gate.</param>
/// <param name="releases">Which editions are drafts, approved or out.</param>
/// <param name="ledger">The ledger of mails.</param>
/// <param name="outbox">Where the mails wait.</param>
/// <param name="settings">How mail goes out.</param>
/// <param name="log">Where it is written who was given what.</param>
/// <param name="clock">What time it is.</param>
public sealed class Preview(MetricReader reader, ReleaseBook releases, DeliveryLedger ledger, Outbox outbox, MailSettings settings, AuditLog log, TimeProvider clock)
{
    /// <summary>So many of a report, unit and period may be had by one person.</summary>
    public const int Most = 20;

    /// <summary>Puts it into the outbox; false where the person may not have the report, or has had it too often.</summary>
    /// <param name="report">Which report.</param>
    /// <param name="unitId">On which unit.</param>
    /// <param name="period">First day of the period.</param>
    /// <param name="recipient">Who gets it.</param>
    /// <exception cref="ReportUnavailableException">The period is not published.</exception>
    public bool Send(Report report, string unitId, DateOnly period, Account recipient)
    {
        var desk = new CopyDesk(reader, ledger, outbox, settings, log, clock);
        if (reader.Info() is not { } info || desk.Of(report, unitId, period, recipient, exact: false).Copy is not { } copy)
        {
            return false;
        }

        var had = ledger.List(report.Id, copy.Key).Count(mail => mail.UnitId == unitId && mail.AccountId == recipient.Id && mail.Edition < 1);
        if (had >= Most)
        {
            return false;
        }

        var draft = releases.Latest(report.Id, unitId, PeriodName.Key(period, report.Grain));
        using var pinned = reader.At(info.Id);
        return desk.Put(copy, copy.Compose(pinned, info), info, new ReleaseNote(-(had + 1), Lacking.Nothing, draft?.Comment, draft?.CommentBy, []));
    }
}
