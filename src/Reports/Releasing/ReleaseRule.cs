using System.Globalization;
using DongHaeng.Ops.Releases;
using DongHaeng.Warehouse;

namespace DongHaeng.Reports.Releasing;

/// <summary>Decides whether an edition goes out.</summary>
public static class ReleaseRule
{
    /// <summary>The n-th business day after a period; 1 is the first.</summary>
    /// <param name="end">The period's last day.</param>
    /// <param name="number">n.</param>
    public static DateOnly Day(DateOnly end, int number) => Enumerable.Range(0, number).Aggregate(end, (day, _) => BusinessDays.Next(day));

    /// <summary>What becomes of an edition on a day.</summary>
    /// <param name="plan">When the report may go out.</param>
    /// <param name="state">How far the edition has come.</param>
    /// <param name="there">What is there of the unit's period.</param>
    /// <param name="end">The period's last day.</param>
    /// <param name="today">The day, in Seoul.</param>
    /// <param name="byHand">Whether somebody asked for it now: then neither the day nor what has come is waited for, approval is.</param>
    public static ReleaseStep Decide(ReleasePlan plan, ReleaseState state, Readiness there, DateOnly end, DateOnly today, bool byHand = false)
    {
        var lacks = (there.Delivered < plan.Complete ? Lacking.Deliveries : 0) | (plan.Closed && !there.Closed ? Lacking.Closing : 0);
        var unapproved = plan.Approval && state != ReleaseState.Approved ? Lacking.Approval : Lacking.Nothing;
        var earliest = Day(end, plan.BusinessDay);
        if (!byHand && today < earliest)
        {
            return new(null, lacks | unapproved, $"goes out from {Text(earliest)} on");
        }

        if (unapproved == Lacking.Nothing && (byHand || lacks == Lacking.Nothing))
        {
            return new(plan.Approval ? ReleaseGround.Approved : ReleaseGround.Unasked, lacks, null);
        }

        var passed = plan.Deadline is { } deadline && today >= Day(end, deadline);
        return passed && plan.AtDeadline == AtDeadline.Send
            ? new(ReleaseGround.Deadline, lacks | unapproved, null)
            : new(null, lacks | unapproved, Words(plan, lacks | unapproved, there), passed);
    }

    private static string Words(ReleasePlan plan, Lacking lacks, Readiness there)
    {
        var reasons = new List<string>();
        if (lacks.HasFlag(Lacking.Deliveries))
        {
            reasons.Add(string.Create(CultureInfo.InvariantCulture, $"{there.Delivered:0.0%} of what was owed has come, {plan.Complete:0.0%} is asked for"));
        }

        if (lacks.HasFlag(Lacking.Closing))
        {
            reasons.Add("the period is not closed");
        }

        if (lacks.HasFlag(Lacking.Approval))
        {
            reasons.Add("nobody has approved it");
        }

        return "waits: " + string.Join("; ", reasons);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
