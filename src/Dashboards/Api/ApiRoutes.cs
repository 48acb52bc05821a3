using System.ComponentModel;
using DongHaeng.Dashboards.Files;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Units;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Api;

/// <summary>Figures for scripts: the same gated results as pages and files, for whoever shows a token (docs/api.md).</summary>
internal static class ApiRoutes
{
    /// <summary>Adds /api/v1.</summary>
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1").RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = TokenSignIn.SchemeName })
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        api.MapGet("/snapshot", Snapshot).WithName("snapshot").WithTags("figures")
            .WithSummary("What the figures are as of").WithDescription("The reference day, when it was published, and which months are closed (확정).");
        api.MapGet("/snapshots", Snapshots).WithName("snapshots").WithTags("figures")
            .WithSummary("The kept snapshots").WithDescription("The earliest first; figures can be asked for as they were known in one of them. The last 30 nights and every month's closing are kept.");
        api.MapGet("/units", Units).WithName("units").WithTags("figures")
            .WithSummary("The places whose figures the token opens").WithDescription("Each with its code and how precisely its figures are shown: Exact, or Protected (0 to 7 masked, all else rounded to the nearest 5).");
        api.MapGet("/metrics", Metrics).WithName("metrics").WithTags("figures")
            .WithSummary("All metrics").WithDescription("What each counts, its unit, the lengths of period and the breakdowns that it can be asked for (`wave` for those that are told by 발굴차수), what to beware of, and how much the past says is still to come in for the last month while it is not closed.");
        api.MapGet("/metrics/{id}", Figures).WithName("figures").WithTags("figures")
            .WithSummary("Figures of a metric").WithDescription("One row for each place, period and category, in the form asked for. With map=today dongs that were split since are told on the map of the reference day, carried over by declared shares (Estimated). `status` says why a value is missing: Few (0 to 7), Withheld, NoValue, NotReported.")
            .ProducesRows<FigureLine>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/corrections", Corrections).WithName("corrections").WithTags("figures")
            .WithSummary("What was corrected of a closed month").WithDescription("For analysts: the cells that are told otherwise than when the month was closed (확정), with what they were and are and the files that came since. Empty where none is.")
            .ProducesRows<CorrectionLine>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden);
        api.MapCompareApi();
    }

    private static Results<DataFile, ProblemHttpResult> Corrections(
        Visit visit, MetricReader reader, AuditLog log, TimeProvider clock,
        [Description("A closed month, as 2024-09.")] string? month,
        [Description("Only this metric: its id, as in /metrics. Otherwise all.")] string? metric,
        [Description("city, gu, dong, or several with commas. Otherwise all three.")] string? level,
        [Description("csv, xlsx, json, arrow or parquet. Otherwise json.")] string? format)
    {
        if (reader.Info() is null)
        {
            return ApiProblem.NothingYet;
        }

        if (!visit.Scope.AllUnits)
        {
            Record.Refusal(log, visit, clock);
            return ApiProblem.NotYours("What was corrected after closing is told exactly, of all places: it is for analysts.");
        }

        var ask = new CorrectionAsk(month, metric, level, format);
        if (ask.Trouble(reader.ClosedMonths()) is { } trouble)
        {
            return ApiProblem.Question(trouble);
        }

        Record.Export(log, visit, clock);
        return new DataFile(reader.ExportCorrections(ask.Query, visit.Scope, ask.File!.Value), $"corrections_{month}.{ask.File.Value.Word()}");
    }

    private static Results<Ok<SnapshotInfo>, ProblemHttpResult> Snapshot(MetricReader reader) =>
        reader.Info() is { } info ? TypedResults.Ok(info) : ApiProblem.NothingYet;

    private static Ok<IReadOnlyList<string>> Snapshots(MetricReader reader) => TypedResults.Ok(reader.Kept());

    private static Ok<PlaceLine[]> Units(Visit visit, MetricReader reader) =>
        TypedResults.Ok<PlaceLine[]>([.. reader.Units(visit.Scope).Select(PlaceLine.Of)]);

    private static Ok<MetricLine[]> Metrics(MetricReader reader)
    {
        var month = reader.Info()?.LastMonth;
        return TypedResults.Ok<MetricLine[]>([.. MetricCatalog.All.Select(m => MetricLine.Of(m, month is { } last ? reader.Late(m.Id, last) : null))]);
    }

    private static Results<DataFile, ProblemHttpResult> Figures(
        [Description("The metric's id, as in /metrics.")] string id, Visit visit, MetricReader reader, AuditLog log, TimeProvider clock,
        [Description("city, gu, dong, or several with commas. Otherwise city.")] string? level,
        [Description("The code of a gu or dong: only it, and what lies in it.")] string? unit,
        [Description("The first period, as 2024-01; of a quarter or year any month in it; of days and weeks as 2024-10-28, a week by its Monday. Otherwise the last month, day or week that has ended.")] string? from,
        [Description("The last period. Otherwise the first.")] string? to,
        [Description("day, week, month, wave, quarter, half, year, todate or rolling. Otherwise month. Days and weeks are told as totals, of the last 13 months, to analysts and to supervisors and heads of their own places.")] string? grain,
        [Description("A breakdown of the metric. Otherwise totals.")] string? by,
        [Description("then (the dongs of each period) or today (those of the reference day). Otherwise then.")] string? map,
        [Description("A kept snapshot, as in /snapshots: the figures as they were known then. Otherwise the current one.")] string? snapshot,
        [Description("csv, xlsx, json, arrow or parquet. Otherwise json.")] string? format)
    {
        if (!string.IsNullOrEmpty(snapshot) && !reader.Kept().Contains(snapshot))
        {
            return ApiProblem.Question($"snapshot={snapshot} is not kept. /api/v1/snapshots lists those that are.");
        }

        using var known = string.IsNullOrEmpty(snapshot) ? null : reader.At(snapshot);
        return FiguresOf(known ?? reader, new ApiAsk(id, level, from, to, grain, by, map, format), unit, visit, log, clock);
    }

    private static Results<DataFile, ProblemHttpResult> FiguresOf(MetricReader reader, ApiAsk ask, string? unit, Visit visit, AuditLog log, TimeProvider clock)
    {
        if (reader.Info() is not { } info)
        {
            return ApiProblem.NothingYet;
        }

        if (MetricCatalog.Find(ask.Metric) is not { } metric)
        {
            return ApiProblem.Nowhere($"There is no metric '{ask.Metric}'. /api/v1/metrics lists all.");
        }

        if (ask.Trouble(info) is { } trouble)
        {
            return ApiProblem.Question(trouble);
        }

        var units = reader.Units(visit.Scope);
        var within = units.FirstOrDefault(u => u.Code == unit);
        if (!string.IsNullOrEmpty(unit) && within == null)
        {
            Record.Refusal(log, visit, clock);
            return ApiProblem.Nowhere($"No place with the code {unit} is open to this token. /api/v1/units lists those that are.");
        }

        var query = ask.Query(info, within?.Id);
        if (reader.Refuses(query, visit.Scope) is { } refusal)
        {
            if (refusal != DayRefusal.NotYours)
            {
                return ApiProblem.Question(DayRefusals.Sentence(refusal, query, info));
            }

            Record.Refusal(log, visit, clock);
            return ApiProblem.NotYours(DayRefusals.NotYours);
        }

        Record.Export(log, visit, clock, exact: units.Any(u => u.Precision == Precision.Exact && query.Levels.Contains(u.Level) && (within == null || within.Level == Level.City || u.Id == within.Id || u.GuId == within.Id)));
        return new DataFile(reader.Export(query, visit.Scope, ask.File!.Value), $"{metric.Id}.{ask.File.Value.Word()}");
    }
}
