using System.ComponentModel;
using DongHaeng.Dashboards.Compare;
using DongHaeng.Dashboards.Files;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Units;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Api;

/// <summary>Places beside each other for scripts: the same rows as the files of /compare.</summary>
internal static class CompareApi
{
    /// <summary>Adds /compare/{id} to the API.</summary>
    public static void MapCompareApi(this RouteGroupBuilder api) =>
        api.MapGet("/compare/{id}", Compare).WithName("compare").WithTags("figures")
            .WithSummary("Places beside each other")
            .WithDescription("The gus of the city, all dongs of the city, the dongs of a gu, or a dong and those most like it, in one period: each figure with its 95 % interval, the 99.8 % funnel limits with the variance between places, and a verdict, or in `not_judged_because` why there is none. In code order, or by likeness: no ranking.")
            .ProducesRows<ComparisonLine>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static Results<DataFile, ProblemHttpResult> Compare(
        [Description("The metric's id, as in /metrics.")] string id, Visit visit, MetricReader reader, AuditLog log, TimeProvider clock,
        [Description("The code of a gu: its dongs are compared; of a dong: it and the ten most like it, the nearest first; `all`: every dong of the city, where the token opens them. Otherwise the gus of the city.")] string? of,
        [Description("The period, as 2024-10; of a longer one any month in it. Otherwise the last month that has ended.")] string? period,
        [Description("month, wave, quarter, half, year, todate or rolling. Otherwise month.")] string? grain,
        [Description("csv, xlsx, json, arrow or parquet. Otherwise json.")] string? format)
    {
        if (reader.Info() is not { } info)
        {
            return ApiProblem.NothingYet;
        }

        if (MetricCatalog.Find(id) is not { } metric)
        {
            return ApiProblem.Nowhere($"There is no metric '{id}'. /api/v1/metrics lists all.");
        }

        if (PeriodText.Named(grain, Grain.Month) is [Grain.Day or Grain.Week])
        {
            return ApiProblem.Question(Wording.DayTexts.English.NotCompared);
        }

        if (!string.IsNullOrEmpty(period) && PeriodText.Parse(period) == null)
        {
            return ApiProblem.Question($"period={period} is no month: write it as 2024-10.");
        }

        var ask = new ApiAsk(metric.Id, null, period, null, grain, null, null, format);
        if (ask.Trouble(info) is { } trouble)
        {
            return ApiProblem.Question(trouble);
        }

        var units = reader.Units(visit.Scope);
        var place = CompareChoice.Find(units, of);
        var query = ask.Query(info, null);
        var choice = place is null ? null : new CompareChoice(metric, new Choice(query.Grain, Periods.Start(query.From, query.Grain), metric), place) { EveryDong = of == CompareChoice.All }.Alike(reader, visit.Scope);
        var places = choice is null ? [] : CompareModels.Open(choice, units);
        if (places.Count == 0)
        {
            Record.Refusal(log, visit, clock);
            return ApiProblem.Nowhere($"{(string.IsNullOrEmpty(of) ? "No gus" : $"No dongs of a gu, or most like a dong, with the code {of}")} are open to this token to be compared one by one. /api/v1/units lists what is.");
        }

        Record.Export(log, visit, clock, exact: places.Any(one => one.Precision == Precision.Exact));
        return new DataFile(reader.ExportComparison(choice!.Query, visit.Scope, ask.File!.Value, choice.Peers), $"compare_{metric.Id}.{ask.File.Value.Word()}");
    }
}
