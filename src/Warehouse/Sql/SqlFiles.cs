using System.Reflection;

namespace DongHaeng.Warehouse.Sql;

/// <summary>The files of the sql folder, which the program carries inside itself.</summary>
public static class SqlFiles
{
    private static readonly Assembly Carrier = typeof(SqlFiles).Assembly;

    /// <summary>The text of one file.</summary>
    /// <param name="path">Its path below the sql folder, such as <c>facts/poverty_visit.sql</c>.</param>
    /// <exception cref="FileNotFoundException">The program was built without it.</exception>
    public static string Read(string path)
    {
        using var stream = Carrier.GetManifestResourceStream("sql/" + path)
            ?? throw new FileNotFoundException($"The program does not carry sql/{path}: add the file and build again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The paths below the sql folder that lie in a folder and end in a way, in the order of their names.</summary>
    public static IReadOnlyList<string> In(string folder, string ending) =>
    [
        .. Carrier.GetManifestResourceNames()
            .Where(n => n.StartsWith($"sql/{folder}/", StringComparison.Ordinal) && n.EndsWith(ending, StringComparison.Ordinal))
            .Select(n => n["sql/".Length..])
            .Order(StringComparer.Ordinal),
    ];
}
