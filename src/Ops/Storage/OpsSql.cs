using System.Collections.Concurrent;
using System.Reflection;

namespace DongHaeng.Ops.Storage;

/// <summary>The statements of sql/ops, which the program carries inside itself.</summary>
internal static class OpsSql
{
    private static readonly Assembly Carrier = typeof(OpsSql).Assembly;
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>The statement that lies at a path below sql/ops, without its ending: <c>account/add</c>.</summary>
    public static string Of(string path) => Texts.GetOrAdd(path, Read);

    /// <summary>The numbered files of sql/ops itself, in the order in which they apply.</summary>
    public static IReadOnlyList<Migration> Migrations() =>
    [
        .. Carrier.GetManifestResourceNames()
            .Select(n => n["ops/".Length..^".sql".Length])
            .Where(n => !n.Contains('/', StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => new Migration(n, Read(n))),
    ];

    private static string Read(string path)
    {
        using var stream = Carrier.GetManifestResourceStream($"ops/{path}.sql")
            ?? throw new FileNotFoundException($"The program does not carry sql/ops/{path}.sql: add the file and build again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
