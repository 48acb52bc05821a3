using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Layout;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Parts;

/// <summary>The place's figures by kind: household, route, case, business.</summary>
internal static class KindTables
{
    public static IReadOnlyList<Table> Of(PlacePeriod place) =>
        [.. place.Subject.Kinds.Select(id => Of(place, place.Metric(id)))];

    private static Table Of(PlacePeriod place, Metric metric)
    {
        var breakdown = metric.Breakdowns[0];
        var column = ContractCatalog.Get(breakdown.Dataset)[breakdown.Column];
        var names = column.Codes.ToDictionary(code => code.Id, code => place.Say(code.Ko, code.En));
        var share = metric.Kind == MetricKind.Proportion;
        var whole = place.Series[metric.Id].This!;
        var parts = place.Parts[metric.Id];
        var hidden = parts.All(row => row.Status == CellStatus.Withheld);
        return new Table(
            place.Say($"{place.Short(metric.Id)}, {column.Ko}별", $"{place.Short(metric.Id)}, by {column.En.ToLowerInvariant()}"),
            share ? place.Say("(단위: 건, %)", "(cases, %)") : place.Say($"(단위: {metric.UnitKo})", $"({metric.UnitEn})"),
            [
                new TableColumn(place.Say(column.Ko, column.En), 2.4, Anchor.Start),
                .. share ? [new TableColumn(place.Say("전체", "cases"), 1), new TableColumn("%", 1)] : new[] { new TableColumn(place.Say("건수", "number"), 1) },
            ],
            [
                [new TableCell(place.Say("계", "Total")), .. Figures(whole)],
                .. hidden
                    ? [[new TableCell(Phrases.Withheld(place.Language)) { Ink = Ink.Muted }, .. Figures(parts[0])]]
                    // The star of the total says it for its parts.
                    : parts.Select(row => (TableCell[])[new(names[row.Category!]), .. Figures(row).Select(cell => cell with { Mark = "" })]),
            ])
        {
            FirstRowIsWhole = true,
        };

        IEnumerable<TableCell> Figures(MetricRow row) => share
            ? [Cells.Cases(metric, row, place), Cells.Of(metric, row, place)]
            : [Cells.Of(metric, row, place)];
    }
}
