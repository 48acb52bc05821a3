using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Scales;
using DongHaeng.Reports.Layout;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Parts.Quality;

/// <summary>How each supplier of a gu stands: its centers and the gu itself. By mail without rows: a center is a dong.</summary>
internal static class SupplierTable
{
    public static Table Of(PlacePeriod gu)
    {
        var suppliers = gu.Delivered.GroupBy(row => (row.SupplierId, row.Ko, row.En)).ToList();
        return new Table(
            gu.Say($"제출 기관별 현황, {gu.When}", $"By supplier, {gu.When}"),
            gu.Protected ? gu.Say("(단위: 건)", "(deliveries)") : gu.Say("(단위: 건, 행)", "(deliveries, rows)"),
            [
                new TableColumn(gu.Say("기관", "Supplier"), 3, Anchor.Start),
                new TableColumn(gu.Say("낼 자료", "due"), 1),
                new TableColumn(gu.Say("모두", "full"), 1),
                new TableColumn(gu.Say("일부", "part"), 1),
                new TableColumn(gu.Say("미도착", "none"), 1),
                new TableColumn(gu.Say("반려", "refused"), 1),
                new TableColumn(gu.Say("지연", "late"), 1),
                .. gu.Protected ? Array.Empty<TableColumn>() : [new TableColumn(gu.Say("제외 행", "set aside"), 1)],
            ],
            [Row(gu, gu.Say($"{gu.Name} 계", $"{gu.Name}, total"), gu.Delivered), .. suppliers.Select(one => Row(gu, gu.Say(one.Key.Ko, one.Key.En), [.. one]))])
        {
            FirstRowIsWhole = true,
        };
    }

    private static TableCell[] Row(PlacePeriod gu, string name, IReadOnlyList<CollectionRow> rows)
    {
        var tally = Tally.Of(rows);
        return
        [
            new(name), Count(tally.Due, Ink.Text), Count(tally.Full, Ink.Text), Count(tally.Part, Ink.Care), Count(tally.Missing, Ink.Care), Count(tally.Refused, Ink.Care), Count(tally.Late, Ink.Care),
            .. gu.Protected ? Array.Empty<TableCell>() : [Count(tally.SetAside, Ink.Care)],
        ];
    }

    private static TableCell Count(long number, Ink ink) => new(number == 0 ? "-" : Numbers.Text(number)) { Number = number, Ink = number == 0 ? Ink.Muted : ink };
}
