using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Glossary;

/// <summary>What every metric means: declarations, which are public to all who sign in.</summary>
public static class MetricRoutes
{
    /// <summary>Adds /metrics and /metrics/{id}.</summary>
    public static void MapMetrics(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/metrics", (Visit visit) => new RazorComponentResult<MetricListPage>(new { Frame = Frame.Of(visit, visit.Texts.Search.Metrics) }));
        routes.MapGet("/metrics/{id}", Show);
    }

    private static RazorComponentResult Show(string id, Visit visit, MetricReader reader) =>
        reader.Info() is not { } info ? Notices.NothingYet(visit)
        : MetricCatalog.Find(id) is not { } metric ? Notices.NotFound(visit)
        : new RazorComponentResult<MetricPage>(new
        {
            Frame = Frame.Of(visit, MetricText.Name(metric, visit.Texts.Language)),
            Model = MetricPageModels.Of(metric, reader.Units(visit.Scope), info, visit.Texts),
        });
}
