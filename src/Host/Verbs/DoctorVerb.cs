using System.CommandLine;
using DongHaeng.Dashboards.Provider;
using DongHaeng.Ingest.Sources;
using DongHaeng.Ops;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Host.Verbs;

/// <summary>doctor: says whether an installation is sound.</summary>
internal static class DoctorVerb
{
    public static Command Make()
    {
        var command = new Command("doctor", "Check settings, keys, sources, identity provider, snapshot and the audit log's chain.") { Options.SettingsFile(), Options.Data() };
        command.SetAction(async (parsed, cancel) =>
        {
            var settings = parsed.Settings();
            var sound = true;
            Say(Directory.Exists(settings.Data), $"data folder {settings.Data}", "it does not exist yet: the first `ingest run` makes it");
            foreach (var key in new[] { "landing", "pseudonym" })
            {
                Say(File.Exists(Path.Combine(settings.Keys, key + ".key")), $"key {key} in {settings.Keys}", "missing: it is made with the first files; where files have landed, restore it from its backup");
            }

            Say(settings.Ingest.Sources.Count > 0, $"{settings.Ingest.Sources.Count} sources", "the settings name none: add `ingest.sources`");
            foreach (var source in await SourceCheck.Run(settings.Ingest, Seoul.Day(DateTimeOffset.UtcNow), cancel))
            {
                Say(source.Fine, source.Fine ? $"{source.Source}: {source.What}" : source.Source, source.What);
            }

            if (settings.SignIn.Provider is { } provider)
            {
                var wrong = await ProviderCheck.Run(provider, cancel);
                Say(wrong.Count == 0, $"identity provider {provider.Authority}", string.Join("; ", wrong));
            }

            Say(settings.Proxies.Count > 0 || settings.PublicUrl == null, "proxies", "publicUrl is set and `proxies` is not: all people seem to come from one address, and share its rate of sign-ins");
            Say(settings.Mail != null, settings.Mail == null ? "mail" : $"mail by {settings.Mail}", "the settings name no server: add `mail`");
            if (settings.Boundaries is { } boundaries)
            {
                var problem = ProblemOf(settings);
                Say(problem == null, $"boundaries {boundaries}", problem ?? "");
            }

            if (Directory.Exists(settings.Data))
            {
                using var reader = new MetricReader(new SnapshotShelf(settings.Data));
                var info = reader.Info();
                Say(info != null, info == null ? "snapshot" : $"snapshot {info.Id}, as of {info.AsOf:yyyy-MM-dd}", "nothing is published yet");
                using var ops = OpsStore.Open(settings.Data);
                var broken = new AuditLog(ops).Verify();
                Say(broken == null, "audit log's chain", $"broken at entry {broken?.Number}: somebody changed the log");
            }

            return sound ? 0 : 3;

            void Say(bool fine, string what, string otherwise)
            {
                sound &= fine;
                Console.WriteLine(fine ? $"ok       {what}" : $"attend   {what}: {otherwise}");
            }
        });
        return command;
    }

    private static string? ProblemOf(Settings settings)
    {
        try
        {
            Server.BoundariesOf(settings);
            return null;
        }
        catch (Refusal e)
        {
            return e.Message;
        }
    }
}
