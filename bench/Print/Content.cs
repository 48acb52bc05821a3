using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Svg;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Editions;
using DongHaeng.Reports.Layout;

namespace DongHaeng.Bench.Print;

/// <summary>What a report says, for other programs that set it: sentences, tables and charts in their order.</summary>
internal static class Content
{
    private const double Half = 240;
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(ReportDocument report) => JsonSerializer.Serialize(
        new
        {
            title = report.Title,
            charts = Charts(report.Sections.SelectMany(section => section.Blocks).SelectMany(block => block.Tables).MaxBy(table => table.Rows.Count)!),
            sections = report.Sections.Select(section => new
            {
                title = section.Title,
                ownPage = section.OwnPage,
                blocks = section.Blocks.Select(block => new { texts = block.Texts, tables = block.Tables.Select(Table) }),
            }),
        },
        Plain);

    private static object Table(Table table) => new
    {
        title = table.Title,
        unit = table.Unit,
        heads = table.Columns.Select(column => column.Head.Replace('\n', ' ')),
        rows = table.Rows.Select(row => row.Select(cell => cell.Text + cell.Mark)),
    };

    // The report arranges its own charts while it is set. The others get the first figures of its longest table as bars, which is less.
    private static IEnumerable<string> Charts(Table table) => Enumerable.Range(1, 4).Select(column =>
    {
        var bars = new UnitBars(table.Columns[column].Head.Replace('\n', ' '), "", [.. table.Rows.Select(row => new UnitBar(row[0].Text, row[column].Number))]);
        var look = Look.Print(Language.Korean);
        var canvas = new SvgCanvas(Half, bars.Height(Half, look), bars.Name, bars.Name);
        bars.Draw(canvas, canvas.Box, look);
        return canvas.ToSvg(standalone: true);
    });
}
