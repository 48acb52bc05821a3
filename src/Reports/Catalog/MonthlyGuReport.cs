using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Catalog.MonthlyGu;
using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Reports.Pdf;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog;

/// <summary>
/// The monthly report about a gu and its dongs, in the order of Korean administration: Ⅰ 개요, Ⅱ 현황, Ⅲ 추진실적,
/// Ⅳ 확인이 필요한 사항, Ⅴ 앞으로의 일정.
/// </summary>
public static class MonthlyGuReport
{
    private const double Gap = 10;

    /// <summary>What the catalog lists.</summary>
    public static Report Declaration { get; } =
        new("monthly_gu", new Bilingual("월간 보고서", "Monthly report"), Level.Gu, (code, month) => $"gu/{code}?period={month}", Draw);

    private static byte[] Draw(MetricReader reader, ReportOrder order)
    {
        var month = GuMonthReading.Read(reader, order);
        var title = $"{month.GuName} {Declaration.Title.In(order.Language)}, {MonthName.Full(month.Month, order.Language)}";
        var document = new PdfDocument(title, month.Say("동행", "DongHaeng"), month.Say("ko-KR", "en"), order.WrittenAt);
        var flow = new Flow(document, title);
        DrawOverview(flow, month);
        DrawFigures(flow, month);
        DrawResults(flow, month);
        Rest.Draw(flow, month);
        flow.Close(Notes.Foot(month));
        return document.Save();
    }

    private static void DrawOverview(Flow flow, GuMonth month)
    {
        Head.Draw(flow, month);
        var cards = Cards.Of(month);
        CardRow.Draw(flow.Page, flow.Y, cards, Look.Print(month.Language));
        flow.Down(CardRow.Height(cards));
        flow.Section(month.Say("Ⅰ 개요", "Ⅰ Overview"), 0);
        Bullets.Draw(flow, Overview.Of(Themes(month), month.Voice), "○", Letters.Body);
        ChartPart.Draw(flow, month);
    }

    private static IReadOnlyList<IReadOnlyList<Series>> Themes(GuMonth month) =>
        [.. month.ThemeSeries.Select(one => one.Metric.Id == "gift_count" ? [one, month.Series["gift_value"]] : new[] { one })];

    private static void DrawFigures(Flow flow, GuMonth month)
    {
        var summary = GuTable.Of(month);
        flow.Section(month.Say("Ⅱ 현황", "Ⅱ Figures"), TableWriter.Height(summary));
        TableWriter.Write(flow, summary);
        flow.Down(Gap);
        TableWriter.Write(flow, DongTable.Of(month));
        flow.Down(4);
        flow.Text(Notes.Signs(month), Letters.Note);
    }

    private static void DrawResults(Flow flow, GuMonth month)
    {
        var tables = PartTables.Of(month);
        var rows = tables.Chunk(2).ToList();
        flow.Section(month.Say("Ⅲ 추진실적", "Ⅲ Results by kind"), rows[0].Max(TableWriter.HalfHeight));
        foreach (var row in rows)
        {
            var height = row.Max(TableWriter.HalfHeight);
            flow.Need(height);
            for (var side = 0; side < row.Length; side++)
            {
                TableWriter.WriteHalf(flow, side, row[side]);
            }

            flow.Down(height + Gap);
        }

        ChartPart.DrawMore(flow, month, Rest.Height(month));
    }
}
