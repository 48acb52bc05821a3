using System.Globalization;
using DongHaeng.Warehouse.Sql;

namespace DongHaeng.Warehouse;

/// <summary>Holidays that no rule gives: elections and days that the government declares (임시공휴일). A new one is a new line in sql/org/holiday.csv.</summary>
internal static class DeclaredHolidays
{
    /// <summary>All of them, in the order of their days.</summary>
    public static IReadOnlyList<Holiday> All { get; } =
    [
        .. SqlFiles.Read("org/holiday.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new Holiday(DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), cells[2], cells[3]))
            .OrderBy(h => h.Day),
    ];
}
