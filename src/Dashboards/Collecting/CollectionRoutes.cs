using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Units;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Collecting;

/// <summary>What the centers delivered.</summary>
public static class CollectionRoutes
{
    /// <summary>Adds /collection and its files.</summary>
    public static void MapCollection(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/collection", Show);
        routes.MapGet("/collection.{form:regex(^(csv|json)$)}", Send);
    }

    private static RazorComponentResult Show(Visit visit, MetricReader reader, AuditLog log, TimeProvider clock, string? gu)
    {
        if (reader.Info() is not { } info)
        {
            return Notices.NothingYet(visit);
        }

        var gus = reader.Units(visit.Scope).Where(unit => unit.Level == Level.Gu).ToList();
        if (gus.Count == 0)
        {
            return Notices.NoFigures(visit);
        }

        if (!TryChoose(gus, gu, out var chosen))
        {
            Record.Refusal(log, visit, clock);
            return Notices.NoSuchUnit(visit, Level.Gu);
        }

        var choice = ChoiceOf(visit, info);
        var rows = reader.Collection(Grids.MonthsOf(choice, info)[0], choice.Period, visit.Scope);
        var model = CollectionModels.Of(rows, gus, chosen, choice, info, visit.Texts);
        return new RazorComponentResult<CollectionPage>(new { Frame = Frame.Of(visit, model.Title), Model = model });
    }

    private static Results<FileContentHttpResult, RazorComponentResult> Send(
        string form, Visit visit, MetricReader reader, AuditLog log, TimeProvider clock, string? gu)
    {
        if (reader.Info() is not { } info)
        {
            return Notices.NothingYet(visit);
        }

        var gus = reader.Units(visit.Scope).Where(unit => unit.Level == Level.Gu).ToList();
        if (gus.Count == 0 || !TryChoose(gus, gu, out var chosen))
        {
            Record.Refusal(log, visit, clock);
            return Notices.NoSuchUnit(visit, Level.Gu);
        }

        var choice = ChoiceOf(visit, info);
        var rows = reader.Collection(Grids.MonthsOf(choice, info)[0], choice.Period, visit.Scope)
            .Where(row => chosen is null || row.GuId == chosen.Id).ToList();
        Record.Export(log, visit, clock);
        return form == "csv"
            ? TypedResults.File(CollectionFile.Csv(rows), "text/csv; charset=utf-8", $"collection_{PeriodText.Key(choice.Period)}.csv")
            : TypedResults.File(CollectionFile.Json(rows), "application/json; charset=utf-8", $"collection_{PeriodText.Key(choice.Period)}.json");
    }

    // A supervisor has one gu and sees its centers; whoever sees all starts with the gus.
    private static bool TryChoose(List<Unit> gus, string? code, out Unit? chosen)
    {
        chosen = string.IsNullOrEmpty(code) ? gus.Count == 1 ? gus[0] : null : gus.FirstOrDefault(gu => gu.Code == code);
        return chosen is not null || string.IsNullOrEmpty(code);
    }

    private static Choice ChoiceOf(Visit visit, SnapshotInfo info) =>
        Choice.Of(visit.Http.Request.Query, info) is var choice && choice.Grain == Grain.Month
            ? choice
            : new Choice(Grain.Month, info.LastMonth, null);
}
