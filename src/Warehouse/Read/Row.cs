using System.Data;
using DongHaeng.Warehouse.Owed;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read;

/// <summary>Makes records of the rows that sql/read gives.</summary>
internal static class Row
{
    public static DateOnly Day(DuckDBDataReader r, int column) => r.GetFieldValue<DateOnly>(column);

    public static Unit Unit(DuckDBDataReader r) =>
        new(Enum.Parse<Level>(r.GetString(0), ignoreCase: true), r.GetString(1), r.GetString(2), r.GetString(3), r.GetString(4), Text(r, 5));

    public static MetricRow Cell(DuckDBDataReader r) => new(
        Enum.Parse<Level>(r.GetString(0), ignoreCase: true), r.GetString(1), r.GetString(2), r.GetString(3), r.GetString(4), Text(r, 5), Day(r, 6), Text(r, 7),
        Enum.Parse<CellStatus>(r.GetString(8)), r.IsDBNull(9) ? null : r.GetDouble(9), Number(r, 10), Number(r, 11), r.GetInt32(12), r.GetInt32(13));

    public static CollectionRow Collection(IDataRecord r) => new(
        r.GetString(0), Enum.Parse<SupplierKind>(r.GetString(1), ignoreCase: true), r.GetString(2), r.GetString(3), r.IsDBNull(4) ? null : r.GetString(4), r.GetString(5),
        (DateOnly)r.GetValue(6), (DateOnly)r.GetValue(7), r.IsDBNull(8) ? null : r.GetDateTime(8), Enum.Parse<OwedStatus>(r.GetString(9)),
        r.GetInt32(10), r.GetInt32(11), r.GetInt64(12), r.GetInt64(13));

    private static string? Text(DuckDBDataReader r, int column) => r.IsDBNull(column) ? null : r.GetString(column);

    private static long? Number(DuckDBDataReader r, int column) => r.IsDBNull(column) ? null : r.GetInt64(column);
}
