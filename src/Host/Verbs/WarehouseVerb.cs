using System.CommandLine;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Host.Verbs;

/// <summary>warehouse rebuild.</summary>
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
        return new Command("warehouse", "The facts.") { rebuild };
    }
}
