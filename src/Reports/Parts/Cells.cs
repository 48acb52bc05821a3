using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Parts;

/// <summary>How figures look in the report's tables: a reason is muted, an incomplete figure has a star.</summary>
internal static class Cells
{
    public static TableCell Of(Metric metric, MetricRow? row, PlacePeriod place)
    {
        var text = Amount.Brief(metric, row, place.Language);
        return row?.Value is null
            ? new TableCell(text) { Ink = row?.Status == CellStatus.NotReported ? Ink.Care : Ink.Muted }
            : new TableCell(text) { Number = row.Value, Decimals = Amount.Decimals(metric), Mark = row.Complete ? "" : "*", Ink = row.Denominator < Ground.FewCases ? Ink.Muted : Ink.Text };
    }

    /// <summary>The cases behind a share or median, as far as they are shown.</summary>
    public static TableCell Cases(Metric metric, MetricRow row, PlacePeriod place) => row switch
    {
        { Denominator: { } cases } => new TableCell(cases == 0 ? "-" : Numbers.Text(cases)) { Number = cases, Ink = cases < Ground.FewCases ? Ink.Muted : Ink.Text },
        { Status: CellStatus.NoValue } => new TableCell("-") { Ink = Ink.Muted },
        _ => Of(metric, row, place),
    };

    /// <summary>What the plan asks for; of a place whose dongs have several targets the lowest and the highest.</summary>
    public static TableCell Target(Target? target, PlacePeriod place) =>
        new(target is null ? "-" : TargetWords.Brief(place.Language, target.Low, target.High)) { Ink = Ink.Muted };

    public static TableCell Files(int expected, int received) =>
        new(FormattableString.Invariant($"{received}/{expected}")) { Ink = received < expected ? Ink.Care : Ink.Muted };
}
