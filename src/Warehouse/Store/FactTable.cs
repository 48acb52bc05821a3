using System.Globalization;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Warehouse.Store;

/// <summary>The tables that follow from a contract.</summary>
internal static class FactTable
{
    /// <summary>The columns that every fact has besides those of its contract.</summary>
    public static readonly IReadOnlyList<(string Name, string Type)> Own =
    [
        ("delivery_no", "integer not null"),   // which file brought it
        ("line", "integer not null"),          // which line of that file
        ("supplier", "varchar not null"),
        ("sequence", "bigint not null"),       // of the file: a later one rules the day
        ("dong_id", "varchar not null"),       // the stable id that the delivered code means
        ("known_at", "timestamp not null"),    // when a file first told of the record, Korean time
        ("stands", "boolean not null"),        // false where a later sequence has the same record on another day
    ];

    /// <summary>
    /// Creates the fact table, and the view with the dataset's name that metrics read: records that stand and are not
    /// cancelled. A column that a newer contract adds is added.
    /// </summary>
    public static string Create(Contract contract)
    {
        var columns = Own.Select(c => $"{c.Name} {c.Type}").Concat(contract.Columns.Select(c => $"{c.Id} {c.SqlType}"));
        var added = contract.Columns.Select(c => $"alter table {contract.FactTable} add column if not exists {c.Id} {c.SqlType};");
        return $"""
            create table if not exists {contract.FactTable} (
                {string.Join(",\n    ", columns)}
            );
            {string.Join('\n', added)}
            create or replace view "{contract.Id}" as
            select * exclude (stands, sequence) from {contract.FactTable} where stands and rec_status <> 'D';
            """;
    }

    /// <summary>The columns of a table in which rows wait for validation: values of their types, pseudonyms for keys.</summary>
    public static string StageColumns(Contract contract) =>
        $"file integer, line integer, {string.Join(", ", contract.Columns.Select(c => $"{c.Id} {c.SqlType}"))}";

    /// <summary>The rows of such a table under the numbers that the ledger gives their files.</summary>
    public static string CreateStage(Contract contract, string table, int first) => string.Create(CultureInfo.InvariantCulture, $"""
        create or replace temp view {contract.StageTable} as
        select file + {first} as delivery_no, * exclude (file) from {table};
        """);
}
