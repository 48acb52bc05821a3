using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Parts;

/// <summary>What of the data due has come: the period by dataset, and the months of the window.</summary>
internal static class CollectionPart
{
    public static void Draw(Flow flow, PlacePeriod place)
    {
        var height = Height(place);
        flow.Need(height);
        TableWriter.WriteHalf(flow, 0, InPeriod(place));
        Block(place).Draw(flow.Page, Paper.Half(1, flow.Y, ChartHeight(place)));
        flow.Down(height);
    }

    /// <summary>The room that it takes.</summary>
    public static double Height(PlacePeriod place) => !Shown(place) ? 0 : Math.Max(TableWriter.HalfHeight(InPeriod(place)), ChartHeight(place)) + 6;

    private static double ChartHeight(PlacePeriod place)
    {
        var width = Paper.Half(1, 0, 0).Width;
        return Block(place).Header(width) + Months(place).Height(width, Look.Print(place.Language));
    }

    private static ChartBlock Block(PlacePeriod place)
    {
        var grid = Months(place);
        return new ChartBlock(
            place.Say("월별 자료 접수", "Files by month"),
            place.Say("데이터셋별, 낼 자료가 모두 들어온 달", "by dataset; full where all files are in"),
            grid.Words(place.Language),
            (canvas, box) => grid.Draw(canvas, box, Look.Print(place.Language)));
    }

    /// <summary>Whether the reader may see anything of what was delivered.</summary>
    public static bool Shown(PlacePeriod place) => place.Delivered.Count > 0;

    /// <summary>What was delivered for the period, by dataset.</summary>
    public static Table InPeriod(PlacePeriod place) => new(
        place.Grain == Grain.Month ? place.Say("이번 달 자료", "Files of the month") : place.Say("이 기간 자료", "Files of the period"),
        place.Say("(단위: 곳, 행)", "(suppliers, rows)"),
        [
            new TableColumn(place.Say("데이터셋", "Dataset"), 2.7, Anchor.Start),
            new TableColumn(place.Say("대상", "due"), 0.9),
            new TableColumn(place.Say("모두", "full"), 0.9),
            new TableColumn(place.Say("일부", "part"), 0.9),
            new TableColumn(place.Say("미도착", "none"), 1),
            new TableColumn(place.Say("반려", "refused"), 1.5),
            new TableColumn(place.Say("지연", "late"), 0.9),
            new TableColumn(place.Say("반영 행", "rows"), 1.3),
            new TableColumn(place.Say("제외 행", "set aside"), 2.1),
        ],
        [.. place.Delivered.GroupBy(row => Line(row, place)).OrderBy(line => line.Key == Others(place)).Select(dataset => (TableCell[])
            [
                new(dataset.Key),
                Count(dataset.Count(row => Of(row) != Figures.Charts.Delivery.NotDue)),
                Count(dataset.Count(row => Of(row) == Figures.Charts.Delivery.Full)),
                Open(dataset.Count(row => Of(row) == Figures.Charts.Delivery.Partial)),
                Open(dataset.Count(row => row.Status == OwedStatus.Missing)),
                Open(dataset.Count(row => row.Status == OwedStatus.Refused)),
                Open(dataset.Count(row => row.Status == OwedStatus.Late)),
                // Nothing happened is a statement; a dash says that nobody has made one.
                dataset.All(row => row.Status == OwedStatus.EmptyDeclared)
                    ? new(place.Say("해당 없음", "nil")) { Ink = Ink.Muted }
                    : Rows(place, dataset.Sum(row => row.Rows ?? 0)),
                Rows(place, dataset.Sum(row => row.Rejected)),
            ])]);

    private static CompletenessGrid Months(PlacePeriod place)
    {
        var months = place.Collection.Select(row => row.Month).Distinct().Order().ToList();
        var lines = place.Collection.OrderBy(row => row.Dataset, StringComparer.Ordinal).GroupBy(row => Line(row, place)).OrderBy(line => line.Key == Others(place));
        return new CompletenessGrid(place.Say("월별 자료 접수", "Files by month"), months,
        [
            .. lines.Select(line => new CompletenessRow(line.Key, [.. months.Select(m => Cell([.. line.Where(row => row.Month == m)]))])),
        ]);
    }

    // The report names the datasets that its figures rest on; the others are one line.
    private static string Line(CollectionRow row, PlacePeriod place) =>
        place.Series.Values.Any(series => series.Metric.Datasets.Contains(row.Dataset)) ? place.Dataset(row.Dataset) : Others(place);

    private static string Others(PlacePeriod place) => place.Say("그 밖의 자료", "All others");

    private static CompletenessCell Cell(IReadOnlyList<CollectionRow> rows)
    {
        var due = rows.Select(Of).Where(state => state != Figures.Charts.Delivery.NotDue).Distinct().ToList();
        return new(due.Count switch { 0 => Figures.Charts.Delivery.NotDue, 1 => due[0], _ => Figures.Charts.Delivery.Partial });
    }

    private static Figures.Charts.Delivery Of(CollectionRow row) => row.Status switch
    {
        OwedStatus.Missing or OwedStatus.Refused => Figures.Charts.Delivery.Missing,
        OwedStatus.Expected when row.DaysCovered == 0 => Figures.Charts.Delivery.NotDue,
        _ => row.DaysCovered < row.DaysOwed ? Figures.Charts.Delivery.Partial : Figures.Charts.Delivery.Full,
    };

    private static TableCell Count(int suppliers) => new(Numbers.Text(suppliers)) { Number = suppliers };

    private static TableCell Open(int suppliers) => new(suppliers == 0 ? "-" : Numbers.Text(suppliers)) { Number = suppliers, Ink = suppliers == 0 ? Ink.Muted : Ink.Care };

    private static TableCell Rows(PlacePeriod place, long rows) =>
        rows == 0 && !place.Protected ? new("-") { Ink = Ink.Muted }
        : place.Voice.MaySay(rows) ? new(Numbers.Text(rows)) { Number = rows } : new(place.Say(Amount.Few(Language.Korean), "≤ 7")) { Ink = Ink.Muted }; // in the words of the other tables it does not fit
}
