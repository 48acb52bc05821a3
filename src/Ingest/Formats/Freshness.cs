using DongHaeng.Warehouse;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Load.Stage;

namespace DongHaeng.Ingest.Formats;

/// <summary>
/// Finds yesterday's file under today's name by what it holds: a center that has entered many records on each of the working
/// days before has entered some on the last one too. Looks at the file alone, so that the order of arrival does not matter.
/// </summary>
internal static class Freshness
{
    /// <summary>How far back it looks: December does not speak for the whole year.</summary>
    private const int WorkingDays = 20;

    /// <summary>With fewer records a working day, a day without one is nothing strange (at 15, one in three million).</summary>
    private const int RowsPerWorkingDay = 15;

    /// <summary>Where a day before had fewer, the center has quiet days, of training or of elections, and this may be one.</summary>
    private const int QuietestDay = 3;

    /// <summary>An export made before the evening need not know the day itself.</summary>
    private static readonly TimeSpan Evening = TimeSpan.FromHours(18);

    /// <summary>Why a file is refused; null where it may be of today.</summary>
    public static Refusal? Wrong(Receipt receipt, StagedRows rows)
    {
        var made = Seoul.Local(receipt.GeneratedAt);
        var known = DateOnly.FromDateTime(made.TimeOfDay >= Evening ? made : made.AddDays(-1));
        var last = BusinessDays.Previous((known < receipt.To ? known : receipt.To).AddDays(1));
        if (rows.Count < RowsPerWorkingDay || rows.Moments("recorded_at").Max() is not { } latest || DateOnly.FromDateTime(latest) >= last)
        {
            return null;
        }

        var newest = DateOnly.FromDateTime(latest);
        var entered = rows.Moments("recorded_at").OfType<DateTime>().CountBy(DateOnly.FromDateTime).ToDictionary();
        var before = DaysBefore(last, receipt.From).Select(day => entered.GetValueOrDefault(day)).ToList();
        return before.Count > 0 && before.Min() >= QuietestDay && before.Average() is var usual && usual >= RowsPerWorkingDay
            ? new Refusal("stale", $"{last:yyyy-MM-dd}까지의 파일인데 {newest:yyyy-MM-dd} 이후에 입력된 자료가 하나도 없습니다. 지난 파일을 새 이름으로 보낸 것으로 보입니다.",
                $"The file is of the days up to {last:yyyy-MM-dd} and knows nothing entered after {newest:yyyy-MM-dd}, although some {usual:0} records a working day were entered until then: it looks like an older file under a new name.")
            : null;
    }

    /// <summary>The working days before a day, without the period's first, when nothing could be entered late yet.</summary>
    private static IEnumerable<DateOnly> DaysBefore(DateOnly last, DateOnly from)
    {
        for (var (day, n) = (BusinessDays.Previous(last), 0); day > BusinessDays.OnOrAfter(from) && n < WorkingDays; day = BusinessDays.Previous(day), n++)
        {
            yield return day;
        }
    }
}
