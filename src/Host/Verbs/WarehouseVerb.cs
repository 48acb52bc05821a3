using System.CommandLine;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Host.Verbs;

/// <summary>warehouse rebuild and check.</summary>
internal static class WarehouseVerb
{
    public static Command Make()
    {
        var rebuild = new Command("rebuild", "Load everything again from landing and receipts, and publish.") { Options.SettingsFile(), Options.Data() };
        rebuild.SetAction(async (parsed, cancel) =>
        {
            var settings = parsed.Settings();
            using var house = new House(settings);
            new Ledger(house.Warehouse).Clear();
            var files = await ProgressBars.Run("Loading", bar => Task.Run(() => house.Intake.CatchUp(settings.Ingest, bar.Share(), lost: null, cancel), cancel));
            house.Intake.AllReadAgain();
            var snapshot = await ProgressBars.Run("Publishing", _ => Task.Run(() => house.Publisher.Publish(house.Clock.GetUtcNow()), cancel));
            Console.WriteLine($"{files.Count} files loaded again, {files.Sum(f => f.Read)} rows. {(snapshot == null ? "Nothing to publish." : $"Snapshot {snapshot} published.")}");
        });

        var wanted = new Option<string?>("--snapshot") { Description = "Which kept snapshot; the current one without." };
        var check = new Command("check", "Look once more for figures that contradict each other.") { Options.SettingsFile(), Options.Data(), wanted };
        check.SetAction(parsed =>
        {
            using var house = new House(parsed.SettingsOfExisting());
            var id = parsed.GetValue(wanted) ?? house.Shelf.Current() ?? throw new Refusal("Nothing is published yet: run `donghaeng ingest run` first.");
            house.Publisher.Check(id);
            Console.WriteLine($"Snapshot {id}: parts come to wholes, nothing is negative or of more than all, every figure stands beside its files.");
        });
        return new Command("warehouse", "The facts, and whether the figures agree.") { rebuild, check };
    }
}
