using System.Globalization;
using System.Text;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Load.Stage;

namespace DongHaeng.Tests.Ingest.Formats;

/// <summary>A row that was read, with its values written out: days as 2024-10-05, numbers plainly, keys as anything.</summary>
internal sealed record ShownRow(int Line, string?[] Cells)
{
    public static List<ShownRow> Of(ReadFile file) => Of(file.Rows);

    public static List<ShownRow> Of(StagedRows rows) =>
        [.. Enumerable.Range(0, rows.Count).Select(r => new ShownRow(rows.Lines[r], [.. rows.Columns.Select((c, i) => Text(c, r, rows.Contract.Columns[i].SqlType))]))];

    private static string? Text(StagedColumn column, int row, string type) => column switch
    {
        TextColumn text => text.IsNull(row) ? null : Encoding.UTF8.GetString(text[row]),
        FixedColumn<int> days => days[row] is { } day ? new DateOnly(1970, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        FixedColumn<long> numbers when numbers[row] is { } number => type switch
        {
            "timestamp" => DateTime.UnixEpoch.AddTicks(number * 10).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            "bigint" => number.ToString(CultureInfo.InvariantCulture),
            _ => (number / 100m).ToString("0.00", CultureInfo.InvariantCulture),
        },
        FixedColumn<byte> flags => flags[row] is { } flag ? flag == 1 ? "Y" : "N" : null,
        FixedColumn<UInt128> keys => keys[row]?.ToString("x32", CultureInfo.InvariantCulture),
        _ => null,
    };
}
