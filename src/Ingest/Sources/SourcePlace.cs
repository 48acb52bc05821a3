namespace DongHaeng.Ingest.Sources;

/// <summary>A source's location, for limits and for messages.</summary>
internal static class SourcePlace
{
    /// <summary>What shares one limit: a host and port, or a folder.</summary>
    public static string Host(SourceSettings source) =>
        source.Kind == "folder" ? Path.GetFullPath(source.Location) : new Uri(source.Location).GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);

    /// <summary>The location without a name, password or query that somebody may have written into it.</summary>
    public static string Shown(string location)
    {
        var end = location.IndexOfAny(['?', '#']);
        var plain = end < 0 ? location : location[..end] + "…";
        var at = plain.LastIndexOf('@');
        return at < 0 ? plain : "…" + plain[at..];
    }
}
