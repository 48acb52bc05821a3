using DongHaeng.Dashboards;
using DongHaeng.Dashboards.Administration.State;
using DongHaeng.Dashboards.Limits;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.SignIn;
using DongHaeng.Host.Telemetry;
using DongHaeng.Ingest;
using DongHaeng.Ingest.Sources;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Releasing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;

namespace DongHaeng.Host;

/// <summary>What an installation decides: donghaeng.json, and environment variables that begin with DONGHAENG_.</summary>
internal sealed record Settings
{
    /// <summary>The data folder.</summary>
    public string Data { get; init; } = "data";

    /// <summary>The keys folder, which must not lie in the data folder.</summary>
    public string Keys { get; init; } = "keys";

    /// <summary>The address that the dashboards listen on.</summary>
    public string Listen { get; init; } = "http://127.0.0.1:5080";

    /// <summary>Where people reach the dashboards, such as https://donghaeng.example.go.kr behind a web server with TLS; null for <see cref="Listen"/>.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>The address in links.</summary>
    public string Address => (PublicUrl ?? Listen).TrimEnd('/');

    /// <summary>How people sign in.</summary>
    public SignInSettings SignIn { get; init; } = new();

    /// <summary>The web servers in front whose X-Forwarded-For and X-Forwarded-Proto are believed: addresses or networks.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>How often something may be asked in a minute.</summary>
    public RateSettings Rates { get; init; } = new();

    /// <summary>What the pages need of this.</summary>
    public SiteSettings Site => new()
    {
        PublicUrl = PublicUrl ?? (Listen.StartsWith("https:", StringComparison.Ordinal) ? Listen : null), SignIn = SignIn, Proxies = Proxies, Rates = Rates,
    };

    /// <summary>Where exports come from.</summary>
    public IngestSettings Ingest { get; init; } = new();

    /// <summary>When it is looked which reports may go out, as a Quartz cron expression in Korean time.</summary>
    public string ReportCron { get; init; } = "0 0 7 ? * MON-FRI";

    /// <summary>When each report may go out, and who has to agree.</summary>
    public IReadOnlyList<ReleasePlan> Releases { get; init; } = [];

    /// <summary>When those who are behind are written to: a Quartz cron expression in Korean time; on days that are no business days nobody is.</summary>
    public string ReminderCron { get; init; } = "0 0 9 ? * MON-FRI";

    /// <summary>When people are written to of the pages that they keep, as a Quartz cron expression; each occasion is written of once.</summary>
    public string ViewCron { get; init; } = "0 30 8 * * ?";

    /// <summary>A GeoJSON file with the dongs' boundaries for maps; null for maps drawn from the dongs' centres.</summary>
    public string? Boundaries { get; init; }

    /// <summary>How mail leaves; null where none does.</summary>
    public MailSettings? Mail { get; init; }

    /// <summary>How the server writes its log: text, or json with one object a line.</summary>
    public string LogFormat { get; init; } = "text";

    /// <summary>Where metrics and traces go; null for what OTEL_EXPORTER_OTLP_ENDPOINT says, or nowhere.</summary>
    public OtlpSettings? Otlp { get; init; }

    /// <summary>Where what is set comes from, by configuration key in small letters.</summary>
    internal IReadOnlyDictionary<string, SettingOrigin> Origins { get; init; } = new Dictionary<string, SettingOrigin>();

    /// <summary>Where a setting comes from, by its name in the file: ingest.sources[0].kind. A list comes from where its first item does.</summary>
    internal SettingOrigin OriginOf(string name)
    {
        var key = name.Replace('.', ':').Replace("[", ":", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).ToLowerInvariant();
        return Origins.TryGetValue(key, out var origin) ? origin
            : Origins.Where(one => one.Key.StartsWith(key + ":", StringComparison.Ordinal)).Select(one => (SettingOrigin?)one.Value).FirstOrDefault() ?? SettingOrigin.Default;
    }

