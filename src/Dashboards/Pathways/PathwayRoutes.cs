using System.Text;
using DongHaeng.Dashboards.Files;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Units;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Pathways;

/// <summary>The steps of a place's pathway as files: the cells of all their metrics, and the drawing.</summary>
public static class PathwayRoutes
{
    private static readonly string Ending = $"pathway/{{theme}}.{{form:regex(^({Formats.Words("|")}|svg)$)}}";

    /// <summary>Adds /city/pathway/{theme}.{form}, /gu/{code}/pathway/{theme}.{form} and /dong/{code}/pathway/{theme}.{form}.</summary>
    public static void MapPathways(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/city/" + Ending, (string theme, string form, Visit visit, MetricReader reader, AuditLog log, TimeProvider clock) =>
            Send(visit, reader, log, clock, Level.City, "", theme, form));
        routes.MapGet("/gu/{code}/" + Ending, (string code, string theme, string form, Visit visit, MetricReader reader, AuditLog log, TimeProvider clock) =>
            Send(visit, reader, log, clock, Level.Gu, code, theme, form));
        routes.MapGet("/dong/{code}/" + Ending, (string code, string theme, string form, Visit visit, MetricReader reader, AuditLog log, TimeProvider clock) =>
            Send(visit, reader, log, clock, Level.Dong, code, theme, form));
    }

    private static Results<DataFile, FileContentHttpResult, RazorComponentResult> Send(
        Visit visit, MetricReader reader, AuditLog log, TimeProvider clock, Level level, string code, string theme, string form)
    {
        if (reader.Info() is not { } info)
        {
            return Notices.NothingYet(visit);
        }

        if (Place.Find(reader.Units(visit.Scope), level, code) is not { } unit)
        {
            Record.Refusal(log, visit, clock);
            return Notices.NoSuchUnit(visit, level);
        }

        if (Asked(visit.Http.Request.Query, theme, level, info) is not { } asked)
        {
            return Notices.BadRequest(visit);
        }

        var name = $"{theme}_{(level == Level.City ? unit.Id : unit.Code)}_{PeriodText.Key(asked[0].From, asked[0].Grain)}.{form}";
        if (form != "svg")
        {
            Record.Export(log, visit, clock, unit.Precision == Precision.Exact);
            return DataFile.Of(form, name, format => reader.Export([.. asked.Select(one => one.Query(unit))], visit.Scope, format));
        }

        var choice = new Choice(asked[0].Grain, asked[0].From, null) { Theme = theme, Map = asked[0].Map };
        if (PathwayFigure.Of([.. asked.Select(Read)], unit, choice, visit.Texts) is not { } figure)
        {
            return Notices.BadRequest(visit); // its cases are not told to the viewer, so that no page leads here
        }

        Record.Export(log, visit, clock, unit.Precision == Precision.Exact);
        visit.Http.Response.Headers.ContentSecurityPolicy = SecurityHeaders.DrawingPolicy;
        return TypedResults.File(Encoding.UTF8.GetBytes(figure.Drawing.File()), "image/svg+xml; charset=utf-8", name);

        Reading Read(FileAsk one) => new(one.Metric, reader.Read(one.Query(unit) with { From = choice.YearBefore }, visit.Scope), [], [], []);
    }

    // One period of the place alone, as its page shows it; anything else is another file.
    private static IReadOnlyList<FileAsk>? Asked(IQueryCollection query, string theme, Level level, SnapshotInfo info)
    {
        if (PeriodText.Named(query["grain"], Grain.Month) is not [var grain] || Pathway.Of(theme, grain) is not { } way)
        {
            return null;
        }

        var asked = way.Metrics.Select(metric => FileAsk.Of(metric.Id, level, query, info)).ToList();
        return asked.All(one => one is { Breakdown: null } && one.From == one.To && one.Levels is [var own] && own == level) ? [.. asked.OfType<FileAsk>()] : null;
    }
}
