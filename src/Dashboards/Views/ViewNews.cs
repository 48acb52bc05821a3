using DongHaeng.Dashboards.Compare;
using DongHaeng.Dashboards.Maps;
using DongHaeng.Dashboards.Notable;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.Views;

/// <summary>What a mail may say of a kept page: the figures that may travel by mail, in words.</summary>
/// <param name="reader">The gate, at one snapshot.</param>
/// <param name="scope">The person's rights by mail.</param>
/// <param name="info">The snapshot.</param>
/// <param name="texts">The words.</param>
internal sealed class ViewNews(MetricReader reader, Scope scope, SnapshotInfo info, Texts texts)
{
    private const int Most = 20;

    /// <summary>The lines; empty where the page has none that may travel, and where nothing stands out; null where it is not open to the person any more.</summary>
    public IReadOnlyList<string>? Of(ViewAddress address, ViewOccasion occasion)
    {
        var month = address.Latest();
        var words = (month with { Query = month.Query.Append(new("period", PeriodText.Key(occasion.Month))).ToDictionary() }).Words;
        var units = reader.Units(scope);
        var path = new PathString(address.Path);
        return units.Count == 0 ? null
            : path.StartsWithSegments("/compare") ? occasion.Signals ? [] : Compared(words, units)
            : !path.StartsWithSegments("/city") && !path.StartsWithSegments("/gu") && !path.StartsWithSegments("/dong") ? []
            : Unit(units, address.Path) is not { } unit ? null
            : occasion.Signals ? Signals(unit, units, words, occasion) : Figures(unit, words);
    }

    private static Unit? Unit(IReadOnlyList<Unit> units, string path) => path.Split('/') switch
    {
        [_, "city"] => Place.Find(units, Level.City, ""),
        [_, "gu", var code] => Place.Find(units, Level.Gu, code),
        [_, "dong", var code] => Place.Find(units, Level.Dong, code),
        _ => null,
    };

    private IReadOnlyList<string>? Compared(IQueryCollection words, IReadOnlyList<Unit> units) =>
        CompareChoice.Find(units, words["of"]) is not { } of ? null
        : [.. CompareModels.Of(reader, scope, CompareChoice.Among(Choice.Of(words, info), of, words["of"] == CompareChoice.All).Alike(reader, scope), units, info, texts, new Boundaries()).Sentences];

    private IReadOnlyList<string> Figures(Unit unit, IQueryCollection words)
    {
        var choice = Choice.Of(words, info);
        var readings = Readings.Of(reader, scope, unit, null, choice, info).Where(reading => choice.Metric is null || reading.Metric == choice.Metric);
        return [.. readings.Select(reading => Cards.Of(reading.Metric, reading.Periods, reading.Months, choice, info, texts, reading.Late, reading.Targets)).Select(Line)];
    }

    private static string Line(Card card)
    {
        var value = card.Value.IsNumber ? $"{card.Value.Text} {card.Unit}" : card.Value.Note is { } note ? $"{card.Value.Text} ({note})" : card.Value.Text;
        return $"{card.Name}: {value} ({card.DifferenceLabel} {card.Difference})";
    }

    private IReadOnlyList<string> Signals(Unit unit, IReadOnlyList<Unit> units, IQueryCollection words, ViewOccasion occasion)
    {
        var only = Choice.Of(words, info).Metric;
        var found = Findings.Of(reader, scope, unit, Place.PartsOf(unit, units), units, occasion.Month, info);
        var list = found.List.Where(finding => only is null || finding.Metric == only).ToList();
        return [.. NotableModel.Each(found with { List = list }, texts).Take(Most).Select(line => $"{line.Place.Name}, {line.Metric}: {line.Month} {line.Value}, {line.Signal} ({line.Usual})"), .. list.Count > Most ? new[] { texts.Notable.More(list.Count - Most) } : []];
    }
}
