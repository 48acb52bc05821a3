using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Maps;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Compare;

/// <summary>Makes the page of places beside each other from what the gate gives.</summary>
public static class CompareModels
{
    /// <summary>The page's model: the places one by one where they are open, else how they spread.</summary>
    /// <param name="reader">The gate.</param>
    /// <param name="scope">For whom.</param>
    /// <param name="choice">Which places, by what, and when.</param>
    /// <param name="units">What the viewer may open.</param>
    /// <param name="info">The snapshot.</param>
    /// <param name="texts">The words.</param>
    /// <param name="boundaries">The ground of places.</param>
    public static CompareModel Of(MetricReader reader, Scope scope, CompareChoice choice, IReadOnlyList<Unit> units, SnapshotInfo info, Texts texts, Boundaries boundaries)
    {
        var (metric, when, of) = (choice.Metric, choice.When, choice.Of);
        var whole = reader.Read(Whole(), scope).FirstOrDefault();
        var places = Open(choice, units);
        var comparison = places.Count == 0 ? null : Comparison.Of(metric, Named(reader.Read(choice.Query, scope)), choice.Peers).With(reader.Standardised(choice.Query, scope));
        List<Plate> plates = comparison == null ? [] : [.. new[] { FunnelFigure.Of(metric, when, comparison, texts), MapOf(comparison) }.OfType<Plate>()];
        var crowded = choice.EveryDong && plates.Count == 0; // too many for bars
        var spread = (comparison != null && !crowded) || !Comparison.Allows(metric, choice.Level) ? []
            : reader.Spread(choice.Query with { From = Periods.Step(when.Period, when.Grain, 1 - SpreadFigure.Periods) }, scope);
        var beside = comparison != null && metric.Beside is { } id ? MetricCatalog.Get(id) : null;
        var shares = beside == null ? [] : reader.Read(choice.Query with { Metric = beside.Id, Levels = [of.Level, choice.Level], From = when.Before, Unit = choice.Peers == null ? of.Id : null }, scope);
        var around = of.Level == Level.Dong ? Place.Find(units, Level.City, "")! : of; // too few are most like it for a spread
        var spreading = spread.Count > 0 ? SpreadFigure.Of(metric, around, of, whole, spread, when, texts) : null;
        var figure = comparison != null ? CompareFigure.Of(choice, choice.Peers == null ? whole : null, comparison, Columns(), texts,
            choice.EveryDong ? plates.FirstOrDefault() ?? (spreading == null ? null : new("spread", spreading.Title, spreading.Drawing, spreading.Note ?? "")) : null) : spreading;
        return new CompareModel(
            $"{MetricText.Name(metric, texts.Language)}: {CompareFigure.Places(choice, texts)}",
            texts.Figure.AsOf(Sections.Day(info.AsOf)), Closing.Word(when, info, texts),
            places.Count == 0 || places.All(place => place.Precision == Precision.Exact) ? null : texts.Unit.Protected,
            Filters(choice, info, texts),
            PlacesOf(choice, units, texts),
            [.. Said(choice, comparison, spread.Count > 0, texts), .. Settling(metric, comparison, when, info, texts), .. Redefined(choice, texts)],
            figure,
            !scope.AllUnits || comparison == null ? null : beside == null ? CompareSentences.Questions(comparison, texts)
                // A share whose results still come in reads low, and has not stayed behind.
                : !Ground.Settled(beside, when.LastMonth, info) ? null
                : CompareSentences.Alone(metric, beside, Alike(reader.Read(choice.Query with { From = when.Before }, scope)), shares, when, texts),
            comparison == null || choice.Peers == null ? null : LikenessTable.Of(choice.Peers, comparison, texts),
            Sections.About(metric, whole, when, info, texts))
        {
            Plates = choice.EveryDong ? [.. plates.Skip(1)] : plates,
        };

        CompareColumns Columns()
        {
            var month = Periods.Start(Periods.End(when.Period, when.Grain), Grain.Month);
            return new CompareColumns
            {
                Beside = beside == null ? null : (beside, [.. shares.Where(row => row.Period == when.Period)]),
                Targets = places.Select(place => place.Id).Append(of.Id).Distinct()
                    .SelectMany(id => reader.Targets(metric.Id, id, month, month), (id, target) => (Id: id, Target: target)).ToDictionary(asked => asked.Id, asked => asked.Target),
                Whole = reader.Standardised(Whole(), scope).GetValueOrDefault(of.Id),
            };
        }

        MetricQuery Whole() => new(metric.Id, [of.Level], when.Grain, when.Period, when.Period, of.Id);

        Plate? MapOf(Comparison places) => choice.Peers != null ? null : MapFigure.Of(metric, when, places, boundaries.On(Periods.End(when.Period, when.Grain)), texts);

        IReadOnlyList<MetricRow> Alike(IReadOnlyList<MetricRow> rows) => choice.Peers == null ? rows : [.. rows.Where(row => choice.Peers.Any(peer => peer.Profile.DongId == row.UnitId))];

        // Dongs of several gus may have the same name.
        IReadOnlyList<MetricRow> Named(IReadOnlyList<MetricRow> rows) => choice.Peers == null && !choice.EveryDong ? rows : [.. Alike(rows).Select(row =>
            row.UnitId == of.Id ? row with { Ko = CompareTexts.Korean.Itself(row.Ko), En = CompareTexts.English.Itself(row.En) }
            : row.GuId == of.GuId || units.FirstOrDefault(unit => unit.Level == Level.Gu && unit.Id == row.GuId) is not { } gu ? row
            : row with { Ko = $"{gu.Ko} {row.Ko}", En = $"{row.En}, {gu.En}" })];
    }

