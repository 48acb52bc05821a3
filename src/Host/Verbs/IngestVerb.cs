using System.CommandLine;
using System.Text.Json;
using DongHaeng.Ingest.Rounds;

namespace DongHaeng.Host.Verbs;

/// <summary>ingest run, status, rejects, contacts, remind.</summary>
internal static class IngestVerb
{
    public static Command Make()
    {
        var run = new Command("run", "Ask every supplier now, load what is new and publish.") { Options.SettingsFile(), Options.Data(), Options.Json() };
        run.SetAction(async (parsed, cancel) =>
        {
            var settings = parsed.Settings();
            if (settings.Ingest.Sources.Count == 0)
            {
                throw new Refusal("The settings name no sources. Add `ingest.sources` to donghaeng.json (README.md, “Real centers”).");
            }

            using var house = new House(settings);
            var report = await ProgressBars.Run("Pulling", bar => house.Night.Run(bar.Suppliers(), cancel));
            Print(report, parsed.GetValue<bool>("--json"));
            return report.Round.Failures.Count == 0 && report.Round.Refused.Count == 0 ? 0 : 3;
        });
        return new Command("ingest", "Pull exports from the centers.") { run, StatusVerb.Make(), IngestListings.Rejects(), ContactsVerb.Make(), RemindVerb.Make() };
    }

    private static void Print(NightReport night, bool json)
    {
        var round = night.Round;
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                suppliers = round.Suppliers, files = round.Files, rows = round.RowsRead, taken = round.RowsTaken, rejected_rows = round.RowsRejected,
                refused = round.Refused.Select(f => new { supplier = f.Receipt.Supplier, file = f.Receipt.Name, reason = f.Refusal!.Code, why = f.Refusal.En, why_ko = f.Refusal.Ko }),
                failures = round.Failures.Select(f => new { supplier = f.Supplier, what = f.What }), snapshot = night.Snapshot,
            }));
            return;
        }

        foreach (var failure in round.Failures)
        {
            Console.Error.WriteLine($"{failure.Supplier}: {failure.What}");
        }

        foreach (var file in round.Refused)
        {
            Console.Error.WriteLine($"{file.Receipt.Supplier}: {file.Receipt.Name} refused. {file.Refusal!.En}");
        }

        Console.WriteLine($"{round.Suppliers} suppliers asked, {round.Files} new files, {round.RowsRead} rows: {round.RowsTaken} taken, {round.RowsRejected} rejected. "
            + (night.Snapshot == null ? "Nothing new to publish." : $"Snapshot {night.Snapshot} published."));
    }
}
