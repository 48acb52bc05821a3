using System.Globalization;
using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Compare;

/// <summary>Places beside each other as a table, in the order of the comparison: the figure, what was found of it, the standardised rate, the target.</summary>
public static class CompareTable
{
    /// <summary>The table.</summary>
    /// <param name="choice">Which places, by what, and when.</param>
    /// <param name="name">Its caption.</param>
    /// <param name="whole">The row of what they are parts of; null for none.</param>
    /// <param name="comparison">What was found.</param>
    /// <param name="columns">What else stands in it.</param>
    /// <param name="texts">The words.</param>
    public static DataTable Of(CompareChoice choice, string name, MetricRow? whole, Comparison comparison, CompareColumns columns, Texts texts)
    {
        var (metric, words) = (choice.Metric, texts.Compare);
        IReadOnlyList<string> found = metric.Kind switch
        {
            MetricKind.Proportion => words.ShareHeads,
            MetricKind.Rate when !metric.InPercent => words.RateHeads,
            MetricKind.Mean => words.MeanHeads,
            _ => columns.Beside is { } other ? [words.Beside(MetricText.Name(other.Share, texts.Language), MetricText.Unit(other.Share, texts.Language))] : [],
        };
        string[] heads =
        [
            MetricText.Name(metric, texts.Language), .. found, .. metric.StandardisedBy == null ? [] : texts.Standard.Heads,
            .. columns.Targets.Count == 0 ? Array.Empty<string>() : [words.Target], .. choice.Peers == null ? Array.Empty<string>() : [words.Distance],
        ];
        var rows = comparison.Places.Select(place => new DataRow(
            Place.Name(place.Row, texts), [.. Cells(metric, place, columns, texts), .. LikenessTable.Distance(place.Distance)], Place.Path(choice.Level, place.Row.Code) + choice.When.Query));
        if (whole is not null)
        {
            var only = new Compared(whole, Comparison.Of(metric, [whole]).Places[0].Interval, null, null, null, null, null) { Standardised = columns.Whole };
            rows = rows.Prepend(new DataRow(texts.Unit.Total(Place.Name(choice.Of, texts)), [.. Cells(metric, only, columns, texts)], Total: true));
        }

        var unit = MetricText.Unit(metric, texts.Language) + (metric.Kind is MetricKind.Proportion or MetricKind.Mean ? ", " + texts.Figure.CaseUnit : "");
        return new DataTable(
            name, texts.Figure.Units(unit), choice.Level == Level.Gu ? texts.Unit.Gu : texts.Unit.Dong, heads,
            [.. rows], comparison.Places.Any(place => !place.Row.Complete) ? texts.Figure.IncompleteNote : null);
    }

    private static IEnumerable<Cell> Cells(Metric metric, Compared place, CompareColumns columns, Texts texts)
    {
        var decimals = MetricText.Decimals(metric);
        IReadOnlyList<Cell> found = metric.Kind switch
        {
            MetricKind.Proportion =>
            [
                Number(place.Row.Numerator), Number(place.Row.Denominator), Range(place.Interval), Range(place.Limits),
                place.Score is { } z ? new Cell(z.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture), Kind()) : None(), new Cell(Said(place, texts), "said"),
            ],
            MetricKind.Rate when !metric.InPercent => [Range(place.Interval)],
            MetricKind.Mean => [Number(place.Row.Denominator), Range(place.Interval)],
            _ => columns.Beside is { } other ? [CellText.Of(other.Rows.FirstOrDefault(row => row.UnitId == place.Row.UnitId), other.Share, texts)] : [],
        };
        IReadOnlyList<Cell> standardised = (metric.StandardisedBy, place.Standardised) switch
        {
            (null, _) => [],
            (_, { Value: { } value } known) => [new Cell(Numbers.Text(value, decimals), "shown"), Range(known.Limits)],
            (_, { Why: Unstandardised.Withheld }) => [new Cell(texts.Figure.Withheld, "withheld", texts.Standard.Why(Unstandardised.Withheld)), None()],
            (_, { Why: { } why }) => [new Cell("–", "none", texts.Standard.Why(why)), None()],
            _ => [None(), None()],
        };
        return [CellText.Of(place.Row, metric, texts), .. found, .. standardised, .. Target()];

        Cell Number(long? count) => count is { } known ? new Cell(Numbers.Text(known), Kind()) : None();

        Cell Range(Interval? range) => range is { } ends ? new Cell($"{Numbers.Text(ends.Lower, decimals)}–{Numbers.Text(ends.Upper, decimals)}", Kind()) : None();

        // What follows from rounded figures looks like a rounded figure.
        string Kind() => place.Row.Status == CellStatus.Rounded ? "rounded" : "shown";

        Cell None() => new("–", "none");

        // A plan is public, whatever the figure beside it.
        IReadOnlyList<Cell> Target() => columns.Targets.Count == 0 ? []
            : columns.Targets.TryGetValue(place.Row.UnitId, out var target) ? [new Cell(TargetWords.Brief(texts.Language, target.Low, target.High), "shown")] : [None()];
    }

    private static string Said(Compared place, Texts texts) =>
        place.Verdict is { } verdict ? texts.Figure.Said(verdict) : place.Omission is { } why ? texts.Compare.Omitted(why) : "";
}
