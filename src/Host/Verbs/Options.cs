using System.CommandLine;
using System.Globalization;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Host.Verbs;

/// <summary>Options that several verbs share.</summary>
internal static class Options
{
    public static Option<FileInfo?> SettingsFile() => new("--settings") { Description = "The settings file. Default: donghaeng.json in this folder." };

    public static Option<DirectoryInfo?> Data() => new("--data") { Description = "The data folder. Default: what the settings say, or data in this folder." };

    public static Option<bool> Json() => new("--json") { Description = "Write the result as one line of JSON." };

    /// <summary>The level that a word means.</summary>
    public static Level LevelOf(string text) => Enum.TryParse<Level>(text.Trim(), ignoreCase: true, out var level) ? level : throw new Refusal($"There is no level '{text}': city, gu, dong.");

    /// <summary>The period that a word means: a month, as 2024-10, and of days and weeks a day, as 2024-10-28.</summary>
    public static DateOnly PeriodOf(string text, Grain grain) => DateOnly.TryParseExact(Periods.OfDays(grain) ? text : text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new Refusal(Periods.OfDays(grain) ? $"'{text}' is no day: write it as 2024-10-28, and a week by its Monday." : $"'{text}' is no month: write it as 2024-10.");

    /// <summary>A period as <see cref="PeriodOf"/> reads it.</summary>
    public static string Text(DateOnly period, Grain grain) => period.ToString(Periods.OfDays(grain) ? "yyyy-MM-dd" : "yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>A port; 0 lets the system choose one.</summary>
    public static Option<int?> Port(string otherwise)
    {
        var port = new Option<int?>("--port") { Description = $"The port on this machine. Default: {otherwise}." };
        port.Validators.Add(r =>
        {
            if (r.Tokens.Count > 0 && int.TryParse(r.Tokens[0].Value, out var number) && number is < 0 or > 65535)
            {
                r.AddError("--port takes a number from 0 to 65535.");
            }
        });
        return port;
    }

    /// <summary>The settings, for a verb that only reads: it makes no data folder where a name was mistyped.</summary>
    public static Settings SettingsOfExisting(this ParseResult parsed)
    {
        var settings = parsed.Settings();
        return Directory.Exists(settings.Data) ? settings : throw new Refusal($"There is no data folder {settings.Data}. The first `ingest run` or `serve` makes it; name another with --data.");
    }

    /// <summary>Reads the settings that a command line names.</summary>
    public static Settings Settings(this ParseResult parsed) => Host.Settings.Read(parsed.GetValue<FileInfo?>("--settings"), parsed.GetValue<DirectoryInfo?>("--data"));
}
