namespace DongHaeng.Warehouse.Metrics;

/// <summary>Metrics that tell of the same records, by what their headers say: the audit looks at all of a family together.</summary>
internal static class MetricFamilies
{
    /// <summary>All families in the order of their first metric; a metric without others is one by itself. Rates and means are of no family: they show what their counts and sums show.</summary>
    public static IReadOnlyList<IReadOnlyList<Metric>> All { get; } = Of(MetricCatalog.All);

    /// <summary>The families among metrics.</summary>
    public static IReadOnlyList<IReadOnlyList<Metric>> Of(IEnumerable<Metric> metrics)
    {
        var families = metrics.Where(m => m.Of.Count == 0).Select(m => new List<Metric> { m }).ToList();
        foreach (var (metric, other) in families.SelectMany(f => f).SelectMany(m => m.Same, (m, same) => (m, same.Other)).ToList())
        {
            var (one, two) = (families.Single(f => f.Contains(metric)), families.Single(f => f.Any(m => m.Id == other)));
            if (one != two)
            {
                one.AddRange(two);
                families.Remove(two);
            }
        }

        return [.. families.Select(f => f.OrderBy(m => m.Id, StringComparer.Ordinal).ToList()).OrderBy(f => f[0].Id, StringComparer.Ordinal)];
    }
}
