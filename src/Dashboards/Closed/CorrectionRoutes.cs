using System.Globalization;
using DongHaeng.Dashboards.Files;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Units;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Closed;

/// <summary>What was corrected of closed months since their closing.</summary>
public static class CorrectionRoutes
{
    private static readonly IReadOnlyList<string> Keys = ["period", "metric", "page", LanguageChoice.Key], FileKeys = ["period", LanguageChoice.Key];

    /// <summary>Adds /corrections and its files.</summary>
    public static void MapCorrections(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/corrections", Show);
        routes.MapGet($"/corrections.{{form:regex(^({Formats.Words("|")})$)}}", Send);
    }

    private static RazorComponentResult Show(Visit visit, MetricReader reader, AuditLog log, TimeProvider clock)
    {
        if (reader.Info() is not { } info)
        {
            return Notices.NothingYet(visit);
        }

        if (!reader.OpensCorrections(visit.Scope))
        {
            Record.Refusal(log, visit, clock);
            return Notices.NoSuchUnit(visit, Level.City);
        }

        var months = reader.ClosedMonths();
        if (!TryChoose(visit, months, Keys, out var month) || Narrowed(visit, month) is not { } choice)
        {
            return Notices.BadRequest(visit);
        }

        // Everybody sees his own places: who has none of his own, the city and the gus.
        var own = visit.Scope.Gu is not null || visit.Scope.Dong is not null;
        if (own)
        {
            Record.Look(log, visit, clock);
        }

        IReadOnlyList<Level> levels = own ? [Level.Gu, Level.Dong] : [Level.City, Level.Gu];
        var rows = month?.Closing is null ? [] : reader.Corrections(new CorrectionQuery(month.Month, levels, Parts: false), visit.Scope);
        var model = CorrectionModels.Of(months, choice, rows, own || visit.Scope.AllUnits, info, visit.Texts);
        return new RazorComponentResult<CorrectionPage>(new { Frame = Frame.Of(visit, visit.Texts.Closing.Title), Model = model });
    }

    private static Results<DataFile, RazorComponentResult> Send(string form, Visit visit, MetricReader reader, AuditLog log, TimeProvider clock)
    {
        if (reader.Info() is null)
        {
            return Notices.NothingYet(visit);
        }

        if (!reader.OpensCorrections(visit.Scope))
        {
            Record.Refusal(log, visit, clock);
            return Notices.NoSuchUnit(visit, Level.City);
        }

        if (!TryChoose(visit, reader.ClosedMonths(), FileKeys, out var month) || month?.Closing is null)
        {
            return Notices.BadRequest(visit);
        }

        Record.Export(log, visit, clock);
        return DataFile.Of(form, $"corrections_{PeriodText.Key(month.Month)}.{form}", format =>
            reader.ExportCorrections(new CorrectionQuery(month.Month, Enum.GetValues<Level>()), visit.Scope, format));
    }

    /// <summary>Which part of a month's list an address asks for; null where there is no such metric, or no number of a page.</summary>
    private static CorrectionChoice? Narrowed(Visit visit, ClosedMonth? month)
    {
        var query = visit.Http.Request.Query;
        var (named, number, page) = (query["metric"].ToString(), query["page"].ToString(), 1);
        var metric = MetricCatalog.Find(named);
        var known = (named.Length == 0 || metric is not null)
            && (number.Length == 0 || (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out page) && page > 0));
        return known ? new CorrectionChoice(month, metric, page) : null;
    }

    /// <summary>The closed month that an address names, the latest where it names none; not where there is no such month, or the address says something else.</summary>
    private static bool TryChoose(Visit visit, IReadOnlyList<ClosedMonth> months, IReadOnlyList<string> keys, out ClosedMonth? month)
    {
        var query = visit.Http.Request.Query;
        var named = query["period"].ToString();
        month = named.Length == 0 ? months.FirstOrDefault() : months.FirstOrDefault(m => m.Month == PeriodText.Parse(named));
        return Choice.Knows(query, keys) && (named.Length == 0 || month is not null);
    }
}
