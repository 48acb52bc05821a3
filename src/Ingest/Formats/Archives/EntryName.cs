using System.Text;

namespace DongHaeng.Ingest.Formats.Archives;

/// <summary>Names of entries, which Windows writes in CP949 without saying so.</summary>
internal static class EntryName
{
    private static readonly string[] Litter = [".DS_Store", "Thumbs.db", "desktop.ini"];

    /// <summary>A name that was read byte by byte (Latin-1), in its encoding.</summary>
    public static string Decoded(string name) =>
        name.Any(c => c > '\u00ff') || TextEncoding.ToUtf8(Encoding.Latin1.GetBytes(name)) is not { } utf8 ? name : Encoding.UTF8.GetString(utf8.Span);

    /// <summary>Whether a name leads outside of the folder that it would be unpacked in, or is none that a file can have.</summary>
    public static bool LeadsOutside(string name) =>
        name.Length == 0 || name[0] == '/' || name.Contains('\\', StringComparison.Ordinal) || (name.Length > 1 && name[1] == ':') || name.Any(char.IsControl) || name.Split('/').Contains("..");

    /// <summary>Whether an entry is a folder, or what macOS and Windows leave in one.</summary>
    public static bool IsLitter(string name) =>
        name.EndsWith('/') || name.StartsWith("__MACOSX/", StringComparison.OrdinalIgnoreCase) || Litter.Contains(name[(name.LastIndexOf('/') + 1)..], StringComparer.OrdinalIgnoreCase);
}
