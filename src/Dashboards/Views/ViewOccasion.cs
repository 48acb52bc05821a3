using DongHaeng.Ops.Views;
using DongHaeng.Warehouse;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Views;

/// <summary>A reason to write of a kept page.</summary>
/// <param name="Month">The month that is new, or closed.</param>
/// <param name="Final">Whether it is closed.</param>
/// <param name="Signals">Whether only what stands out is a reason.</param>
public sealed record ViewOccasion(DateOnly Month, bool Final, bool Signals)
{
    /// <summary>What is told.</summary>
    public ViewReason Reason => Signals ? ViewReason.Signal : Final ? ViewReason.Final : ViewReason.First;

    /// <summary>By which it is written of once.</summary>
    public string Key => $"{(Signals ? "signal" : "figures")} {Month:yyyy-MM} {(Final ? "final" : "first")}";

    /// <summary>The reasons that there are for a page at a snapshot: of what came up after the page was kept, not of what its owner saw then.</summary>
    public static IEnumerable<ViewOccasion> Of(SavedView view, SnapshotInfo info, IReadOnlyList<ClosedMonth> closed)
    {
        var since = Seoul.Day(view.CreatedAt);
        var signals = view.Mailed == MailedWhen.Signal;
        if (view.Mailed is MailedWhen.Month or MailedWhen.Signal && info.LastMonth.AddMonths(1) > since)
        {
            yield return new ViewOccasion(info.LastMonth, false, signals);
        }

        if (view.Mailed is MailedWhen.Final or MailedWhen.Signal && closed.FirstOrDefault() is { AsOf: { } day } last && day >= since)
        {
            yield return new ViewOccasion(last.Month, true, signals);
        }
    }
}
