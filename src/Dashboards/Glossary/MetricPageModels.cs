using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Compare;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Glossary;

/// <summary>Makes a metric's own page from its declaration.</summary>
public static class MetricPageModels
{
    /// <summary>The page's model.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="units">What the viewer may open.</param>
    /// <param name="info">The snapshot.</param>
    /// <param name="texts">The words.</param>
    public static MetricPageModel Of(Metric metric, IReadOnlyList<Unit> units, SnapshotInfo info, Texts texts)
    {
        var (language, words) = (texts.Language, texts.Search);
        var heads = words.Heads;
        var choice = new Choice(metric.Shortest, Periods.Start(info.LastMonth, metric.Shortest), metric) { Theme = metric.Theme };
        var owner = texts.Figure.Owner(metric.Owner, Sections.Day(metric.Reviewed));
        return new MetricPageModel(
            metric, MetricText.Definition(metric, choice.Period, choice.Grain, language), MetricText.Why(metric, language), MetricText.Pitfalls(metric, language),
            [
                (heads.Unit, MetricText.Unit(metric, language)), (heads.Kind, words.Kind(metric.Kind)), (heads.Good, words.Good(metric.Good)),
                (heads.Shortest, texts.Unit.GrainName(metric.Grains[0])),
                .. metric.Breakdowns.Count == 0 ? Array.Empty<(string, string)>() : [(heads.Split, string.Join(", ", metric.Breakdowns.Select(Split)))],
                (heads.Moves, words.Months(metric.LookbackMonths)), (heads.Data, string.Join(", ", metric.Datasets.Select(id => Named(ContractCatalog.Get(id))))),
                (heads.Sensitivity, words.Sensitivity(metric.Sensitivity)), (heads.Owner, owner), (heads.Id, metric.Id),
            ],
            [.. metric.Versions.Reverse().Select(v => (Sections.Day(v.Since), string.Join(" ", new[] { texts.Pick(v.Ko, v.En), v.ChangedKo is null ? null : $"({texts.Pick(v.ChangedKo, v.ChangedEn!)}: {v.Source})" }.OfType<string>())))],
            [.. Links()],
            metric.Beside is { } share ? new Link(MetricText.Name(MetricCatalog.Get(share), language), $"/metrics/{share}") : null);

        string Named(Contract contract) => texts.Pick(contract.Ko, contract.En);

        string Split(Breakdown breakdown)
        {
            var column = ContractCatalog.Get(breakdown.Dataset)[breakdown.Column];
            return texts.Pick(column.Ko, column.En);
        }

        IEnumerable<Link> Links()
        {
            foreach (var unit in units.Where(unit => unit.Level != Level.Dong || units.All(other => other.Level == Level.Dong || other.Precision != Precision.Exact)).Take(26))
            {
                yield return new Link(Place.Name(unit, texts), Place.Path(unit) + choice.Query);
                if (unit.Level != Level.Dong && CompareModels.Open(new CompareChoice(metric, choice, unit), units).Count > 0)
                {
                    yield return new Link($"{words.Beside}: {CompareFigure.Places(new CompareChoice(metric, choice, unit), texts)}", CompareChoice.Address(choice, unit));
                }
            }
        }
    }
}
