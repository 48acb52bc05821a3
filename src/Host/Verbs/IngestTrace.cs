using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Trace;

namespace DongHaeng.Host.Verbs;

/// <summary>ingest trace: from a cell to the files, lines and rejects behind it.</summary>
internal static class IngestTrace
{
    public static Command Make()
    {
        var metric = new Argument<string>("metric") { Description = "The metric's id (`metrics list`)." };
        var unit = new Option<string>("--unit") { Required = true, Description = "The code of a gu or dong, or 11 for the city." };
        var period = new Option<string>("--period") { Required = true, Description = "The period, as 2024-10; of days and weeks as 2024-10-28." };
        var grain = new Option<Grain>("--grain") { DefaultValueFactory = _ => Grain.Month, Description = "day, week, month, wave, quarter, half, year, todate (since January) or rolling (twelve months)." };
        var by = new Option<string?>("--by") { Description = "One category: BREAKDOWN=CODE." };
        var viewer = new Option<string?>("--as") { Description = "Only what this account may see, from the snapshot. Without it: what the warehouse has." };
        var rows = new Option<bool>("--rows") { Description = "Also the line numbers of the records." };
        var command = new Command("trace", "The files, lines and rejects behind one figure.") { metric, unit, period, grain, by, viewer, rows, Options.SettingsFile(), Options.Data(), Options.Json() };
        command.SetAction(parsed =>
        {
            using var house = new House(parsed.SettingsOfExisting());
            var info = house.Reader.Info() ?? throw new Refusal("Nothing is published yet: run `donghaeng ingest run` first.");
            var scope = ScopeOf(house, parsed.GetValue(viewer));
            var place = house.Reader.Units(scope).FirstOrDefault(u => u.Code == parsed.GetRequiredValue(unit))
                ?? throw new Refusal($"No unit with the code {parsed.GetRequiredValue(unit)} is open to {scope.Viewer.Account}.");
            var (breakdown, category) = Category(parsed.GetValue(by));
            var query = new TraceQuery(
                MetricCatalog.Get(parsed.GetRequiredValue(metric)).Id, place.Level, place.Id, parsed.GetValue(grain),
                Periods.Start(Options.PeriodOf(parsed.GetRequiredValue(period), parsed.GetValue(grain)), parsed.GetValue(grain)), breakdown, category);
            CellTrace trace;
            if (parsed.GetValue(viewer) == null)
            {
                trace = new Tracer(house.Warehouse).Trace(query, info.AsOf, parsed.GetValue(rows));
            }
            else if (parsed.GetValue(rows) || breakdown != null)
            {
                throw new Refusal("Lines and categories are traced in the warehouse, which no account sees: leave out --rows and --by, or --as.");
            }
            else
            {
                trace = house.Reader.Trace(query, scope);
                new AuditLog(house.Ops).Append(scope.Viewer.Account, "export", $"ingest trace {query.Metric} {query.UnitId} {query.Grain} {Options.Text(query.Period, query.Grain)}", "exact", DateTimeOffset.UtcNow);
            }

            Print(house.Reader, query, trace, scope, parsed.GetValue<bool>("--json"), house.Publisher.Behind());
        });
        return command;
    }

    private static Scope ScopeOf(House house, string? name)
    {
        if (name == null)
        {
            return Scope.Of(new Viewer("the terminal", Role.Analyst, null), Door.SignedIn);
        }

        var account = house.Accounts.Find(name) ?? throw new Refusal($"There is no account named {name}. `donghaeng user list` shows all.");
        return Scope.Of(Viewer.Of(account.Name, account.Role, account.UnitId), Door.SignedIn);
    }

    private static void Print(MetricReader reader, TraceQuery query, CellTrace trace, Scope scope, bool json, bool behind)
    {
        var cell = reader.Read(new MetricQuery(query.Metric, [query.Level], query.Grain, query.Period, query.Period, query.UnitId, query.Breakdown), scope)
            .FirstOrDefault(r => r.UnitId == query.UnitId && r.Level == query.Level && r.Category == query.Category);
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(
                new { cell, numerator = trace.Numerator, denominator = trace.Denominator, published = !behind, trace.Files, trace.Rejects, trace.Owed }, RejectOutput.Readable));
            return;
        }

        Console.WriteLine($"{query.Metric} {cell?.Ko} {Options.Text(query.Period, query.Grain)}: {(cell?.Value?.ToString("#,0.##", CultureInfo.InvariantCulture) ?? cell?.Status.ToString() ?? "no cell")}"
            + $" = {trace.Numerator}{(trace.Denominator is { } d ? $" / {d}" : "")} from {trace.Files.Count} files.{(behind ? " Newer files are loaded and not published yet." : "")}");
        foreach (var f in trace.Files)
        {
            Console.WriteLine($"  {f.Supplier} {f.File} #{f.Sequence} {f.From:yyyy-MM-dd}..{f.To:yyyy-MM-dd}, received {f.ReceivedAt:yyyy-MM-dd HH:mm}: {f.Records} records, {f.Numerator}{(f.Denominator is { } n ? $" / {n}" : "")}, {f.Rejected} rows set aside");
            if (f.Lines.Count > 0)
            {
                Console.WriteLine($"    lines {string.Join(", ", f.Lines)}");
            }
        }

        RejectOutput.List([], trace.Rejects, "table");
        foreach (var owed in trace.Owed)
        {
            Console.WriteLine($"  {owed.SupplierId} {owed.Dataset} {owed.Month:yyyy-MM}: {owed.Status}, {owed.DaysCovered} of {owed.DaysOwed} days came");
        }
    }

    private static (string? Breakdown, string? Category) Category(string? text) => text == null ? (null, null)
        : text.Split('=') is [var breakdown, var category] ? (breakdown, category)
        : throw new Refusal($"'{text}' names no category: write it as household_type=BASIC.");
}
