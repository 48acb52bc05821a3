using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Layout;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog.MonthlyGu;

/// <summary>The gu's figures by kind: household, route, case, business.</summary>
internal static class PartTables
{
    public static IReadOnlyList<Table> Of(GuMonth month) =>
        [.. new[] { "visits_done", "gift_count", "discovery_linked", "case_goal_met" }.Select(id => Of(month, month.Metric(id)))];

    private static Table Of(GuMonth month, Metric metric)
    {
        var breakdown = metric.Breakdowns[0];
        var column = ContractCatalog.Get(breakdown.Dataset)[breakdown.Column];
        var names = column.Codes.ToDictionary(code => code.Id, code => month.Say(code.Ko, code.En));
        var share = metric.Kind == MetricKind.Proportion;
        var whole = month.Series[metric.Id].This!;
        var parts = month.Parts[metric.Id];
        var hidden = parts.All(row => row.Status == CellStatus.Withheld);
        return new Table(
            month.Say($"{month.Short(metric.Id)}, {column.Ko}별", $"{month.Short(metric.Id)}, by {column.En.ToLowerInvariant()}"),
            share ? month.Say("(단위: 건, %)", "(cases, %)") : month.Say($"(단위: {metric.UnitKo})", $"({metric.UnitEn})"),
            [
                new TableColumn(month.Say(column.Ko, column.En), 2.4, Anchor.Start),
                .. share ? [new TableColumn(month.Say("전체", "cases"), 1), new TableColumn("%", 1)] : new[] { new TableColumn(month.Say("건수", "number"), 1) },
            ],
            [
                [new TableCell(month.Say("계", "Total")), .. Figures(whole)],
                .. hidden
                    ? [[new TableCell(Phrases.Withheld(month.Language)) { Ink = Ink.Muted }, .. Figures(parts[0])]]
                    // The star of the total says it for its parts.
                    : parts.Select(row => (TableCell[])[new(names[row.Category!]), .. Figures(row).Select(cell => cell with { Mark = "" })]),
            ])
        {
            FirstRowIsWhole = true,
        };

        IEnumerable<TableCell> Figures(MetricRow row) => share
            ? [Cells.Cases(metric, row, month), Cells.Of(metric, row, month)]
            : [Cells.Of(metric, row, month)];
    }
}
