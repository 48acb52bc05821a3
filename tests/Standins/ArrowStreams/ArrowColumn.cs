namespace DongHaeng.Tests.Standins.ArrowStreams;

/// <summary>A column as the JavaScript Arrow describes it.</summary>
internal sealed record ArrowColumn(string Name, string Type, bool Nullable, Dictionary<string, string> Metadata);
