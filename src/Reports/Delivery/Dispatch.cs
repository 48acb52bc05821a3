using System.Runtime.ExceptionServices;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Ops.Releases;
using DongHaeng.Ops.Subscriptions;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Narrative;
using DongHaeng.Reports.Releasing;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Delivery;

/// <summary>Lets editions of reports go out that are due, and draws them for everybody who has subscribed, with the rights of each.</summary>
/// <param name="reader">The gate.</param>
/// <param name="subscriptions">Who wants what.</param>
/// <param name="releases">Which editions are drafts, approved or out.</param>
/// <param name="plans">When reports may go out; those without a plan by the default.</param>
/// <param name="ledger">The ledger of mails.</param>
/// <param name="outbox">Where the mails wait.</param>
/// <param name="settings">How mail goes out, and to which addresses exact figures may.</param>
/// <param name="log">Where it is written who was given what.</param>
/// <param name="clock">What time it is.</param>
public sealed class Dispatch(
    MetricReader reader, SubscriptionList subscriptions, ReleaseBook releases, IReadOnlyList<ReleasePlan> plans, DeliveryLedger ledger, Outbox outbox, MailSettings settings,
    AuditLog log, TimeProvider clock)
{
    private readonly CopyDesk desk = new(reader, ledger, outbox, settings, log, clock);

    /// <summary>Puts a period's report into the outbox for each subscriber who has not got it yet, where it may go out.</summary>
    /// <param name="report">Which report.</param>
    /// <param name="period">First day of the period; null for the last that has ended: where there is none, nothing is due.</param>
    /// <param name="byHand">Whether somebody asked for it now: then its day and deliveries are not waited for, its approval is.</param>
    /// <param name="progress">Gets the number of subscriptions seen to.</param>
    /// <param name="cancel">Ends it between two reports.</param>
    /// <exception cref="ReportUnavailableException">Nothing is published yet, or not the month.</exception>
    public DispatchRun Put(Report report, DateOnly? period, bool byHand, IProgress<int>? progress, CancellationToken cancel)
    {
        var info = reader.Info() ?? throw new ReportUnavailableException("Nothing is published yet: run `donghaeng ingest run` first.");
        if ((period ?? PublishedPeriods.LastEnded(info, report.Grain)) is not { } about)
        {
            return DispatchRun.Nothing;
        }

        PublishedPeriods.Require(info, about, report.Grain);
        using var readers = new KeptReaders(reader);
        var gates = new ReleaseGate(reader, releases, plans, clock, report, about, byHand);
        var wanted = Wanted.Of(report, subscriptions, reader.Units(ReleaseGate.Everything));
        var runs = new DispatchRun[wanted.Count];
        var seen = 0;
        try
        {
            // Drawing is the work of a processor: as many units at a time as there are.
            Parallel.For(0, wanted.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancel }, i =>
            {
                runs[i] = Unit(report, about, info, gates, readers, wanted[i], cancel);
                progress?.Report(Interlocked.Add(ref seen, wanted[i].Recipients.Count));
            });
        }
        catch (AggregateException e)
        {
            // As it was thrown: that two units were drawn at a time is nobody's concern.
            ExceptionDispatchInfo.Throw(e.InnerExceptions.OfType<OperationCanceledException>().FirstOrDefault() ?? e.InnerExceptions[0]);
        }

        return runs.Aggregate(DispatchRun.Nothing, (all, one) => all + one);
    }

    /// <summary>Looks whether what went out has to be corrected, and puts the next edition in for those who got the one before.</summary>
    public DispatchRun Correct(Report report, CancellationToken cancel) =>
        new Correcting(reader, releases, plans, subscriptions, ledger, outbox, desk).Run(report, cancel);

    internal static DispatchRun Attempt(Account recipient, string unitId, Func<DispatchRun> one)
    {
        try
        {
            return one();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // One report that cannot be drawn shall not cost all others theirs.
            return new DispatchRun(0, 0, [$"{recipient.Name}: {unitId}: {failure.Message}"]);
        }
    }

    internal static DispatchRun Waiting(string what, bool late) => DispatchRun.Nothing with { Waiting = [what], Late = late ? [what] : [] };

    private DispatchRun Unit(Report report, DateOnly about, SnapshotInfo info, ReleaseGate gates, KeptReaders readers, Wanted wanted, CancellationToken cancel)
    {
        var (release, step) = gates.Open(wanted.UnitId, info);
        if (release == null)
        {
            return Waiting($"{report.Id} {wanted.UnitId} {PeriodName.Key(about, report.Grain)} {step!.Waits}", step.Late);
        }

        var run = DispatchRun.Nothing;
        foreach (var recipient in wanted.Recipients)
        {
            cancel.ThrowIfCancellationRequested();
            run += Attempt(recipient, wanted.UnitId, () => One(report, wanted.UnitId, about, release, readers, recipient, wanted.Exact.Contains(recipient.Id)));
        }

        return run;
    }

    private DispatchRun One(Report report, string unitId, DateOnly period, Release release, KeptReaders readers, Account recipient, bool exact)
    {
        if (desk.Has(report.Id, unitId, release.Period, release.Edition, recipient))
        {
            return DispatchRun.Nothing;
        }

        var (copy, refused) = desk.Of(report, unitId, period, recipient, exact);
        if (copy == null)
        {
            return new DispatchRun(0, 0, [refused!]);
        }

        if (readers.At(release.Snapshot!) is not { } kept)
        {
            return new DispatchRun(0, 0, [$"{recipient.Name}: the figures of edition {release.Edition} of {report.Id} {unitId} {release.Period} are not kept any more: the next period's report comes by itself"]);
        }

        var info = kept.Info()!;
        var note = new ReleaseNote((int)release.Edition, (Lacking)release.Incomplete, release.Comment, release.CommentBy, []);
        return new DispatchRun(1, desk.Put(copy, copy.Compose(kept, info), info, note) ? 1 : 0, []);
    }
}
