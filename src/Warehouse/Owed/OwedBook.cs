using System.Data;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Store;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Owed;

/// <summary>
/// How everybody stands with what is owed now, from the ledger itself: a snapshot knows only its own reference day, and
/// a city that fell silent has no new one. Holds no figure but row counts.
/// </summary>
public sealed class OwedBook(WarehouseFile warehouse)
{
    /// <summary>The last night that has ended at a time: yesterday's, in Seoul.</summary>
    public static DateOnly LastNight(DateTimeOffset now) => Seoul.Day(now).AddDays(-1);

    /// <summary>When the last file of each supplier came, taken or refused; a supplier of which none ever came is not in it. May be called beside the writing connection.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> LastReceived()
    {
        using var connection = new DuckDBConnection($"Data Source={warehouse.Path}");
        connection.Open();
        // Clock time in Seoul, as the ledger keeps it.
        return Query(connection, "select supplier, max(received_at) from delivery group by supplier", r => (Supplier: r.GetString(0), At: new DateTimeOffset(r.GetDateTime(1), Seoul.Zone.GetUtcOffset(r.GetDateTime(1)))))
            .ToDictionary(one => one.Supplier, one => one.At, StringComparer.Ordinal);
    }

    /// <summary>
    /// What is owed by the end of a day and how everybody stands with it, in the order of gus, suppliers, datasets and
    /// months. Empty before the first file was taken. May be called beside the writing connection.
    /// </summary>
    /// <param name="day">The last night that has ended.</param>
    /// <param name="months">How many months to look back over, the day's own included; null for all.</param>
    public IReadOnlyList<CollectionRow> At(DateOnly day, int? months = null)
    {
        // A connection of its own: the temporary tables of a load or a publishing stay apart.
        using var connection = new DuckDBConnection($"Data Source={warehouse.Path}");
        connection.Open();
        var first = Query(connection, "select min(first_day) from delivery where verdict = 'taken'", r => r.IsDBNull(0) ? null : (DateOnly?)r.GetValue(0))[0];
        if (first is not { } firstDay)
        {
            return [];
        }

        var began = Query(connection, OwedTables.Began, r => (DateOnly)r.GetValue(0))[0];
        var from = months is { } back && Calendar.MonthOf(day).AddMonths(1 - back) is var earliest && earliest > firstDay ? earliest : Calendar.MonthOf(firstDay);
        OwedTables.Fill(sql => Run(connection, sql), began, from, day);
        return Query(
            connection,
            """
            select supplier, kind, name_ko, name_en, gu_id, dataset, period, due, received_at, status, days_owed, days_covered, fact_rows, rejected_rows
            from standing
            order by gu_id nulls last, kind, supplier, dataset, period
            """,
            Row.Collection);
    }

    private static void Run(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static List<T> Query<T>(DuckDBConnection connection, string sql, Func<IDataRecord, T> make)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(make(reader));
        }

        return rows;
    }
}
