using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Search;

/// <summary>What was found.</summary>
/// <param name="Typed">What was typed.</param>
/// <param name="Places">Places that the viewer may open, with the gu that they lie in.</param>
/// <param name="Metrics">Metrics.</param>
public sealed record SearchModel(string Typed, IReadOnlyList<(Link Link, string? Within)> Places, IReadOnlyList<Link> Metrics)
{
    private const int Most = 40;

    /// <summary>Looks for places and metrics by name, first consonants, code or id. Where a name begins with what was typed it comes first.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="units">What the viewer may open.</param>
    /// <param name="texts">The words.</param>
    public static SearchModel Of(string typed, IReadOnlyList<Unit> units, Texts texts)
    {
        var gus = units.Where(unit => unit.Level == Level.Gu).ToDictionary(unit => unit.Id);
        return new SearchModel(
            typed,
            [.. Best(units, unit => [unit.Ko, unit.En, unit.Code]).Select(unit => (
                new Link(Place.Name(unit, texts), Place.Path(unit)), unit.Level == Level.Dong && gus.TryGetValue(unit.GuId!, out var gu) ? Place.Name(gu, texts) : null))],
            [.. Best(MetricCatalog.All, metric => [metric.Ko, metric.En, metric.Id.Replace('_', ' ')]).Select(metric => new Link(MetricText.Name(metric, texts.Language), $"/metrics/{metric.Id}"))]);

        IEnumerable<T> Best<T>(IEnumerable<T> all, Func<T, string[]> names) => all
            .Select(one => (One: one, At: names(one).Select(name => Initials.Find(name, typed)).Min()))
            .Where(found => found.At != null).OrderBy(found => found.At).Select(found => found.One).Take(Most);
    }
}
