using DongHaeng.Dashboards.Administration.Accounts;
using DongHaeng.Dashboards.Administration.Audit;
using DongHaeng.Dashboards.Administration.Deliveries;
using DongHaeng.Dashboards.Administration.Overview;
using DongHaeng.Dashboards.Administration.Schedules;
using DongHaeng.Dashboards.Administration.State;
using DongHaeng.Dashboards.Administration.Suppliers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Administration;

/// <summary>The pages of administrators. None of them shows a figure.</summary>
public static class AdministrationRoutes
{
    /// <summary>Where they begin.</summary>
    public const string Address = "/admin";

    /// <summary>Adds all of them.</summary>
    public static void MapAdministration(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(Address);
        group.AddEndpointFilter(AdministratorsOnly.Check);
        group.MapOverview();
        group.MapAccounts();
        group.MapAccountChanges();
        group.MapSuppliers();
        group.MapSchedules();
        group.MapDeliveries();
        group.MapAuditLog();
        group.MapState();
    }
}
