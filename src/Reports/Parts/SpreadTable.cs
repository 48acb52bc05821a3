using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Scales;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Parts;

/// <summary>How the dongs of a place spread, for those who may not see single dongs: no dong is named, and all figures are of protected ones.</summary>
internal static class SpreadTable
{
    public static Table Of(PlacePeriod place, MetricReader reader)
    {
        var scope = Scope.Of(place.Order.Viewer, place.Order.Door);
        return new Table(
            place.Say("동 분포", "How the dongs spread"),
            place.Say("(단위: 지표마다 다름)", "(units as named)"),
            [
                new TableColumn(place.Say("지표", "Figure"), 4, Anchor.Start),
                new TableColumn(place.Say("동 수", "Dongs"), 1),
                new TableColumn("10%", 1),
                new TableColumn("25%", 1),
                new TableColumn(place.Say("중앙값", "Median"), 1),
                new TableColumn("75%", 1),
                new TableColumn("90%", 1),
            ],
            [.. place.Subject.Themes.Select(id => Row(place, place.Metric(id), reader, scope))]);
    }

    private static TableCell[] Row(PlacePeriod place, Metric metric, MetricReader reader, Scope scope)
    {
        var name = new TableCell(place.Say($"{metric.Ko} ({metric.UnitKo})", $"{metric.En} ({metric.UnitEn})"));
        var query = new MetricQuery(metric.Id, [Level.Dong], place.Grain, place.Period, place.Period, place.Place.Id);
        return reader.Spread(query, scope).FirstOrDefault() is not { } spread
            ? [name, .. Enumerable.Repeat(new TableCell("-") { Ink = Ink.Muted }, 6)]
            : [name, new TableCell(Numbers.Text(spread.Dongs)) { Number = spread.Dongs }, .. new[] { spread.P10, spread.P25, spread.Median, spread.P75, spread.P90 }.Select(Quantile)];

        TableCell Quantile(double? value) => value is { } known
            ? new TableCell(Numbers.Text(known, Amount.Decimals(metric))) { Number = known, Decimals = Amount.Decimals(metric) }
            : new TableCell(Amount.Few(place.Language)) { Ink = Ink.Muted };
    }
}
