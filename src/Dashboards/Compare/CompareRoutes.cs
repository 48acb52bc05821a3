using System.Text;
using DongHaeng.Dashboards.Files;
using DongHaeng.Dashboards.Maps;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Units;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Compare;

/// <summary>Places beside each other: the gus of the city, the dongs of a gu, or a dong and those most like it.</summary>
public static class CompareRoutes
{
    /// <summary>Adds /compare, /compare.{form} and the chart as /compare.svg.</summary>
    public static void MapCompare(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/compare", Show);
        routes.MapGet($"/compare.{{form:regex(^({Formats.Words("|")}|svg)$)}}", Send);
    }

    private static RazorComponentResult Show(Visit visit, MetricReader reader, AuditLog log, TimeProvider clock, Boundaries boundaries)
    {
        if (reader.Info() is not { } info)
        {
            return Notices.NothingYet(visit);
        }

        var words = visit.Http.Request.Query;
        if (!Choice.Knows(words, CompareChoice.Keys))
        {
            return Notices.BadRequest(visit);
        }

        if (OfDays(words))
        {
            return Notices.NoSuchDays(visit, visit.Texts.Day.NotCompared);
        }

        var units = reader.Units(visit.Scope);
        if (CompareChoice.Find(units, words["of"]) is not { } of)
        {
            Record.Refusal(log, visit, clock);
            return Notices.NoSuchUnit(visit, LevelOf(words));
        }

        var choice = CompareChoice.Among(Choice.Of(words, info), of, EveryDong(words)).Alike(reader, visit.Scope);
        if (choice.Level == Level.Dong && CompareModels.Open(choice, units).Count > 0)
        {
            Record.Look(log, visit, clock);
        }

        var model = CompareModels.Of(reader, visit.Scope, choice, units, info, visit.Texts, boundaries);
        return new RazorComponentResult<ComparePage>(new { Frame = Frame.Of(visit, model.Title), Model = model });
    }

    private static Results<DataFile, FileContentHttpResult, RazorComponentResult> Send(string form, Visit visit, MetricReader reader, AuditLog log, TimeProvider clock, Boundaries boundaries)
    {
        if (reader.Info() is not { } info)
        {
            return Notices.NothingYet(visit);
        }

        // A file must not silently be of another metric or time than was asked for.
        var words = visit.Http.Request.Query;
        if (OfDays(words))
        {
            return Notices.NoSuchDays(visit, visit.Texts.Day.NotCompared);
        }

        if (!Choice.Knows(words, CompareChoice.Keys) || MetricCatalog.Find(words["metric"].ToString()) is not { } metric
            || PeriodText.Named<Grain>(words["grain"], Grain.Month) is not [var length] || !metric.Knows(length) || FileSpan.Of(words, length, info) is not { } span)
        {
            return Notices.BadRequest(visit);
        }

        var units = reader.Units(visit.Scope);
        if (CompareChoice.Find(units, words["of"]) is not { } of)
        {
            Record.Refusal(log, visit, clock);
            return Notices.NoSuchUnit(visit, LevelOf(words));
        }

        var choice = new CompareChoice(metric, new Choice(length, span.From, metric), of) { EveryDong = EveryDong(words) }.Alike(reader, visit.Scope);
        var places = CompareModels.Open(choice, units);
        if (places.Count == 0)
        {
            Record.Refusal(log, visit, clock);
            return Notices.NoSuchUnit(visit, Level.Dong);
        }

        Record.Export(log, visit, clock, exact: places.Any(place => place.Precision == Precision.Exact));
        var name = $"compare_{metric.Id}_{(choice.EveryDong ? "dongs" : of.Level == Level.City ? of.Id : of.Code)}_{PeriodText.Key(span.From)}.{form}";
        if (form == "svg")
        {
            visit.Http.Response.Headers.ContentSecurityPolicy = SecurityHeaders.DrawingPolicy;
            var figure = CompareModels.Of(reader, visit.Scope, choice, units, info, visit.Texts, boundaries).Figure!;
            return TypedResults.File(Encoding.UTF8.GetBytes(figure.Drawing.File()), "image/svg+xml; charset=utf-8", name);
        }

        return DataFile.Of(form, name, format => reader.ExportComparison(choice.Query, visit.Scope, format, choice.Peers));
    }

    private static bool OfDays(IQueryCollection words) => PeriodText.Named(words["grain"], Grain.Month) is [Grain.Day or Grain.Week];

    private static bool EveryDong(IQueryCollection words) => words["of"] == CompareChoice.All;

    private static Level LevelOf(IQueryCollection words) => words["of"].ToString().Length switch { 0 => Level.City, 5 => Level.Gu, _ => Level.Dong };
}
