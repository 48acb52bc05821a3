using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Places;

/// <summary>Who delivers files: centers about the dongs that they serve, gus about theirs, the foundation about all.</summary>
internal static class Suppliers
{
    public const string Foundation = "foundation";

    private static readonly Dictionary<string, Gu> Gus = OrgUnits.Gus.DistinctBy(g => g.Id).ToDictionary(g => g.Id);

    /// <summary>center, gu or foundation, as contracts name them.</summary>
    public static string Kind(string supplier) => supplier == Foundation ? "foundation" : Gus.ContainsKey(supplier) ? "gu" : "center";

    /// <summary>The dongs that a supplier's records may be about on any day of a span.</summary>
    public static IEnumerable<Dong> DongsOf(string supplier, DateOnly from, DateOnly to) => Kind(supplier) == "center"
        ? DongCodes.ServedBy(supplier, from, to)
        : OrgUnits.Dongs.Where(d => (supplier == Foundation || d.GuId == supplier) && d.From <= to && (d.To is null || d.To >= from))
            .GroupBy(d => d.Id).Select(spans => spans.Last());

    /// <summary>Whether a dong's records of a day are the supplier's to deliver.</summary>
    public static bool AnswersFor(string supplier, string dongId, DateOnly day) => Kind(supplier) switch
    {
        "center" => DongCodes.Serves(supplier, dongId, day),
        "gu" => DongCodes.GuOf(dongId) == supplier,
        _ => true,
    };

    /// <summary>All who have something to deliver in a span, in the order of their ids.</summary>
    public static IEnumerable<string> Of(DateOnly from, DateOnly to) => OrgUnits.Centers
        .Where(c => c.From <= to && (c.To is null || c.To >= from)).Select(c => c.Id).Distinct()
        .Concat(Gus.Keys).Append(Foundation)
        .Order(StringComparer.Ordinal);
}
