using DongHaeng.Ops.Deliveries;
using DongHaeng.Ops.Releases;
using DongHaeng.Ops.Subscriptions;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Editions;
using DongHaeng.Reports.Narrative;
using DongHaeng.Reports.Releasing;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Delivery;

/// <summary>
/// Makes the next edition of what went out, once its period is closed and a figure that somebody holds is told otherwise. It goes to
/// those who got the edition before and to nobody else; who holds nothing that changed keeps what he has.
/// </summary>
internal sealed class Correcting(
    MetricReader reader, ReleaseBook releases, IReadOnlyList<ReleasePlan> plans, SubscriptionList subscriptions, DeliveryLedger ledger, Outbox outbox, CopyDesk desk)
{
    /// <summary>For so many months after its closing a period is looked at.</summary>
    public const int Months = 13;

    private IReadOnlyList<Wanted>? wanted; // of the one report that it is run for

    /// <summary>Looks at every unit and period of a report.</summary>
    public DispatchRun Run(Report report, CancellationToken cancel)
    {
        if (reader.Info() is not { ClosedThrough: { } closed } info)
        {
            return DispatchRun.Nothing;
        }

        using var readers = new KeptReaders(reader);
        var touched = reader.ClosedMonths().Where(month => !month.Untouched).Select(month => month.Month).ToHashSet();
        var run = DispatchRun.Nothing;
        foreach (var edition in releases.List(report.Id).GroupBy(one => (one.UnitId, one.Period)).Select(all => all.MaxBy(one => one.Edition)!))
        {
            cancel.ThrowIfCancellationRequested();
            var period = PeriodName.Parse(edition.Period, report.Grain)!.Value;
            var last = PeriodName.LastMonth(period, report.Grain);
            if (last <= closed && last >= closed.AddMonths(-Months))
            {
                run += Look(report, period, edition, info, readers, month => touched.Contains(month));
            }
        }

        return run;
    }

    private DispatchRun Look(Report report, DateOnly period, Release edition, SnapshotInfo info, KeptReaders readers, Func<DateOnly, bool> touched)
    {
        var holders = Holders(edition);
        if (edition.State == ReleaseState.Released)
        {
            if (edition is { Edition: > 1, Checked: null })
            {
                return Send(report, period, edition, holders, readers); // a run that broke off
            }

            var months = Enumerable.Range(0, 12).Select(period.AddMonths).TakeWhile(month => month <= PeriodName.LastMonth(period, report.Grain));
            if (holders.Count == 0 || info.Id == edition.Snapshot || info.Id == edition.Checked || (holders.All(mail => mail.Finality == "final") && !months.Any(touched)))
            {
                return DispatchRun.Nothing;
            }

            if (readers.At(info.Id) is not { } now || !holders.Any(mail => Changed(report, period, mail, now, info).Figures.Count > 0))
            {
                releases.Compared(edition.Id, info.Id);
                return DispatchRun.Nothing;
            }

            edition = releases.Next(edition.Report, edition.UnitId, edition.Period, edition.Edition + 1);
        }

        if (edition.Edition == 1)
        {
            return DispatchRun.Nothing; // not out yet: the dispatch sees to it
        }

        var asked = ReleasePlan.Of(report.Id, plans).Approval;
        if (asked && edition.State != ReleaseState.Approved)
        {
            return Dispatch.Waiting($"{report.Id} {edition.UnitId} {edition.Period} edition {edition.Edition} waits: nobody has approved the correction", late: false);
        }

        releases.LetGo(edition.Id, edition.Snapshot ?? info.Id, asked ? ReleaseGround.Approved : ReleaseGround.Unasked, 0);
        return Send(report, period, releases.Find(edition.Id)!, holders, readers);
    }

    private DispatchRun Send(Report report, DateOnly period, Release edition, IReadOnlyList<DeliveryEntry> holders, KeptReaders readers)
    {
        if (readers.At(edition.Snapshot!) is not { } kept)
        {
            return new DispatchRun(0, 0, [$"{report.Id} {edition.UnitId} {edition.Period} edition {edition.Edition}: snapshot {edition.Snapshot}, of which it was released, is not kept any more"]);
        }

        var info = kept.Info()!;
        var run = DispatchRun.Nothing;
        foreach (var mail in holders)
        {
            run += Dispatch.Attempt(ledger.Recipient(mail), edition.UnitId, () => Changed(report, period, mail, kept, info) is { Figures: { Count: > 0 } changed } copy
                ? new DispatchRun(1, desk.Put(copy.Copy!, copy.Said!, info, new ReleaseNote((int)edition.Edition, Lacking.Nothing, edition.Comment, edition.CommentBy, changed)) ? 1 : 0, [])
                : DispatchRun.Nothing);
        }

        if (run.Skipped.Count == 0)
        {
            releases.Compared(edition.Id, info.Id);
        }

        return run;
    }

    // The last edition of each that is out, or that nobody knows of whether it is.
    private IReadOnlyList<DeliveryEntry> Holders(Release edition) =>
    [
        .. ledger.List(edition.Report, edition.Period)
            .Where(mail => mail.UnitId == edition.UnitId && mail.Edition >= 1 && mail.State is DeliveryState.Sent or DeliveryState.Ambiguous or DeliveryState.Pending or DeliveryState.Sending)
            .GroupBy(mail => mail.AccountId).Select(mails => mails.MaxBy(mail => mail.Edition)!),
    ];

    private (Copy? Copy, ReportDocument? Said, IReadOnlyList<ChangedFigure> Figures) Changed(Report report, DateOnly period, DeliveryEntry mail, MetricReader now, SnapshotInfo info)
    {
        var recipient = ledger.Recipient(mail);
        var exact = (wanted ??= Wanted.Of(report, subscriptions, reader.Units(ReleaseGate.Everything))).Any(one => one.UnitId == mail.UnitId && one.Exact.Contains(mail.AccountId));
        if (recipient.DisabledAt != null || outbox.Said(mail) is not { } before || before.Exact != exact || desk.Of(report, mail.UnitId, period, recipient, exact).Copy is not { } copy)
        {
            return (null, null, []);
        }

        var said = copy.Compose(now, info);
        return (copy, said, SaidFigures.Changed(before.Figures, SaidFigures.Of(said)));
    }
}
