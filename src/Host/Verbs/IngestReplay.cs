using System.CommandLine;
using System.Text.Json;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Host.Verbs;

/// <summary>ingest replay: reads landed files again after a contract, mapping or tolerance was changed.</summary>
internal static class IngestReplay
{
    public static Command Make()
    {
        var supplier = new Option<string?>("--supplier") { Description = "Only this supplier, such as c0371." };
        var dataset = new Option<string?>("--dataset") { Description = "Only this dataset, such as poverty_visit." };
        var refused = new Option<bool>("--refused") { Description = "Only where files were refused." };
        var all = new Option<bool>("--all") { Description = "Also where nothing was refused or set aside." };
        var dry = new Option<bool>("--dry-run") { Description = "Say what would change, and change nothing." };
        var command = new Command("replay", "Read landed files again after a changed contract, mapping or tolerance, and publish.")
        {
            supplier, dataset, refused, all, dry, Options.SettingsFile(), Options.Data(), Options.Json(),
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var settings = parsed.SettingsOfExisting();
            using var house = new House(settings);
            var query = new ReplayQuery(parsed.GetValue(supplier), parsed.GetValue(dataset) is { } id ? ContractCatalog.Get(id).Id : null, parsed.GetValue(refused), parsed.GetValue(all));
            var pairs = await ProgressBars.Run("Reading again", bar => Task.Run(() =>
                new Replay(house.Intake, house.Warehouse, settings.Ingest).Run(query, parsed.GetValue(dry), bar.Count, cancel), cancel));
            var snapshot = parsed.GetValue(dry) || !house.Publisher.Behind() ? null : house.Publisher.Publish(house.Clock.GetUtcNow());
            Print(pairs, snapshot, parsed.GetValue(dry), parsed.GetValue<bool>("--json"));
        });
        return command;
    }

    private static void Print(IReadOnlyList<ReplayedPair> pairs, string? snapshot, bool dry, bool json)
    {
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(new { dry_run = dry, pairs, snapshot }, RejectOutput.Readable));
            return;
        }

        foreach (var p in pairs.Where(p => p.Before != p.After))
        {
            Console.WriteLine($"{p.Supplier} {p.Dataset}, {p.Files} files: rows taken {p.Before.Taken} -> {p.After.Taken}, set aside {p.Before.Rejected} -> {p.After.Rejected}, files refused {p.Before.Refused} -> {p.After.Refused}");
        }

        Console.WriteLine($"{pairs.Count} suppliers' datasets read again, {pairs.Count(p => p.Before != p.After)} {(dry ? "would change" : "changed")}. "
            + (snapshot == null ? "Nothing was published." : $"Snapshot {snapshot} published."));
    }
}
