using DongHaeng.Warehouse.Org;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>Who lives in the dongs, by reference day. All of it is public.</summary>
internal sealed class Populations
{
    private const int MonthsKnown = 24; // as in the rates: an older count says too little
    private const long FewestResidents = 1000; // as in the rates
    private const string Household = "HOUSEHOLD";
    private static readonly string[] Aged = ["65-74", "75-84", "85+"];
    private static readonly ILookup<string, Dong> Map = OrgUnits.Dongs.ToLookup(dong => dong.Id);
    private readonly IReadOnlyDictionary<string, DongProfile[]> profiles;

    /// <param name="counts">Heads by dong, reference day, measure and age band.</param>
    public Populations(IEnumerable<(string DongId, DateOnly Day, string Measure, string? Band, long Heads)> counts) =>
        profiles = counts.GroupBy(c => (c.DongId, c.Day)).Where(of => Map.Contains(of.Key.DongId))
            .Select(of => new DongProfile(
                of.Key.DongId, of.Key.Day, of.Where(c => c.Measure != Household).Sum(c => c.Heads), of.Where(c => Aged.Contains(c.Band)).Sum(c => c.Heads),
                of.Where(c => c.Measure == Household).Sum(c => c.Heads), Map[of.Key.DongId].MaxBy(dong => dong.From)!.Area ?? 0))
            .Where(p => p is { Residents: >= FewestResidents, Households: > 0, Area: > 0 })
            .GroupBy(p => p.DongId).ToDictionary(of => of.Key, of => of.OrderByDescending(p => p.ReferenceDay).ToArray());

    /// <summary>What a dong was like at the end of a period: by the last reference day until then, two years back at most; null where there is none, fewer than a thousand residents, or no area.</summary>
    public DongProfile? Of(string dongId, DateOnly end) =>
        profiles.GetValueOrDefault(dongId)?.FirstOrDefault(p => p.ReferenceDay <= end && p.ReferenceDay.AddMonths(MonthsKnown) >= end);
}
