using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Scales;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
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
            month.Say("데이터셋별, 센터 자료가 모두 들어온 달", "by dataset; full where all centers' files are in"),
            grid.Words(month.Language),
            (canvas, box) => grid.Draw(canvas, box, Look.Print(month.Language)));
    }

    private static Table InMonth(GuMonth month) => new(
        month.Say("이번 달 자료", "Files of the month"),
        month.Say("(단위: 곳, 행)", "(centers, rows)"),
        [
            new TableColumn(month.Say("데이터셋", "Dataset"), 3, Anchor.Start),
            new TableColumn(month.Say("대상", "due"), 1),
            new TableColumn(month.Say("모두", "full"), 1),
            new TableColumn(month.Say("일부", "part"), 1),
            new TableColumn(month.Say("없음", "none"), 1),
            new TableColumn(month.Say("반영 행", "rows"), 1.3),
            new TableColumn(month.Say("반려 행", "rejected"), 1.3),
        ],
        [.. month.Delivered.GroupBy(row => row.Dataset).Select(dataset => (TableCell[])
            [
                new(month.Dataset(dataset.Key)),
                Count(dataset.Count()),
                Count(dataset.Count(row => Of(row) == Figures.Charts.Delivery.Full)),
                Open(dataset.Count(row => Of(row) == Figures.Charts.Delivery.Partial)),
                Open(dataset.Count(row => Of(row) == Figures.Charts.Delivery.Missing)),
                Rows(month, dataset.Sum(row => row.Rows)),
                Rows(month, dataset.Sum(row => row.Rejected)),
            ])]);

    private static CompletenessGrid Months(GuMonth month)
    {
        var months = month.Collection.Select(row => row.Month).Distinct().Order().ToList();
        var datasets = month.Collection.Select(row => row.Dataset).Distinct().Order(StringComparer.Ordinal);
        return new CompletenessGrid(month.Say("월별 자료 접수", "Files by month"), months,
        [
            .. datasets.Select(dataset => new CompletenessRow(
                month.Dataset(dataset),
                [.. months.Select(m => Cell([.. month.Collection.Where(row => row.Dataset == dataset && row.Month == m)]))])),
        ]);
    }

    private static CompletenessCell Cell(IReadOnlyList<CollectionRow> centers) => new(
        centers.Count == 0 ? Figures.Charts.Delivery.NotDue
        : centers.All(row => Of(row) == Figures.Charts.Delivery.Full) ? Figures.Charts.Delivery.Full
        : centers.All(row => Of(row) == Figures.Charts.Delivery.Missing) ? Figures.Charts.Delivery.Missing
        : Figures.Charts.Delivery.Partial);

    private static Figures.Charts.Delivery Of(CollectionRow row) =>
        row.DaysCovered >= row.DaysOwed ? Figures.Charts.Delivery.Full : row.DaysCovered > 0 ? Figures.Charts.Delivery.Partial : Figures.Charts.Delivery.Missing;

    private static TableCell Count(int centers) => new(Numbers.Text(centers));

    private static TableCell Open(int centers) => new(centers == 0 ? "-" : Numbers.Text(centers)) { Ink = centers == 0 ? Ink.Muted : Ink.Care };

    private static TableCell Rows(GuMonth month, long rows) =>
        rows == 0 && !month.Protected ? new("-") { Ink = Ink.Muted }
        : month.Voice.MaySay(rows) ? new(Numbers.Text(rows)) : new(Amount.Few(month.Language)) { Ink = Ink.Muted };
}
