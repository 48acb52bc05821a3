using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Scales;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;

namespace DongHaeng.Reports.Parts.Quality;

/// <summary>Rows that were set aside, by reason.</summary>
internal static class SetAsideTable
{
    public static Table Of(PlacePeriod gu, IReadOnlyList<SetAside> reasons) => new(
        gu.Say("제외 사유(기준일 현재, 정정되지 않은 것)", "Set aside as of the reference day, not yet mended"),
        gu.Say("(단위: 곳, 행)", "(suppliers, rows)"),
        [
            new TableColumn(gu.Say("사유", "Reason"), 6, Anchor.Start),
            new TableColumn(gu.Say("코드", "Code"), 1),
            new TableColumn(gu.Say("공급처", "Suppliers"), 1),
            new TableColumn(gu.Say("행", "Rows"), 1),
        ],
        [.. reasons.Select(one => (TableCell[])
        [
            new(gu.Say(one.Reason.Ko, one.Reason.En)),
            new(one.Reason.Code) { Ink = Ink.Muted },
            new(Numbers.Text(one.Suppliers)) { Number = one.Suppliers },
            gu.Voice.MaySay(one.Rows) ? new(Numbers.Text(one.Rows)) { Number = one.Rows } : new(Amount.Few(gu.Language)) { Ink = Ink.Muted },
        ])]);
}
