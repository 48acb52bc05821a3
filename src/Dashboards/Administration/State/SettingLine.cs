namespace DongHaeng.Dashboards.Administration.State;

/// <summary>A setting in force.</summary>
/// <param name="Name">Its name in the settings file: ingest.nightlyCron.</param>
/// <param name="Value">Its value; null where only whether it is set may be told.</param>
/// <param name="Set">Whether it has a value.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record SettingLine(string Name, string? Value, bool Set, SettingOrigin Origin);
