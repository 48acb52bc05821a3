using System.CommandLine;

namespace DongHaeng.Host.Verbs;

/// <summary>Options that several verbs share.</summary>
internal static class Options
{
    public static Option<FileInfo?> SettingsFile() => new("--settings") { Description = "The settings file. Default: donghaeng.json in this folder." };

    public static Option<DirectoryInfo?> Data() => new("--data") { Description = "The data folder. Default: what the settings say, or data in this folder." };

    public static Option<bool> Json() => new("--json") { Description = "Write the result as one line of JSON." };

    /// <summary>Reads the settings that a command line names.</summary>
    public static Settings Settings(this ParseResult parsed) => Host.Settings.Read(parsed.GetValue<FileInfo?>("--settings"), parsed.GetValue<DirectoryInfo?>("--data"));
}
