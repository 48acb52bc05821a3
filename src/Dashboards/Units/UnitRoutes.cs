using DongHaeng.Dashboards.Administration;
using DongHaeng.Dashboards.Annotations;
using DongHaeng.Dashboards.Notable;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Annotations;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Units;

/// <summary>The pages of places: the city, a gu, a dong.</summary>
public static class UnitRoutes
{
    /// <summary>Adds /, /city, /gu/{code} and /dong/{code}.</summary>
    public static void MapUnits(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", Start);
        routes.MapGet("/city", (Visit visit, MetricReader reader, FindingsKept findings, AnnotationBook notes, AuditLog log, TimeProvider clock) =>
            Show(visit, reader, findings, notes, log, clock, Level.City, ""));
        routes.MapGet("/gu/{code}", (string code, Visit visit, MetricReader reader, FindingsKept findings, AnnotationBook notes, AuditLog log, TimeProvider clock) =>
            Show(visit, reader, findings, notes, log, clock, Level.Gu, code));
        routes.MapGet("/dong/{code}", (string code, Visit visit, MetricReader reader, FindingsKept findings, AnnotationBook notes, AuditLog log, TimeProvider clock) =>
            Show(visit, reader, findings, notes, log, clock, Level.Dong, code));
    }

    private static Results<RedirectHttpResult, RazorComponentResult> Start(Visit visit, MetricReader reader) =>
        visit.Account!.Role == AccountRole.Administrator ? TypedResults.Redirect(AdministrationRoutes.Address)
        : reader.Info() is null ? Notices.NothingYet(visit)
        : Home(reader.Units(visit.Scope)) is { } home ? TypedResults.Redirect(Place.Path(home))
        : Notices.NoFigures(visit);

    private static RazorComponentResult Show(Visit visit, MetricReader reader, FindingsKept findings, AnnotationBook notes, AuditLog log, TimeProvider clock, Level level, string code)
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

        if (!unit.ByDay && PeriodText.Named(visit.Http.Request.Query["grain"], Grain.Month) is [Grain.Day or Grain.Week])
        {
            Record.Refusal(log, visit, clock);
            return Notices.NoDays(visit);
        }

        var choice = Choice.Of(visit.Http.Request.Query, info, unit.ByDay);
        var parts = Place.PartsOf(unit, units);
        if (unit.Level == Level.Dong || parts == Level.Dong)
        {
            Record.Look(log, visit, clock);
        }

        var written = notes.Of(unit.Id);
        var readings = Notes.On(Readings.Of(reader, visit.Scope, unit, parts, choice, info, Spreads.Of(unit, units)), unit, written);
        var model = UnitModels.Of(unit, units, parts, readings, choice, info, visit.Texts);
        model = Notes.Beside(model, unit, choice, info, written, visit.Texts);
        if (choice is { Grain: Grain.Month, Theme: null, Metric: null, Map: PlaceMap.Then })
        {
            model = model with { Notable = NotableModel.Of(findings.Of(reader, visit.Scope, unit, parts, units, choice.Period, info), visit.Texts) };
        }

        return new RazorComponentResult<UnitPage>(new { Frame = Frame.Of(visit, model.Title), Model = model });
    }

    /// <summary>The place that a viewer begins with: what is his own comes before what is only shown to him protected. Null for nobody's.</summary>
    public static Unit? Home(IReadOnlyList<Unit> units) => units.FirstOrDefault(unit => unit.Precision == Precision.Exact) ?? units.FirstOrDefault();
}
