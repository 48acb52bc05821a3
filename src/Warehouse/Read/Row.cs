using System.Data;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Quarantine;
using DongHaeng.Warehouse.Trace;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read;

/// <summary>Makes records of the rows that sql/read gives.</summary>
internal static class Row
{
    public static DateOnly Day(DuckDBDataReader r, int column) => r.GetFieldValue<DateOnly>(column);

    public static CollectionRow Collection(IDataRecord r) => new(
        r.GetString(0), Enum.Parse<SupplierKind>(r.GetString(1), ignoreCase: true), r.GetString(2), r.GetString(3), r.IsDBNull(4) ? null : r.GetString(4), r.GetString(5),
        (DateOnly)r.GetValue(6), (DateOnly)r.GetValue(7), r.IsDBNull(8) ? null : r.GetDateTime(8), Enum.Parse<OwedStatus>(r.GetString(9)),
        r.GetInt32(10), r.GetInt32(11), r.IsDBNull(12) ? null : r.GetInt64(12), r.GetInt64(13));

    /// <param name="r">The row.</param>
    /// <param name="at">Where the supplier stands in it.</param>
    public static RejectLine Reject(IDataRecord r, int at = 0) => new(
        r.GetString(at), r.GetString(at + 1), r.GetString(at + 2), r.GetDateTime(at + 3), r.GetInt32(at + 4), r.IsDBNull(at + 5) ? null : r.GetString(at + 5),
        r.GetString(at + 6), r.IsDBNull(at + 7) ? null : r.GetString(at + 7));

    public static TracedFile Source(IDataRecord r) => new(
        r.GetString(0), r.GetString(1), r.GetString(2), r.GetInt64(3), (DateOnly)r.GetValue(4), (DateOnly)r.GetValue(5), r.GetDateTime(6), r.GetString(7),
        r.GetInt64(8), r.GetInt64(9), r.IsDBNull(10) ? null : r.GetInt64(10), r.GetInt64(11), []);

    public static RefusedFile Refused(IDataRecord r) => new(
        r.GetString(0), r.GetString(1), r.GetString(2), r.GetDateTime(3), (DateOnly)r.GetValue(4), (DateOnly)r.GetValue(5), r.GetString(6), r.GetString(7),
        r.GetString(8));

    public static Warning Warning(IDataRecord r) => new(
        Enum.Parse<WarningKind>(r.GetString(0), ignoreCase: true), r.GetString(1), r.GetString(2), r.GetString(3), r.GetDateTime(4), (DateOnly)r.GetValue(5),
        (DateOnly)r.GetValue(6), r.IsDBNull(7) ? null : r.GetString(7), r.GetInt64(8), [.. (IEnumerable<int>)r.GetValue(9)],
        r.IsDBNull(10) ? null : r.GetDouble(10), r.IsDBNull(11) ? null : r.GetDouble(11));

    public static RejectCount RejectCount(IDataRecord r) => new(r.GetString(0), r.GetInt64(1), r.GetInt64(2), r.GetInt64(3));
}
