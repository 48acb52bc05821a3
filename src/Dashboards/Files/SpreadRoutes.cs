using System.Text;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Units;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Files;

/// <summary>How dongs spread that a viewer may not see singly, as files: quantiles of protected figures, and the drawing.</summary>
public static class SpreadRoutes
{
    private static readonly string Ending = $"spread/{{metric}}.{{form:regex(^({Formats.Words("|")}|svg)$)}}";

    /// <summary>Adds /city/spread/{metric}.{form}, /gu/{code}/spread/{metric}.{form} and /dong/{code}/spread/{metric}.{form}.</summary>
    public static void MapSpreads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/city/" + Ending, (string metric, string form, Visit visit, MetricReader reader, AuditLog log, TimeProvider clock) =>
            Send(visit, reader, log, clock, Level.City, "", metric, form));
        routes.MapGet("/gu/{code}/" + Ending, (string code, string metric, string form, Visit visit, MetricReader reader, AuditLog log, TimeProvider clock) =>
            Send(visit, reader, log, clock, Level.Gu, code, metric, form));
        routes.MapGet("/dong/{code}/" + Ending, (string code, string metric, string form, Visit visit, MetricReader reader, AuditLog log, TimeProvider clock) =>
            Send(visit, reader, log, clock, Level.Dong, code, metric, form));
    }

    private static Results<DataFile, FileContentHttpResult, RazorComponentResult> Send(
        Visit visit, MetricReader reader, AuditLog log, TimeProvider clock, Level level, string code, string metric, string form)
    {
        if (reader.Info() is not { } info)
        {
            return Notices.NothingYet(visit);
        }

        var units = reader.Units(visit.Scope);
        if (Place.Find(units, level, code) is not { } unit)
        {
            Record.Refusal(log, visit, clock);
            return Notices.NoSuchUnit(visit, level);
        }

        // Whoever may see the dongs is shown them one by one: there is no spread then.
        if (Spreads.Of(unit, units) is not { } place || FileAsk.Of(metric, level, visit.Http.Request.Query, info) is not { Breakdown: null } ask || ask.From != ask.To || Periods.OfDays(ask.Grain))
        {
            return Notices.BadRequest(visit);
        }

        var query = SpreadFigure.Query(ask.Metric, ask.Grain, ask.To, place);
        var name = $"spread_{ask.Name(unit, form)}";
        if (form != "svg")
        {
            Record.Export(log, visit, clock, exact: false);
            return DataFile.Of(form, name, format => reader.ExportSpread(query, visit.Scope, format));
        }

        var spread = reader.Spread(query, visit.Scope);
        if (spread.Count == 0)
        {
            return Notices.BadRequest(visit);
        }

        Record.Export(log, visit, clock, exact: level == Level.Dong && unit.Precision == Precision.Exact);
        visit.Http.Response.Headers.ContentSecurityPolicy = SecurityHeaders.DrawingPolicy;
        var own = reader.Read(ask.Query(unit), visit.Scope).FirstOrDefault();
        var choice = new Choice(ask.Grain, ask.To, ask.Metric);
        return TypedResults.File(Encoding.UTF8.GetBytes(SpreadFigure.Of(ask.Metric, place, unit, own, spread, choice, visit.Texts).Drawing.File()), "image/svg+xml; charset=utf-8", name);
    }
}
