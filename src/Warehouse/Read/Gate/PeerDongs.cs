using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>Looks up which dongs are most like one. How like they are is public; those of which figures may be seen depends on the scope.</summary>
internal static class PeerDongs
{
    private const int Shown = 10;

    /// <summary>The dong first, then the nearest that the scope opens; distances are measured among all dongs of the period with a profile.</summary>
    public static IReadOnlyList<PeerDong> Of(SnapshotFigures figures, string dong, DateOnly period, Grain grain, Scope scope)
    {
        var (first, end) = (Periods.First(period, grain), Periods.End(period, grain));
        var dongs = figures.Units.Where(u => u.Level == Level.Dong && u.Within(first, end)).ToList();
        var rights = new Rights(scope, figures.Units);
        var open = dongs.Where(u => rights.To(u) != null).Select(u => u.Id).ToHashSet();
        var known = dongs.Select(u => u.Id).Distinct().Select(id => figures.Populations.Of(id, end)).OfType<DongProfile>().ToDictionary(p => p.DongId);
        return !open.Contains(dong) || !known.TryGetValue(dong, out var own) ? []
            : [new(own, 0), .. Peers.Of(dong, [.. known.Values.Select(p => p.Likeness)], known.Count).Where(p => open.Contains(p.Id)).Take(Shown).Select(p => new PeerDong(known[p.Id], p.Distance))];
    }
}
