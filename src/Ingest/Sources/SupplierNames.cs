using System.Globalization;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Ingest.Sources;

/// <summary>Who the settings mean by ids, spans of ids and words.</summary>
public static class SupplierNames
{
    /// <summary>The foundation's id as a supplier.</summary>
    public const string Foundation = "foundation";

    private static readonly HashSet<string> Known = [.. OrgUnits.Centers.Select(c => c.Id), .. OrgUnits.Gus.Select(g => g.Id), Foundation];

    /// <summary>The suppliers of a source on a day, each with whether it is named by its id.</summary>
    /// <exception cref="InvalidOperationException">A name means nobody.</exception>
    public static IEnumerable<(string Id, bool ById)> Of(SourceSettings source, DateOnly day) =>
        (source.Suppliers.Count == 0 ? ["centers"] : source.Suppliers).SelectMany(n => Mean(n.Trim(), day)).Distinct();

    private static IEnumerable<(string Id, bool ById)> Mean(string name, DateOnly day) => name switch
    {
        "centers" => OrgUnits.CentersOn(day).Select(c => (c.Id, false)),
        "gus" => OrgUnits.Gus.Where(g => OrgUnits.Covers(g.From, g.To, day)).Select(g => (g.Id, false)),
        "all" => Mean("centers", day).Concat(Mean("gus", day)).Append((Foundation, false)),
        _ when Known.Contains(name) => [(name, true)],
        _ when name.Split('-') is [var first, var last] => Span(name, first, last),
        _ => throw new InvalidOperationException($"The settings name the supplier '{name}', and there is none of that id. Write an id (c0371, g01, foundation), a span (c0001-c0100), or centers, gus, all."),
    };

    private static IEnumerable<(string Id, bool ById)> Span(string name, string first, string last)
    {
        if (!Known.Contains(first) || !Known.Contains(last) || first.Length != last.Length || first[0] != last[0] || string.CompareOrdinal(first, last) > 0)
        {
            throw new InvalidOperationException($"The settings name the suppliers '{name}', which is no span: write its first and last id, such as c0001-c0100.");
        }

        var (from, to) = (int.Parse(first[1..], CultureInfo.InvariantCulture), int.Parse(last[1..], CultureInfo.InvariantCulture));
        var digits = "D" + (first.Length - 1).ToString(CultureInfo.InvariantCulture);
        return Enumerable.Range(from, to - from + 1).Select(n => first[0] + n.ToString(digits, CultureInfo.InvariantCulture)).Where(Known.Contains).Select(id => (id, true));
    }
}
