using DongHaeng.Dashboards.Administration.Audit;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Administration.Overview;

/// <summary>The administrators' first page.</summary>
public static class OverviewRoutes
{
    /// <summary>Adds /admin.</summary>
    public static void MapOverview(this IEndpointRouteBuilder admin) => admin.MapGet("", Show);

    private static RazorComponentResult Show(Visit visit, Installation installation, MetricReader reader, DeliveryLedger ledger, AccountDesk desk, ChainCheck chain) =>
        new RazorComponentResult<OverviewPage>(new
        {
            Frame = Frame.Of(visit, visit.Texts.Administration.Title),
            Lines = OverviewModel.Of(installation, reader.Info(), ledger.Overview(), desk.Find(standing: "locked"), chain.Now(), visit.Texts),
        });
}
