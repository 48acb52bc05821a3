using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Units;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Pathways;

/// <summary>Short addresses of the parts of the work, which lead to the viewer's own place: discovery by wave, cases, resources, and staff with its load.</summary>
public static class SubjectRoutes
{
    /// <summary>Adds /discovery, /cases, /resources and /staff.</summary>
    public static void MapSubjects(this IEndpointRouteBuilder routes)
    {
        foreach (var (address, query) in new[] { ("/discovery", "theme=discovery&grain=wave"), ("/cases", "theme=cases"), ("/resources", "theme=resources"), ("/staff", "theme=organisation") })
        {
            routes.MapGet(address, (Visit visit, MetricReader reader) => Lead(visit, reader, query));
        }
    }

    private static Results<RedirectHttpResult, RazorComponentResult> Lead(Visit visit, MetricReader reader, string query) =>
        reader.Info() is null ? Notices.NothingYet(visit)
        : UnitRoutes.Home(reader.Units(visit.Scope)) is { } home ? TypedResults.Redirect($"{Place.Path(home)}?{query}")
        : Notices.NoFigures(visit);
}
