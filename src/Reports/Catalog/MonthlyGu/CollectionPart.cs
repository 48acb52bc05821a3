using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog.MonthlyGu;

/// <summary>What of the data due has come: the month by dataset, and the months of the window.</summary>
internal static class CollectionPart
{
    public static void Draw(Flow flow, GuMonth month)
    {
        var height = Height(month);
        flow.Need(height);
        TableWriter.WriteHalf(flow, 0, InMonth(month));
        Block(month).Draw(flow.Page, Paper.Half(1, flow.Y, ChartHeight(month)));
        flow.Down(height);
    }

    /// <summary>The room that it takes.</summary>
    public static double Height(GuMonth month) => Math.Max(TableWriter.HalfHeight(InMonth(month)), ChartHeight(month)) + 6;

    private static double ChartHeight(GuMonth month)
    {
        var width = Paper.Half(1, 0, 0).Width;
        return Block(month).Header(width) + Months(month).Height(width, Look.Print(month.Language));
    }

    private static ChartBlock Block(GuMonth month)
    {
        var grid = Months(month);
        return new ChartBlock(
            month.Say("월별 자료 접수", "Files by month"),
            month.Say("데이터셋별, 낼 자료가 모두 들어온 달", "by dataset; full where all files are in"),
            grid.Words(month.Language),
            (canvas, box) => grid.Draw(canvas, box, Look.Print(month.Language)));
    }

    private static Table InMonth(GuMonth month) => new(
        month.Say("이번 달 자료", "Files of the month"),
        month.Say("(단위: 곳, 행)", "(suppliers, rows)"),
        [
            new TableColumn(month.Say("데이터셋", "Dataset"), 2.7, Anchor.Start),
            new TableColumn(month.Say("대상", "due"), 0.9),
            new TableColumn(month.Say("모두", "full"), 0.9),
            new TableColumn(month.Say("일부", "part"), 0.9),
            new TableColumn(month.Say("미도착", "none"), 1),
            new TableColumn(month.Say("반려", "refused"), 1.5),
            new TableColumn(month.Say("지연", "late"), 0.9),
            new TableColumn(month.Say("반영 행", "rows"), 1.3),
            new TableColumn(month.Say("제외 행", "set aside"), 2.1),
        ],
        [.. month.Delivered.GroupBy(row => Line(row, month)).OrderBy(line => line.Key == Others(month)).Select(dataset => (TableCell[])
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
                    ? new(month.Say("해당 없음", "nil")) { Ink = Ink.Muted }
                    : Rows(month, dataset.Sum(row => row.Rows ?? 0)),
                Rows(month, dataset.Sum(row => row.Rejected)),
            ])]);

    private static CompletenessGrid Months(GuMonth month)
    {
        var months = month.Collection.Select(row => row.Month).Distinct().Order().ToList();
        var lines = month.Collection.OrderBy(row => row.Dataset, StringComparer.Ordinal).GroupBy(row => Line(row, month)).OrderBy(line => line.Key == Others(month));
        return new CompletenessGrid(month.Say("월별 자료 접수", "Files by month"), months,
        [
            .. lines.Select(line => new CompletenessRow(line.Key, [.. months.Select(m => Cell([.. line.Where(row => row.Month == m)]))])),
        ]);
    }

    // The report names the datasets that its figures rest on; the others are one line.
    private static string Line(CollectionRow row, GuMonth month) =>
        month.Series.Values.Any(series => series.Metric.Datasets.Contains(row.Dataset)) ? month.Dataset(row.Dataset) : Others(month);

    private static string Others(GuMonth month) => month.Say("그 밖의 자료", "All others");

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

    private static TableCell Count(int suppliers) => new(Numbers.Text(suppliers));

    private static TableCell Open(int suppliers) => new(suppliers == 0 ? "-" : Numbers.Text(suppliers)) { Ink = suppliers == 0 ? Ink.Muted : Ink.Care };

    private static TableCell Rows(GuMonth month, long rows) =>
        rows == 0 && !month.Protected ? new("-") { Ink = Ink.Muted }
        : month.Voice.MaySay(rows) ? new(Numbers.Text(rows)) : new(month.Say(Amount.Few(Language.Korean), "≤ 7")) { Ink = Ink.Muted }; // in the words of the other tables it does not fit
}
