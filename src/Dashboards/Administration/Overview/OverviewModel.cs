using DongHaeng.Dashboards.Administration.Audit;
using DongHaeng.Dashboards.Administration.Suppliers;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Administration.Overview;

/// <summary>What needs a person, and what is in order.</summary>
public static class OverviewModel
{
    /// <summary>A night may be missed before it is looked into; two may not.</summary>
    private static readonly TimeSpan Stale = TimeSpan.FromHours(50);

    /// <summary>The lines, in the order in which they are looked after.</summary>
    public static IReadOnlyList<OverviewLine> Of(
        Installation installation, SnapshotInfo? snapshot, IReadOnlyList<DeliveryOverview> mails, IReadOnlyList<AccountState> locked, ChainState chain, Texts texts)
    {
        var words = texts.Administration;
        var owed = SupplierStanding.Of(installation, texts);
        var (behind, items) = (owed.Count(one => one.Open > 0), owed.Sum(one => one.Open));
        var arrived = installation.LastReceived().Values.Select(at => (DateTimeOffset?)at).Max();
        var (failed, unclear, waiting) = (mails.Sum(m => m.Failed), mails.Sum(m => m.Ambiguous), mails.Sum(m => m.Pending + m.Sending));
        return
        [
            new(words.MailsUnclear, words.Count(unclear), unclear > 0, "/admin/deliveries?state=ambiguous"),
            new(words.MailsFailed, words.Count(failed), failed > 0, "/admin/deliveries?state=failed"),
            new(words.MailsWaiting, words.Count(waiting), waiting > 0 && !installation.Mails, "/admin/deliveries?state=pending"),
            new(words.MailServer, installation.Mails ? words.Named : words.NotNamed, !installation.Mails, "/admin/settings"),
            new(words.Locked, locked.Count == 0 ? words.Count(0) : string.Join(", ", locked.Take(5).Select(one => one.Account.Name)), locked.Count > 0, "/admin/accounts?standing=locked"),
            new(words.Behind, words.BehindOf(behind, items), behind > 0, "/admin/centers?open=1"),
            new(words.Arrived, Moment.Text(arrived), arrived is null || installation.Clock.GetUtcNow() - arrived > Stale, "/admin/centers"),
            new(words.Snapshot, snapshot is null ? words.None : words.SnapshotOf(snapshot.Id, Moment.Text(snapshot.PublishedAt)), snapshot is null || installation.Clock.GetUtcNow() - snapshot.PublishedAt > Stale, "/admin/schedules"),
            new(words.Chain, chain.In(texts), chain.Broken is not null, "/admin/audit"),
        ];
    }
}
