using System.Globalization;

namespace DongHaeng.Warehouse.Publish.Parts;

/// <summary>A part of a snapshot: figures of one month or year, in a file that never changes and that later snapshots share as long as it stays true.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Period">The first day of its month or year.</param>
/// <param name="MadeFor">The id of the snapshot that it was made for.</param>
internal readonly record struct Part(PartKind Kind, DateOnly Period, string MadeFor)
{
    /// <summary>Its path below the folder of parts, such as <c>cell/2024-10.000031.parquet</c>.</summary>
    public string Path => string.Create(CultureInfo.InvariantCulture, $"{Folder}/{Period.ToString(ByYear ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture)}.{MadeFor}.parquet");

    private string Folder => Kind.ToString().ToLowerInvariant();

    private bool ByYear => Kind is PartKind.Median or PartKind.Sealed;

    /// <summary>The part with a path.</summary>
    /// <exception cref="FormatException">It is no part's.</exception>
    public static Part Parse(string path) =>
        path.Split('/', '.') is [var folder, var period, var id, "parquet"] && Enum.TryParse<PartKind>(folder, ignoreCase: true, out var kind)
            ? new(kind, DateOnly.ParseExact(period, ["yyyy", "yyyy-MM"], CultureInfo.InvariantCulture), id)
            : throw new FormatException($"'{path}' is no part of a snapshot.");
}
