namespace DongHaeng.Dashboards.Shell;

/// <summary>A file that pages link.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Version">Changes with its content.</param>
public sealed record Asset(byte[] Content, string Type, string Version);
