using System.Globalization;
using DongHaeng.Figures.Words;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Subscriptions;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Delivery;

/// <summary>Draws a report for everybody who has subscribed to it, with the rights of each, and puts it into the outbox.</summary>
/// <param name="reader">The gate.</param>
/// <param name="subscriptions">Who wants what.</param>
/// <param name="outbox">Where the mails wait.</param>
/// <param name="settings">How mail goes out, and to which addresses exact figures may.</param>
/// <param name="log">Where it is written who was given what.</param>
/// <param name="clock">What time it is.</param>
public sealed class Dispatch(MetricReader reader, SubscriptionList subscriptions, Outbox outbox, MailSettings settings, AuditLog log, TimeProvider clock)
{
    /// <summary>Puts a period's report into the outbox for each subscriber who has not got it yet.</summary>
    /// <param name="report">Which report.</param>
    /// <param name="period">First day of the period; null for the last that has ended: where there is none, nothing is due.</param>
    /// <param name="progress">Gets the number of subscriptions seen to.</param>
    /// <param name="cancel">Ends it between two reports.</param>
    /// <exception cref="ReportUnavailableException">Nothing is published yet, or not the month.</exception>
    public DispatchRun Put(Report report, DateOnly? period, IProgress<int>? progress, CancellationToken cancel)
    {
        var info = reader.Info() ?? throw new ReportUnavailableException("Nothing is published yet: run `donghaeng ingest run` first.");
        if ((period ?? PublishedPeriods.LastEnded(info, report.Grain)) is not { } about)
        {
            return new DispatchRun(0, 0, []);
        }

        PublishedPeriods.Require(info, about, report.Grain);
        var run = new DispatchRun(0, 0, []);
        var seen = 0;
        foreach (var unit in subscriptions.Active(report.Id).GroupBy(s => s.UnitId).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var exact = unit.Where(s => s.ExactReason != null).Select(s => s.AccountId).ToHashSet();
            foreach (var recipient in subscriptions.Recipients(report.Id, unit.Key))
            {
                cancel.ThrowIfCancellationRequested();
                run += Attempt(report, unit.Key, about, info, recipient, exact.Contains(recipient.Id));
                progress?.Report(++seen);
            }
        }

        return run;
    }

    private DispatchRun Attempt(Report report, string unitId, DateOnly period, SnapshotInfo info, Account recipient, bool exact)
    {
        try
        {
            return One(report, unitId, period, info, recipient, exact);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // One report that cannot be drawn shall not cost all others theirs.
            return new DispatchRun(0, 0, [$"{recipient.Name}: {unitId}: {failure.Message}"]);
        }
    }

    private DispatchRun One(Report report, string unitId, DateOnly period, SnapshotInfo info, Account recipient, bool exact)
    {
        var viewer = Viewer.Of(recipient.Name, recipient.Role, recipient.UnitId);
        var language = recipient.Language == "en" ? Language.English : Language.Korean;
        if (MailRights.Find(reader, recipient, unitId) is not { } unit)
        {
            // Rights may have changed since the subscription was made.
            return new DispatchRun(0, 0, [$"{recipient.Name} may not see {unitId}: nothing is sent"]);
        }

        if (exact && !settings.MayBeExact(recipient.Email))
        {
            // The list of domains may have changed since, or the address.
            return new DispatchRun(0, 0, [$"{recipient.Name}: {recipient.Email} is in no domain of mail.exactDomains any more: nothing is sent. Add the domain, or end the subscription and begin it again for the protected edition"]);
        }

        var door = exact ? Door.SignedIn : Door.Mail;
        var pdf = report.Draw(reader, new ReportOrder(unitId, period, viewer, door, language, info.PublishedAt));
        var final = info.ClosedThrough is { } closed && PeriodName.LastMonth(period, report.Grain) <= closed;
        var posting = new Posting(
            report.Id, report.Title, unitId, new Bilingual(unit.Ko, unit.En), PeriodName.Key(period, report.Grain),
            new Bilingual(PeriodName.Full(period, report.Grain, Language.Korean), EnglishName(period, report.Grain)),
            Edition: 1, final, info.Id, report.PagePath(unit, PeriodName.Key(period, Grain.Month)))
        {
            Exact = exact,
        };
        var added = outbox.Put(posting, pdf, recipient).New;
        if (added)
        {
            log.Append(recipient.Name, "mail", $"{report.Id} {unitId} {PeriodName.Key(period, report.Grain)}", exact ? "exact" : "protected", clock.GetUtcNow());
        }

        return new DispatchRun(1, added ? 1 : 0, []);
    }

    // In a subject there is room for the whole name of a month.
    private static string EnglishName(DateOnly period, Grain grain) =>
        grain == Grain.Month ? period.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : PeriodName.Full(period, grain, Language.English);
}
