using DongHaeng.Dashboards.Files;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Units;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Quarantine;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Collecting;

/// <summary>What the centers have to mend.</summary>
public static class RejectRoutes
{
    private static readonly IReadOnlyList<string> Keys = ["supplier", "dataset", "reason", "group", "lang"];

    /// <summary>Adds /collection/rejects and its file.</summary>
    public static void MapRejects(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/collection/rejects", Show);
        routes.MapGet("/collection/rejects.csv", Send);
    }

    private static RazorComponentResult Show(Visit visit, MetricReader reader, AuditLog log, TimeProvider clock)
    {
        if (reader.Info() is not { } info)
        {
            return Notices.NothingYet(visit);
        }

        if (!Opens(visit.Scope))
        {
            Record.Refusal(log, visit, clock);
            return Notices.NoSuchUnit(visit, Level.City);
        }

        if (Ask(visit) is not var (query, by))
        {
            return Notices.BadRequest(visit);
        }

        Record.Look(log, visit, clock);
        var model = RejectModels.Of(reader, visit.Scope, query, by, info, visit.Texts);
        return new RazorComponentResult<RejectPage>(new { Frame = Frame.Of(visit, visit.Texts.Reject.Title), Model = model });
    }

    private static Results<DataFile, RazorComponentResult> Send(Visit visit, MetricReader reader, AuditLog log, TimeProvider clock)
    {
        if (!Opens(visit.Scope))
        {
            Record.Refusal(log, visit, clock);
            return Notices.NoSuchUnit(visit, Level.City);
        }

        if (Ask(visit) is not var (query, _))
        {
            return Notices.BadRequest(visit);
        }

        Record.Export(log, visit, clock);
        return new DataFile(reader.ExportRejects(query, visit.Scope), $"rejects{(query.Supplier is { } one ? "_" + one : "")}.csv");
    }

    /// <summary>Lines are of single centers: whoever sees no dong sees none of them.</summary>
    private static bool Opens(Scope scope) => scope.AllUnits || scope.Gu is not null || scope.Dong is not null;

    /// <summary>What an address asks for; null where something in it is not known.</summary>
    private static (QuarantineQuery Query, GroupBy By)? Ask(Visit visit)
    {
        var words = visit.Http.Request.Query;
        var (supplier, dataset, reason) = (Word(words, "supplier"), Word(words, "dataset"), Word(words, "reason"));
        var by = GroupBy.Reason;
        var known = Choice.Knows(words, Keys)
            && (supplier == null || supplier.All(char.IsAsciiLetterOrDigit))
            && (dataset == null || ContractCatalog.Find(dataset) != null)
            && (reason == null || Reasons.OfRows.Concat(Reasons.OfFiles).Any(r => r.Code == reason))
            && (Word(words, "group") is not { } group || (Enum.TryParse(group, ignoreCase: true, out by) && Enum.IsDefined(by)));
        return known ? (new QuarantineQuery { Supplier = supplier, Dataset = dataset, Reason = reason }, by) : null;
    }

    private static string? Word(IQueryCollection words, string key) => words[key].ToString() is { Length: > 0 } word ? word : null;
}
