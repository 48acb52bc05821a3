using System.Globalization;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Tests.Ingest.Broken;

/// <summary>
/// Writes records and facts in one way, so that they can be compared cell by cell: a dong by its stable id, moments to the
/// minute (some systems leave the seconds out), a lost middle dot as lost, keys only by which rows share them.
/// </summary>
internal static class StoodFacts
{
    /// <summary>What must stand, from the samples' own records.</summary>
    public static List<string> Expected(IReadOnlyList<Row> kept) => kept.Count == 0 ? [] : Sorted(kept[0].Sheet.Contract,
        kept.Select(row => row.Sheet.Contract.Columns.Select((c, i) => c.Id == "dong_code" ? DongCodes.Find(row.Cells[i], row.EventDate)!.Id : Plain(c, row.Cells[i])).ToArray()));

    /// <summary>What stands, by supplier.</summary>
    public static ILookup<string, string[]> Read(Center center, Contract contract)
    {
        var columns = contract.Columns.Select(c => c.Id == "dong_code" ? "dong_id" : c.Type switch
        {
            ColumnType.DateTime => $"strftime({c.Id}, '%Y-%m-%d %H:%M')",
            ColumnType.Month => $"strftime({c.Id}, '%Y-%m')",
            ColumnType.YesNo => $"case when {c.Id} then 'Y' when not {c.Id} then 'N' end",
            _ => $"{c.Id}::varchar",
        });
        return center.Query(
            $"select supplier, {string.Join(", ", columns)} from {contract.FactTable} where stands",
            r => (Supplier: r.GetString(0), Cells: Enumerable.Range(1, contract.Columns.Count).Select(i => r.IsDBNull(i) ? "" : r.GetString(i)).ToArray())).ToLookup(r => r.Supplier, r => r.Cells);
    }

    /// <summary>What stands of a supplier, as <see cref="Expected"/> writes it.</summary>
    public static List<string> Found(Contract contract, IEnumerable<string[]> facts) =>
        Sorted(contract, facts.Select(cells => cells.Select((cell, i) => contract.Columns[i].Id == "dong_code" ? cell : Plain(contract.Columns[i], cell)).ToArray()));

    private static string Plain(Column column, string cell) => column.Type switch
    {
        _ when cell.Length == 0 => "",
        ColumnType.DateTime => cell[..16],
        ColumnType.Month => cell[..7],
        ColumnType.Decimal => decimal.Parse(cell, CultureInfo.InvariantCulture).ToString("0.00", CultureInfo.InvariantCulture),
        ColumnType.Text or ColumnType.Id => cell.Replace('·', '?'),
        _ => cell,
    };

    /// <summary>By record; a key is replaced by the number of the row in which it was met first.</summary>
    private static List<string> Sorted(Contract contract, IEnumerable<string[]> rows)
    {
        var keys = new Dictionary<(string, string), int>();
        return [.. rows.OrderBy(r => r[0], StringComparer.Ordinal).ThenBy(r => r[1], StringComparer.Ordinal).Select((cells, row) => string.Join('|', cells.Select((cell, i) =>
            contract.Columns[i].Type != ColumnType.Key || cell.Length == 0 ? cell
            : keys.TryGetValue((contract.Columns[i].Id, cells[0] + cell), out var first) ? $"as in {first}"
            : $"as in {keys[(contract.Columns[i].Id, cells[0] + cell)] = row}")))];
    }
}
