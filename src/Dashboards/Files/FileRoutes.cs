using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Units;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Files;

/// <summary>Each figure of a place as a file at the page's own address: as data in every form (<see cref="Formats"/>), and as a drawing.</summary>
public static class FileRoutes
{
    private static readonly string Ending = $"{{metric}}.{{form:regex(^({Formats.Words("|")}|svg)$)}}";

    /// <summary>Adds /city/{metric}.{form}, /gu/{code}/{metric}.{form} and /dong/{code}/{metric}.{form}.</summary>
    public static void MapFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/city/" + Ending,
            (string metric, string form, Visit visit, MetricReader reader, AuditLog log, TimeProvider clock) =>
                Send(visit, reader, log, clock, Level.City, "", metric, form));
        routes.MapGet("/gu/{code}/" + Ending,
            (string code, string metric, string form, Visit visit, MetricReader reader, AuditLog log, TimeProvider clock) =>
                Send(visit, reader, log, clock, Level.Gu, code, metric, form));
        routes.MapGet("/dong/{code}/" + Ending,
            (string code, string metric, string form, Visit visit, MetricReader reader, AuditLog log, TimeProvider clock) =>
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

        if (FileAsk.Of(metric, level, visit.Http.Request.Query, info) is not { } ask)
        {
            return FileAsk.Trouble(metric, visit.Http.Request.Query, visit.Texts) is { } trouble ? Notices.NoSuchDays(visit, trouble) : Notices.BadRequest(visit);
        }

        if (reader.Refuses(ask.Query(unit), visit.Scope) is { } refusal)
        {
            if (refusal != DayRefusal.NotYours)
            {
                return Notices.NoSuchDays(visit, visit.Texts.Day.Refused(refusal, ask.Query(unit), info));
            }

            Record.Refusal(log, visit, clock);
            return Notices.NoDays(visit);
        }

        Record.Export(log, visit, clock, exact: units.Any(other => other.Precision == Precision.Exact && ask.Holds(unit, other)));
        if (form == "svg")
        {
            visit.Http.Response.Headers.ContentSecurityPolicy = SecurityHeaders.DrawingPolicy;
            return TypedResults.File(
                System.Text.Encoding.UTF8.GetBytes(DrawingFile.Of(ask, unit, reader, visit.Scope, info, visit.Texts)),
                "image/svg+xml; charset=utf-8", ask.Name(unit, form));
        }

        return DataFile.Of(form, ask.Name(unit, form), format => reader.Export(ask.Query(unit), visit.Scope, format));
    }
}
