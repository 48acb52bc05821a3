using System.CommandLine;
using DongHaeng.Host.Telemetry;

namespace DongHaeng.Host.Verbs;

/// <summary>ingest run, status, rejects, replay, trace, contacts and remind.</summary>
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
            using var export = OtlpExport.Open(house);
            var json = parsed.GetValue<bool>("--json");
            var report = await ProgressBars.Run("Pulling", bar => house.Night.Run(bar.Night(), cancel), quiet: json);
            if (json)
            {
                Console.WriteLine(RunSummary.Json(report));
            }
            else
            {
                RunSummary.Print(report);
            }

            return report.Round.Failures.Count == 0 && report.Round.Refused.Count == 0 ? 0 : 3;
        });
        return new Command("ingest", "Pull exports from the centers.")
        {
            run, StatusVerb.Make(), IngestRejects.Make(), IngestReplay.Make(), IngestTrace.Make(), ContactsVerb.Make(), RemindVerb.Make(),
        };
    }
}
