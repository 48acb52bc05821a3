using System.CommandLine;
using System.Globalization;
using DongHaeng.Ops;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Host.Verbs;

/// <summary>snapshot corrections: what of a closed month is told otherwise than at its closing.</summary>
internal static class SnapshotCorrections
{
    public static Command Make()
    {
        var month = new Argument<string>("month") { Description = "A closed month, as 2024-09." };
        var viewer = new Option<string>("--as") { Required = true, Description = "The account whose rights decide what is seen: an analyst's." };
        var metric = new Option<string?>("--metric") { Description = "Only this metric." };
        var levels = new Option<string>("--level") { DefaultValueFactory = _ => "city,gu,dong", Description = "city, gu, dong, or several with commas." };
        var format = new Option<Format>("--format") { DefaultValueFactory = _ => Format.Csv, Description = $"{Formats.Words(", ")}." };
        var command = new Command("corrections", "Which cells of a closed month changed since its closing, by how much, and because of which files.") { month, viewer, metric, levels, format, Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed =>
        {
            var settings = parsed.SettingsOfExisting();
            using var ops = OpsStore.Open(settings.Data);
            using var reader = new MetricReader(new SnapshotShelf(settings.Data));
            var account = new AccountRegister(ops, TimeProvider.System).Find(parsed.GetRequiredValue(viewer))
                ?? throw new Refusal($"There is no account named {parsed.GetRequiredValue(viewer)}. `donghaeng user list` shows all.");
            var scope = Scope.Of(Viewer.Of(account.Name, account.Role, account.UnitId), Door.SignedIn);
            var wanted = parsed.GetValue(metric) is { } id ? MetricCatalog.Get(id).Id : null;
            var query = new CorrectionQuery(Month(parsed.GetRequiredValue(month)), [.. parsed.GetRequiredValue(levels).Split(',').Select(Options.LevelOf)], wanted);
            var what = $"snapshot corrections {query.Month:yyyy-MM} {wanted}".TrimEnd();
            if (!scope.AllUnits)
            {
                new AuditLog(ops).Append(account.Name, "refused", what, null, DateTimeOffset.UtcNow);
                throw new Refusal($"The account {account.Name} does not see all figures exactly: what was corrected is for analysts. Its own places' are on the page /corrections.");
            }

            if (reader.Info() == null)
            {
                throw new Refusal("Nothing is published yet: run `donghaeng ingest run` first.");
            }

            var corrections = reader.ExportCorrections(query, scope, parsed.GetValue(format));
            new AuditLog(ops).Append(account.Name, "export", what, "exact", DateTimeOffset.UtcNow);
            using var stdout = Console.OpenStandardOutput();
            corrections.WriteTo(stdout);
        });
        return command;
    }

    private static DateOnly Month(string text) => DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new Refusal($"'{text}' is no month: write it as 2024-09.");
}
