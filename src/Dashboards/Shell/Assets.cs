using System.Security.Cryptography;
using System.Text;
using DongHaeng.Figures.Svg;

namespace DongHaeng.Dashboards.Shell;

/// <summary>Style sheets and web font, which the program carries inside itself.</summary>
public sealed class Assets
{
    private const string Root = "wwwroot/";
    private readonly Dictionary<string, Asset> files;

    /// <summary>Reads them all.</summary>
    public Assets()
    {
        files = Carried().Append(("figures.css", Encoding.UTF8.GetBytes(SvgStyle.Css)))
            .ToDictionary(file => file.Item1, file => new Asset(file.Item2, Type(file.Item1), Version(file.Item2)));
    }

    /// <summary>An asset by its path below /assets/; null for none.</summary>
    public Asset? Find(string path) => files.GetValueOrDefault(path);

    /// <summary>The address of an asset; it changes with its content, so that it may be kept for a year.</summary>
    public string Href(string path) => $"/assets/{path}?v={files[path].Version}";

    private static IEnumerable<(string, byte[])> Carried()
    {
        var carrier = typeof(Assets).Assembly;
        foreach (var name in carrier.GetManifestResourceNames().Where(n => n.StartsWith(Root, StringComparison.Ordinal)))
        {
            using var stream = carrier.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            yield return (name[Root.Length..], name.EndsWith("/pretendard.css", StringComparison.Ordinal) ? Renamed(content) : content);
        }
    }

    // Drawings and pages name the family without "Variable", as the font files of the reports do.
    private static byte[] Renamed(byte[] css) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(css)
            .Replace("'Pretendard Variable'", "'Pretendard'", StringComparison.Ordinal)
            .Replace(".woff2)", $".woff2?v={Version(css)})", StringComparison.Ordinal));

    private static string Version(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content))[..12];

    private static string Type(string path) => Path.GetExtension(path) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        var other => throw new InvalidOperationException($"wwwroot holds {path} and the type of {other} is not known: add it here."),
    };
}
