using DongHaeng.Ops.Releases;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Releasing;

/// <summary>Lets the editions of a report and period out whose time has come.</summary>
/// <param name="reader">The gate.</param>
/// <param name="releases">Which editions are drafts, approved or out.</param>
/// <param name="plans">When reports may go out.</param>
/// <param name="clock">What time it is.</param>
/// <param name="report">The report.</param>
/// <param name="period">First day of the period.</param>
/// <param name="byHand">Whether somebody asked for it now.</param>
internal sealed class ReleaseGate(MetricReader reader, ReleaseBook releases, IReadOnlyList<ReleasePlan> plans, TimeProvider clock, Report report, DateOnly period, bool byHand)
{
    private readonly ReleasePlan plan = ReleasePlan.Of(report.Id, plans);
    private readonly DateOnly last = PeriodName.LastMonth(period, report.Grain);
    private readonly Lazy<Deliveries> deliveries = new(() => new(reader.Collection(Later(period, reader.Info()!.FirstMonth), PeriodName.LastMonth(period, report.Grain), Everything)));

    /// <summary>The edition of a unit that is out, or goes out with this; null with what it waits for.</summary>
    /// <param name="unitId">The unit.</param>
    /// <param name="info">The snapshot whose figures it gets, unless another was approved.</param>
    public (Release? Release, ReleaseStep? Step) Open(string unitId, SnapshotInfo info)
    {
        var release = releases.Open(report.Id, unitId, PeriodName.Key(period, report.Grain));
        if (release.State == ReleaseState.Released)
        {
            return (release, null);
        }

        if (release.Edition > 1)
        {
            return (null, new ReleaseStep(null, Lacking.Nothing, "is being corrected"));
        }

        if (release.State == ReleaseState.Approved && !reader.Kept().Contains(release.Snapshot!))
        {
            releases.Reopen(release.Id);
            return (null, new ReleaseStep(null, Lacking.Approval, $"waits: snapshot {release.Snapshot}, of which it was approved, is not kept any more; it has to be approved again"));
        }

        var step = ReleaseRule.Decide(plan, release.State, There(unitId, info), Calendar.EndOfMonth(last), Seoul.Day(clock.GetUtcNow()), byHand);
        if (step.Ground is not { } ground)
        {
            return (null, step);
        }

        releases.LetGo(release.Id, release.Snapshot ?? info.Id, ground, (long)step.Lacks);
        return (releases.Find(release.Id), step);
    }

    private Readiness There(string unitId, SnapshotInfo info)
    {
        var share = plan.Complete <= 0 ? 1 : deliveries.Value.Share(unitId, Calendar.EndOfMonth(last));
        return new(share, info.ClosedThrough >= last);
    }

    /// <summary>What is asked to decide, and shown to nobody: what was delivered, and which places there are.</summary>
    public static Scope Everything => Scope.Of(new Viewer("release", Role.Analyst, null), Door.SignedIn);

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
