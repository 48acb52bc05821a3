using DongHaeng.Dashboards.Releases;
using DongHaeng.Ops;
using DongHaeng.Ops.Releases;
using DongHaeng.Reports.Releasing;
using DongHaeng.Warehouse.Read;
using Microsoft.Extensions.DependencyInjection;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>A town in which reports are approved: drafts of both gus, of a dong and of the city.</summary>
public sealed class ReleaseTown : Town
{
    public ReleaseBook Releases => new(Ops, TimeProvider.System);

    /// <summary>Who asked for a preview of what.</summary>
    public List<(string Account, string Id)> Sent { get; } = [];

    protected override void Around(IServiceCollection services, MetricReader reader, OpsStore store)
    {
        var releases = new ReleaseBook(store, TimeProvider.System);
        var office = new ReleaseOffice(reader, releases, new(store), TimeProvider.System);
        foreach (var (report, unit) in new[] { ("monthly_gu", "g01"), ("monthly_gu", "g02"), ("monthly_dong", "d0001"), ("monthly_city", "seoul") })
        {
            releases.Open(report, unit, "2024-10");
        }

        services.AddSingleton(new ReleaseDesk
        {
            Of = account => [.. office.Of(account).Select(one => new ReleaseLine(one.Edition, one.Unit, "월간 보고서, 2024년 10월", "Monthly report, Oct 2024"))],
            Decides = Approval.Decides,
            Comment = office.Comment,
            Approve = office.Approve,
            Reopen = office.Reopen,
            SendToMe = (account, id) =>
            {
                Sent.Add((account.Name, id));
                return office.Of(account).Any(one => one.Edition.Id == id);
            },
        });
    }
}
