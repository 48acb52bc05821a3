using System.Globalization;
using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Collecting;

/// <summary>What of a month is late, missing or refused: a line each, with the day on which it was due.</summary>
public static class OpenTable
{
    /// <summary>The table; null where there is nothing to look into.</summary>
    public static DataTable? Of(IEnumerable<CollectionRow> month, string monthName, Texts texts)
    {
        var open = month.Where(row => row.Status is OwedStatus.Missing or OwedStatus.Refused or OwedStatus.Late).ToList();
        var words = texts.Collection;
        return open.Count == 0 ? null : new DataTable(
            words.Open(monthName),
            "",
            words.Supplier,
            [.. Enumerable.Range(0, 5).Select(words.OpenHead)],
            [.. open.Select(row => new DataRow(texts.Pick(row.Ko, row.En), Cells(row, texts)))]);
    }

    private static IReadOnlyList<Cell> Cells(CollectionRow row, Texts texts) =>
    [
        Plain(texts.Pick(ContractCatalog.Get(row.Dataset).Ko, ContractCatalog.Get(row.Dataset).En)),
        Plain(Sections.Day(row.Due)),
        new(texts.Collection.Status(row.Status), "shown care"),
        Plain(row.ReceivedAt?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "–"),
        Plain($"{row.DaysCovered}/{row.DaysOwed}"),
    ];

    private static Cell Plain(string text) => new(text, "shown");
}
