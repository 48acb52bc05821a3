using DongHaeng.Warehouse;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Load.Stage;

namespace DongHaeng.Ingest.Formats;

/// <summary>
/// Finds yesterday's file under today's name by what it holds: a center that enters many records every working day has
/// entered some on the last one too. Looks at the file alone, so that the order of arrival does not matter.
/// </summary>
internal static class Freshness
{
    /// <summary>With fewer records a working day, a day without one is nothing strange (at 15, one in three million).</summary>
    private const int RowsPerWorkingDay = 15;

    /// <summary>An export made before the evening need not know the day itself.</summary>
    private static readonly TimeSpan Evening = TimeSpan.FromHours(18);

    /// <summary>Why a file is refused; null where it may be of today.</summary>
    public static Refusal? Wrong(Receipt receipt, StagedRows rows)
    {
        var made = Seoul.Local(receipt.GeneratedAt);
        var known = DateOnly.FromDateTime(made.TimeOfDay >= Evening ? made : made.AddDays(-1));
        var last = BusinessDays.Previous((known < receipt.To ? known : receipt.To).AddDays(1));
        var days = BusinessDays.Between(receipt.From.AddDays(-1), last);
        return days > 1 && rows.Count >= days * RowsPerWorkingDay && rows.Latest("recorded_at") is { } newest && newest < last
            ? new Refusal("stale", $"{last:yyyy-MM-dd}까지의 파일인데 {newest:yyyy-MM-dd} 이후에 입력된 자료가 하나도 없습니다. 지난 파일을 새 이름으로 보낸 것으로 보입니다.",
                $"The file is of the days up to {last:yyyy-MM-dd} and knows nothing entered after {newest:yyyy-MM-dd}, although some {rows.Count / days} records a working day are entered: it looks like an older file under a new name.")
            : null;
    }
}
