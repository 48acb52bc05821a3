using DongHaeng.Dashboards.Shell;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Search;

/// <summary>Finds a place or a metric by what was typed into the field on every page.</summary>
public static class SearchRoutes
{
    private const int Longest = 60;

    /// <summary>Adds /search.</summary>
    public static void MapSearch(this IEndpointRouteBuilder routes) => routes.MapGet("/search", Show);

    private static Results<RedirectHttpResult, RazorComponentResult> Show(Visit visit, MetricReader reader)
    {
        var typed = visit.Http.Request.Query["q"].ToString().Trim();
        if (typed.Length is 0 or > Longest)
        {
            return typed.Length == 0 ? TypedResults.Redirect("/metrics") : Notices.BadRequest(visit);
        }

        var model = SearchModel.Of(typed, reader.Units(visit.Scope), visit.Texts);
        return model switch
        {
            { Places: [var place], Metrics: [] } => TypedResults.Redirect(place.Link.Href),
            { Places: [], Metrics: [var metric] } => TypedResults.Redirect(metric.Href),
            _ => new RazorComponentResult<SearchPage>(new { Frame = Frame.Of(visit, visit.Texts.Search.Title(typed)), Model = model }),
        };
    }
}