    /// <summary>The places that stand beside each other one by one; none where they are not open: one dong beside no other is no comparison.</summary>
    public static IReadOnlyList<Unit> Open(CompareChoice choice, IReadOnlyList<Unit> units)
    {
        var open = units.Where(unit => unit.Level == choice.Level && (choice.Level == Level.Gu
            || choice.EveryDong || (choice.Peers == null ? unit.GuId == choice.Of.Id : choice.Peers.Any(peer => peer.Profile.DongId == unit.Id)))).ToList();
        return open.Count > 1 && Comparison.Allows(choice.Metric, choice.Level) ? open : [];
    }

    /// <summary>What may be chosen: the gus, all dongs where they are open, the dongs of each gu, and the dong that others are like.</summary>
    private static List<Link> PlacesOf(CompareChoice choice, IReadOnlyList<Unit> units, Texts texts)
    {
        var links = units.Where(unit => unit.Level != Level.Dong || unit.Id == choice.Of.Id).Select(unit => new Link(
            CompareFigure.Places(choice with { Of = unit, EveryDong = false }, texts), unit.Level == Level.City ? "" : unit.Code, unit.Id == choice.Of.Id && !choice.EveryDong)).ToList();
        if (CompareChoice.Everywhere(units))
        {
            links.Insert(1, new(CompareFigure.Places(choice with { Of = units[0], EveryDong = true }, texts), CompareChoice.All, choice.EveryDong));
        }

        return links;
    }

    private static IEnumerable<string> Said(CompareChoice choice, Comparison? comparison, bool spread, Texts texts) =>
        !Comparison.Allows(choice.Metric, choice.Level) ? [texts.Compare.Never]
        : comparison == null ? [choice.Peers is { Count: 0 } ? texts.Compare.NoLikeness : spread ? texts.Compare.OnlySpread : texts.Compare.NoSpread]
        : choice.Peers == null ? CompareSentences.Of(choice.Metric, comparison, CompareFigure.Places(choice, texts), Place.Name(choice.Of, texts), texts)
        : CompareSentences.Of(choice.Metric, comparison, CompareFigure.Places(choice, texts), texts.Compare.Alike, texts).Append(texts.Compare.HowAlike);

    private static IEnumerable<string> Settling(Metric metric, Comparison? comparison, Choice when, SnapshotInfo info, Texts texts) =>
        comparison != null && !Ground.Settled(metric, when.LastMonth, info) ? [texts.Compare.Settling] : [];

    private static IEnumerable<string> Redefined(CompareChoice choice, Texts texts) =>
        new[] { choice.Metric.Beside is { } id ? MetricCatalog.Get(id) : null, choice.Metric }.OfType<Metric>().Select(metric => Redefinition.Inside(metric, choice.When, texts)).OfType<string>().Distinct();

    private static Filters Filters(CompareChoice choice, SnapshotInfo info, Texts texts)
    {
        var filters = Units.Filters.Of("/compare", choice.When, info, texts);
        // One metric at a time: the choice of all of them is left out.
        return filters with { Grains = [.. filters.Grains.Select(Same)], Themes = [.. filters.Themes.Select(Same)], Metrics = [.. filters.Metrics.Skip(1)], Maps = [] };

        Link Same(Link link) => link with { Href = link.Href + choice.Word };
    }
}
