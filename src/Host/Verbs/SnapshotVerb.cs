using System.CommandLine;
using DongHaeng.Ops;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Host.Verbs;

/// <summary>snapshot list, use, diff and corrections.</summary>
internal static class SnapshotVerb
{
    public static Command Make()
    {
        var list = new Command("list", "The kept snapshots; the current one has a star.") { Options.SettingsFile(), Options.Data() };
        list.SetAction(parsed =>
        {
            var shelf = new SnapshotShelf(parsed.SettingsOfExisting().Data);
            foreach (var id in shelf.All())
            {
                Console.WriteLine($"{(id == shelf.Current() ? "*" : " ")} {id}");
            }
        });

        var wanted = new Argument<string>("id") { Description = "The snapshot's number, such as 000012." };
        var use = new Command("use", "Make a kept snapshot the current one.") { Options.SettingsFile(), Options.Data(), wanted };
        use.SetAction(parsed =>
        {
            new SnapshotShelf(parsed.SettingsOfExisting().Data).Use(parsed.GetRequiredValue(wanted));
            Console.WriteLine($"Snapshot {parsed.GetRequiredValue(wanted)} is the current one.");
        });
        return new Command("snapshot", "What readers see.") { list, use, Diff(), SnapshotCorrections.Make() };
    }

    private static Command Diff()
    {
        var earlier = new Argument<string>("earlier") { Description = "A kept snapshot's number (`snapshot list`)." };
        var later = new Argument<string>("later") { Description = "Another one's." };
        var viewer = new Option<string>("--as") { Required = true, Description = "The account whose rights decide what is seen: an analyst's." };
        var metric = new Option<string?>("--metric") { Description = "Only this metric." };
        var levels = new Option<string>("--level") { DefaultValueFactory = _ => "city,gu,dong", Description = "city, gu, dong, or several with commas." };
        var format = new Option<Format>("--format") { DefaultValueFactory = _ => Format.Csv, Description = $"{Formats.Words(", ")}." };
        var diff = new Command("diff", "Which cells changed from one snapshot to another, by how much, and because of which files.") { earlier, later, viewer, metric, levels, format, Options.SettingsFile(), Options.Data() };
        diff.SetAction(parsed =>
        {
            var settings = parsed.SettingsOfExisting();
            using var ops = OpsStore.Open(settings.Data);
            var account = new AccountRegister(ops, TimeProvider.System).Find(parsed.GetRequiredValue(viewer))
                ?? throw new Refusal($"There is no account named {parsed.GetRequiredValue(viewer)}. `donghaeng user list` shows all.");
            var wanted = parsed.GetValue(metric) is { } id ? MetricCatalog.Get(id).Id : null;
            var (from, to) = (parsed.GetRequiredValue(earlier), parsed.GetRequiredValue(later));
            new AuditLog(ops).Append(account.Name, "export", $"snapshot diff {from} {to} {wanted}".TrimEnd(), "exact", DateTimeOffset.UtcNow);
            using var stdout = Console.OpenStandardOutput();
            new SnapshotDifference(new SnapshotShelf(settings.Data)).Export(
                from, to, wanted, [.. parsed.GetRequiredValue(levels).Split(',').Select(Options.LevelOf)],
                Scope.Of(Viewer.Of(account.Name, account.Role, account.UnitId), Door.SignedIn), parsed.GetValue(format)).WriteTo(stdout);
        });
        return diff;
    }
}
