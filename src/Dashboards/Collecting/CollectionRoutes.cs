using DongHaeng.Dashboards.Files;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Units;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Collecting;

/// <summary>What the suppliers delivered.</summary>
public static class CollectionRoutes
{
    private static readonly IReadOnlyList<string> Keys = [.. Choice.Keys, "gu"];

    /// <summary>Adds /collection and its files.</summary>
    public static void MapCollection(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/collection", Show);
        routes.MapGet($"/collection.{{form:regex(^({Formats.Words("|")})$)}}", Send);
    }

    private static RazorComponentResult Show(Visit visit, MetricReader reader, AuditLog log, TimeProvider clock, string? gu, string? dataset)
    {
        if (reader.Info() is not { } info)
        {
            return Notices.NothingYet(visit);
        }

        var contract = ContractCatalog.All.FirstOrDefault(c => c.Id == dataset);
        if (!string.IsNullOrEmpty(dataset) && contract is null)
        {
            return Notices.BadRequest(visit);
        }

        var gus = Gus(visit, reader);
        if (gus.Count == 0)
        {
            return Notices.NoFigures(visit);
        }

        if (!TryChoose(gus, gu, out var chosen))
        {
            Record.Refusal(log, visit, clock);
            return Notices.NoSuchUnit(visit, Level.Gu);
        }

        if (chosen is not null)
        {
            // Its lines are single suppliers, and a center is a dong.
            Record.Look(log, visit, clock);
        }

        var choice = ChoiceOf(visit, info);
        var rows = reader.Collection(Grids.MonthsOf(choice, info)[0], choice.Period, visit.Scope, chosen?.Id);
        var model = CollectionModels.Of(rows, gus, chosen, contract, choice, info, visit.Texts);
        return new RazorComponentResult<CollectionPage>(new { Frame = Frame.Of(visit, model.Title), Model = model });
    }

    private static Results<DataFile, RazorComponentResult> Send(
        string form, Visit visit, MetricReader reader, AuditLog log, TimeProvider clock, string? gu)
    {
        if (reader.Info() is not { } info)
        {
            return Notices.NothingYet(visit);
        }

        var gus = Gus(visit, reader);
        if (gus.Count == 0 || !TryChoose(gus, gu, out var chosen))
        {
            Record.Refusal(log, visit, clock);
            return Notices.NoSuchUnit(visit, Level.Gu);
        }

        var query = visit.Http.Request.Query;
        if (!Choice.Knows(query, Keys) || FileSpan.Of(query, Grain.Month, info) is not { } span)
        {
            return Notices.BadRequest(visit);
        }

        Record.Export(log, visit, clock);
        var first = Grids.MonthsOf(new Choice(Grain.Month, span.To, null), info)[0];
        return DataFile.Of(form, Name(chosen, span.To, form), format =>
            reader.ExportCollection(first, span.To, ScopeOf(visit, chosen), format));
    }

    // Whose figures are shown protected, their deliveries are not shown.
    private static List<Unit> Gus(Visit visit, MetricReader reader) =>
        [.. reader.Units(visit.Scope).Where(unit => unit.Level == Level.Gu && (visit.Scope.AllUnits || unit.Id == visit.Scope.Gu))];

    private static string Name(Unit? gu, DateOnly month, string form) =>
        $"collection_{(gu is null ? "" : gu.Code + "_")}{PeriodText.Key(month)}.{form}";

    // The gate writes all that a scope opens; a gu's file is what its supervisor gets, for whoever may open the gu.
    private static Scope ScopeOf(Visit visit, Unit? gu) => gu is null
        ? visit.Scope
        : Scope.Of(visit.Viewer with { Role = Role.Supervisor, UnitId = gu.Id }, Door.SignedIn);

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