    /// <summary>Reads the settings; without a file the defaults hold.</summary>
    /// <param name="file">The file named with --settings, or null.</param>
    /// <param name="data">The folder named with --data, or null.</param>
    /// <exception cref="Refusal">The file is missing or wrong.</exception>
    public static Settings Read(FileInfo? file, DirectoryInfo? data)
    {
        if (file is { Exists: false })
        {
            throw new Refusal($"The settings file {file.FullName} does not exist.");
        }

        var path = file?.FullName ?? Path.GetFullPath("donghaeng.json");
        try
        {
            var written = new ConfigurationBuilder().AddJsonFile(path, optional: file == null).AddEnvironmentVariables("DONGHAENG_").Build();
            if (WrittenSecrets.Problem(written.GetSection("ingest:sources")) is { } secret)
            {
                throw new Refusal($"The settings {path} cannot be used: {secret}");
            }

            var read = written.Get<Settings>(o => o.ErrorOnUnknownConfiguration = File.Exists(path)) ?? new Settings();
            var origins = OriginsOf(written, data != null);
            return Checked((data == null ? read : read with { Data = data.FullName }) with { Origins = origins });
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or FormatException)
        {
            throw new Refusal($"The settings {path} cannot be used: {e.InnerException?.Message ?? e.Message}");
        }
    }

    private static Dictionary<string, SettingOrigin> OriginsOf(IConfigurationRoot written, bool dataNamed)
    {
        var origins = written.AsEnumerable().Where(one => one.Value != null).ToDictionary(one => one.Key.ToLowerInvariant(), one =>
            written.Providers.Last(provider => provider.TryGet(one.Key, out _)) is EnvironmentVariablesConfigurationProvider ? SettingOrigin.Environment : SettingOrigin.File);
        if (dataNamed)
        {
            origins["data"] = SettingOrigin.CommandLine;
        }

        return origins;
    }

    private static bool IsSchedule(string cron)
    {
        try
        {
            _ = new Quartz.CronExpression(cron);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static Settings Checked(Settings settings)
    {
        foreach (var (name, cron) in new[] { ("ingest.nightlyCron", settings.Ingest.NightlyCron), ("reportCron", settings.ReportCron), ("reminderCron", settings.ReminderCron), ("viewCron", settings.ViewCron) })
        {
            if (!IsSchedule(cron))
            {
                throw new Refusal($"The setting {name} is '{cron}', which is no Quartz cron expression. An example: 0 30 1 * * ? (every night at 01:30).");
            }
        }

        if (!Uri.TryCreate(settings.Listen, UriKind.Absolute, out var listen) || listen.Scheme is not ("http" or "https"))
        {
            throw new Refusal($"The setting listen is '{settings.Listen}', which is no web address. An example: http://127.0.0.1:5080.");
        }

        if (settings.LogFormat is not ("text" or "json"))
        {
            throw new Refusal($"The setting logFormat is '{settings.LogFormat}'. There are text and json.");
        }

        foreach (var (index, plan) in settings.Releases.Index())
        {
            if (plan.Problem(ReportCatalog.All.Select(report => report.Id)) is { } wrong)
            {
                throw new Refusal($"The setting releases[{index}] cannot be used: {wrong}.");
            }
        }

        if (settings.Otlp?.Problem() is { } otlp)
        {
            throw new Refusal(otlp);
        }

        if (settings.PublicUrl is { } open && (!Uri.TryCreate(open, UriKind.Absolute, out var reached) || reached.Scheme is not ("http" or "https")))
        {
            throw new Refusal($"The setting publicUrl is '{open}', which is no web address. An example: https://donghaeng.example.go.kr.");
        }

        if ((settings.SignIn.Problem() ?? settings.Rates.Problem() ?? new KnownProxies(settings.Proxies).Problem()) is { } signIn)
        {
            throw new Refusal(signIn);
        }

        if (SourceRules.Problem(settings.Ingest, Warehouse.Seoul.Day(DateTimeOffset.UtcNow)) is { } problem)
        {
            throw new Refusal(problem);
        }

        var (data, keys) = (Path.GetFullPath(settings.Data), Path.GetFullPath(settings.Keys));
        return (keys + Path.DirectorySeparatorChar).StartsWith(data + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? throw new Refusal($"The keys folder {keys} lies in the data folder {data}: whoever copies the one would have the other. Set `keys` to a folder outside it.")
            : settings with { Data = data, Keys = keys };
    }
}
