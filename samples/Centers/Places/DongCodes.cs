using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Places;

/// <summary>Dong codes and services by day, looked up quickly: every record asks for them.</summary>
internal static class DongCodes
{
    private static readonly ILookup<string, Dong> Spans = OrgUnits.Dongs.ToLookup(d => d.Id);
    private static readonly ILookup<string, Dong> Coded = OrgUnits.Dongs.ToLookup(d => d.Code);
    private static readonly ILookup<(string, string), Service> Services = OrgUnits.Services.ToLookup(s => (s.CenterId, s.DongId));

    /// <summary>The code that a dong has on a day, or null when it does not exist then.</summary>
    public static string? On(string dongId, DateOnly day)
    {
        foreach (var span in Spans[dongId])
        {
            if (OrgUnits.Covers(span.From, span.To, day))
            {
                return span.Code;
            }
        }

        return null;
    }

    /// <summary>The dong that a code means on a day, or null.</summary>
    public static Dong? Find(string code, DateOnly day) => Coded[code].FirstOrDefault(d => OrgUnits.Covers(d.From, d.To, day));

    /// <summary>The gu that a dong lies in.</summary>
    public static string GuOf(string dongId) => Spans[dongId].First().GuId;

    /// <summary>A code that the dong had in an earlier span and lost without losing land; null where it never had another.</summary>
    public static string? OldCode(string dongId) => Spans[dongId].Count() > 1 ? Spans[dongId].First().Code : null;

    public static bool Serves(string centerId, string dongId, DateOnly day) =>
        Services[(centerId, dongId)].Any(s => OrgUnits.Covers(s.From, s.To, day));

    /// <summary>The dongs that a center serves on any day of a span.</summary>
    public static IEnumerable<Dong> ServedBy(string centerId, DateOnly from, DateOnly to) => OrgUnits.Services
        .Where(s => s.CenterId == centerId && s.From <= to && (s.To is null || s.To >= from))
        .Select(s => s.DongId).Distinct()
        .Select(id => Spans[id].Last(d => d.From <= to));
}
