using System.Collections.Frozen;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>
/// The residents of each dong by age band, month by month: between two reference days in equal steps, after the last one as then, for two
/// years at most, as those of all ages are counted (sql/measures/resident.sql). All of it is public.
/// </summary>
internal sealed class ResidentBands
{
    private const int MonthsKnown = 24;
    private readonly FrozenDictionary<string, Count[]> counts;

    /// <param name="heads">Residents by dong, reference day and age band.</param>
    public ResidentBands(IEnumerable<(string DongId, DateOnly Day, string Band, long Heads)> heads) =>
        counts = heads.GroupBy(h => h.DongId).ToFrozenDictionary(dong => dong.Key, dong => dong.GroupBy(h => Warehouse.Calendar.MonthOf(h.Day)).OrderBy(month => month.Key)
            .Select(month => new Count(month.Key, month.GroupBy(h => h.Band).ToDictionary(band => band.Key, band => band.Sum(h => h.Heads)))).ToArray());

    /// <summary>The age bands, as codes.</summary>
    public IReadOnlyList<string> Bands => [.. counts.Values.SelectMany(dong => dong).SelectMany(count => count.Heads.Keys).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The residents of a band in a dong at the end of a month; 0 where nothing is known of it.</summary>
    public double Of(string dongId, DateOnly month, string band)
    {
        var all = counts.GetValueOrDefault(dongId, []);
        var last = Array.FindLastIndex(all, count => count.Month <= month);
        if (last < 0 || Apart(all[last].Month, month) is var step && step >= MonthsKnown)
        {
            return 0;
        }

        var from = all[last].Heads.GetValueOrDefault(band);
        return last + 1 == all.Length ? from
            : from + ((all[last + 1].Heads.GetValueOrDefault(band) - from) * (double)step / Apart(all[last].Month, all[last + 1].Month));
    }

    private static int Apart(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    private sealed record Count(DateOnly Month, IReadOnlyDictionary<string, long> Heads);
}
