using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DongHaeng.Dashboards.Units;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Collecting;

/// <summary>The rows behind the page of what the centers delivered, as files.</summary>
public static class CollectionFile
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    private static readonly string[] Heads =
        ["center_id", "center_ko", "center_en", "gu_id", "dataset", "month", "days_owed", "days_covered", "rows", "rejected"];

    /// <summary>A JSON array of objects.</summary>
    public static byte[] Json(IReadOnlyList<CollectionRow> rows) => JsonSerializer.SerializeToUtf8Bytes(rows, Readable);

    /// <summary>Comma-separated, UTF-8 with BOM so that Excel reads Korean.</summary>
    public static byte[] Csv(IReadOnlyList<CollectionRow> rows)
    {
        var lines = rows.Select(row => string.Join(',', new[]
        {
            row.CenterId, Quoted(row.CenterKo), Quoted(row.CenterEn), row.GuId, row.Dataset, Sections.Day(row.Month),
            Number(row.DaysOwed), Number(row.DaysCovered), Number(row.Rows), Number(row.Rejected),
        }));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join("\r\n", lines.Prepend(string.Join(',', Heads))) + "\r\n")];
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
