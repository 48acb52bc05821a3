using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DongHaeng.Dashboards.Api;
using DongHaeng.Ops;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Host.Verbs;

/// <summary>metrics list and query.</summary>
internal static class MetricsVerb
{
    private static readonly JsonSerializerOptions AsTheApi = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    public static Command Make() => new("metrics", "Figures.") { List(), Query() };

    private static Command List()
    {
        var json = new Option<bool>("--json") { Description = "As the API tells them, as JSON; without what is still to come in." };
        var command = new Command("list", "All metrics with unit, lengths of period and breakdowns.") { json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(json))
            {
                Console.WriteLine(JsonSerializer.Serialize(MetricCatalog.All.Select(m => MetricLine.Of(m, late: null)), AsTheApi));
                return;
            }

            foreach (var m in MetricCatalog.All)
            {
                Console.WriteLine($"{m.Id,-20} {m.UnitKo,-4} {m.Ko} | {m.En} ({string.Join(", ", m.Grains).ToLowerInvariant()}) [{string.Join(", ", m.Breakdowns.Select(b => b.Id))}]");
            }
        });
        return command;
    }

    private static Command Query()
    {
        var id = new Argument<string>("id") { Description = "The metric's id (`metrics list`)." };
        var viewer = new Option<string>("--as") { Required = true, Description = "The account whose rights decide what is seen." };
        var levels = new Option<string>("--level") { DefaultValueFactory = _ => "city", Description = "city, gu, dong, or several with commas." };
        var forPublic = new Option<bool>("--public") { Description = "The edition for the public: the city and gus, 0 to 7 masked, all else rounded to the nearest 5." };
        var unit = new Option<string?>("--unit") { Description = "Only the gu or dong with this code, and what lies in it." };
        var from = new Option<string>("--from") { Required = true, Description = "First period, as 2024-01; of days and weeks as 2024-10-28, a week by its Monday." };
        var to = new Option<string?>("--to") { Description = "Last period. Default: the first." };
        var grain = new Option<Grain>("--grain") { DefaultValueFactory = _ => Grain.Month, Description = "day, week, month, wave, quarter, half, year, todate (since January) or rolling (twelve months)." };
        var by = new Option<string?>("--by") { Description = "A breakdown of the metric." };
        var map = new Option<PlaceMap>("--map") { DefaultValueFactory = _ => PlaceMap.Then, Description = "then (the dongs of each period) or today (those of the reference day; dongs that were split since are carried over by declared shares)." };
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "table", Description = $"table, {Formats.Words(", ")}." };
        var snapshot = new Option<string?>("--snapshot") { Description = "A kept snapshot (`snapshot list`): the figures as they were known then. Default: the current one." };
        var command = new Command("query", "Read a metric through the gate.") { id, viewer, levels, unit, from, to, grain, by, map, format, forPublic, snapshot, Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed =>
        {
            var settings = parsed.SettingsOfExisting();
            using var ops = OpsStore.Open(settings.Data);
            var shelf = new SnapshotShelf(settings.Data);
            var known = parsed.GetValue(snapshot);
            using var reader = new MetricReader(shelf, known == null ? null : shelf.Require(known));
            var account = new AccountRegister(ops, TimeProvider.System).Find(parsed.GetRequiredValue(viewer))
                ?? throw new Refusal($"There is no account named {parsed.GetRequiredValue(viewer)}. `donghaeng user list` shows all.");
            var scope = Scope.Of(Viewer.Of(account.Name, account.Role, account.UnitId), parsed.GetValue(forPublic) ? Door.Public : Door.SignedIn);
            var query = new MetricQuery(
                parsed.GetRequiredValue(id), [.. parsed.GetRequiredValue(levels).Split(',').Select(Options.LevelOf)], parsed.GetValue(grain),
                Options.PeriodOf(parsed.GetRequiredValue(from), parsed.GetValue(grain)), Options.PeriodOf(parsed.GetValue(to) ?? parsed.GetRequiredValue(from), parsed.GetValue(grain)),
                UnitOf(parsed.GetValue(unit), reader, scope), parsed.GetValue(by), parsed.GetValue(map));
            if (reader.Refuses(query, scope) == DayRefusal.NotYours)
            {
                new AuditLog(ops).Append(account.Name, "refused", $"metrics query {query.Metric} {query.Grain}", null, DateTimeOffset.UtcNow);
                throw new Refusal(DayRefusals.NotYours);
            }

            new AuditLog(ops).Append(account.Name, "export", $"metrics query {query.Metric} {string.Join(',', query.Levels)} {query.Unit} {Options.Text(query.From, query.Grain)}..{Options.Text(query.To, query.Grain)} {query.Breakdown} {known}".TrimEnd(), PrecisionOf(reader, query, scope), DateTimeOffset.UtcNow);
            Write(reader, query, scope, parsed.GetRequiredValue(format));
        });
        return command;
    }

    private static void Write(MetricReader reader, MetricQuery query, Scope scope, string format)
    {
        if (format != "table")
        {
            using var stdout = Console.OpenStandardOutput();
            reader.Export(query, scope, Formats.Find(format) ?? throw new Refusal($"There is no format '{format}': table, {Formats.Words(", ")}.")).WriteTo(stdout);
            return;
        }

        foreach (var r in reader.Read(query, scope))
        {
            var value = r.Value?.ToString("#,0.##", CultureInfo.InvariantCulture) ?? r.Status.ToString();
            Console.WriteLine($"{Options.Text(r.Period, query.Grain)}  {r.Code,-10}  {value,12}  {r.Numerator,8} {r.Denominator,8}  {r.Received}/{r.Expected}  {r.Category,-10} {r.Ko}");
        }

        if (reader.Info() is { } info && Periods.End(Periods.Start(query.To, query.Grain), query.Grain) >= info.LastMonth && reader.Late(query.Metric, info.LastMonth) is { } late)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{late.Month:yyyy-MM} is not closed: in the last {late.Months} closed months {late.Low:0.0} to {late.High:0.0} % of the city's records came in more than {late.Days} days after the month's end."));
        }
    }

    private static string PrecisionOf(MetricReader reader, MetricQuery query, Scope scope) =>
        reader.Units(scope).Any(u => u.Precision == Precision.Exact && query.Levels.Contains(u.Level)) ? "exact" : "protected";

    private static string? UnitOf(string? code, MetricReader reader, Scope scope) => code == null ? null
        : reader.Units(scope).FirstOrDefault(u => u.Code == code)?.Id ?? throw new Refusal($"No unit with the code {code} is open to {scope.Viewer.Account}.");
}
