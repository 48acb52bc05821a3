using DongHaeng.Figures.Canvas;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Parts;

/// <summary>The places in a place by some metrics, a column each: the whole first, then the others in code order, never ranked.</summary>
internal static class ComparedTable
{
    private const double NameShare = 1.5;

    /// <summary>The table.</summary>
    /// <param name="place">The place.</param>
    /// <param name="title">What the table is called.</param>
    /// <param name="metrics">The metrics, seven at the most: more find no room.</param>
    /// <param name="cases">Whether the cases behind each share stand beside it.</param>
    public static Table Of(PlacePeriod place, string title, IReadOnlyList<string> metrics, bool cases = false)
    {
        var units = metrics.Select(id => Amount.Unit(place.Metric(id), place.Language)).Prepend(cases ? place.Say("건", "cases") : "").Where(unit => unit.Length > 0).Distinct();
        var columns = metrics.Sum(id => Wide(id) ? 2 : 1);
        return new Table(
            title,
            place.Say($"(단위: {string.Join(", ", units)})", $"({string.Join(", ", units)})"),
            [
                new TableColumn(place.Place.Level == Level.City ? place.Say("자치구", "Gu") : place.Say("동", "Dong"), NameShare, Anchor.Start),
                .. metrics.SelectMany(Columns),
            ],
            [
                [new TableCell(place.Say($"{place.Name} 계", $"{place.Name}, total")), .. metrics.SelectMany(id => Figures(id, place.Series[id].This))],
                .. place.Inside.Select((one, index) => (TableCell[])
                    [new(place.NameOf(one)), .. metrics.SelectMany(id => Figures(id, place.Below[id].FirstOrDefault(row => row.UnitId == one.UnitId)))]),
            ])
        {
            FirstRowIsWhole = true,
        };

        bool Wide(string id) => cases && place.Metric(id).Kind == MetricKind.Proportion;

        IEnumerable<TableColumn> Columns(string id)
        {
            var name = Amount.Name(place.Metric(id), place.Language);
            return Wide(id)
                ? [new TableColumn(place.Say("전체", "cases"), 1, Group: name), new TableColumn(Amount.Unit(place.Metric(id), place.Language), 1, Group: name)]
                : [new TableColumn(Head($"{name}({Amount.Unit(place.Metric(id), place.Language)})", columns), 1)];
        }

        IEnumerable<TableCell> Figures(string id, MetricRow? row) => (Wide(id), row) switch
        {
            (true, { } known) => [Cells.Cases(place.Metric(id), known, place), Cells.Of(place.Metric(id), known, place)],
            (true, null) => [new TableCell("-") { Ink = Ink.Muted }, new TableCell("-") { Ink = Ink.Muted }],
            _ => [Cells.Of(place.Metric(id), row, place)],
        };
    }

    // A name that is wider than its column is broken where words end.
    private static string Head(string name, int columns) =>
        string.Join('\n', TextLines.Break(name, (Paper.Measure / (columns + NameShare)) - 10, 7, Weight.SemiBold));
}
