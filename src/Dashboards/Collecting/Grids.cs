using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Collecting;

/// <summary>A grid of months for each dataset: what came in full, in part, not at all.</summary>
public static class Grids
{
    /// <summary>How many months a grid looks back over, the last one included.</summary>
    public const int Months = 12;

    /// <summary>The grids of all datasets that were due; the files hold the months of all of them.</summary>
    public static IReadOnlyList<Figure> Of(
        IReadOnlyList<CollectionRow> rows, IReadOnlyList<Supplier> suppliers, IReadOnlyList<FileLink> files, Choice choice,
        SnapshotInfo info, Texts texts)
    {
        var months = MonthsOf(choice, info);
        return [.. ContractCatalog.All
            .Where(contract => rows.Any(row => row.Dataset == contract.Id))
            .Select(contract => Grid(contract, [.. rows.Where(row => row.Dataset == contract.Id)], suppliers, months, files, texts))];
    }

    /// <summary>The months of the grids, ascending.</summary>
    public static IReadOnlyList<DateOnly> MonthsOf(Choice choice, SnapshotInfo info) =>
        [.. Enumerable.Range(1 - Months, Months).Select(choice.Period.AddMonths).Where(month => month >= info.FirstMonth)];

    private static Figure Grid(
        Contract contract, IReadOnlyList<CollectionRow> rows, IReadOnlyList<Supplier> suppliers, IReadOnlyList<DateOnly> months,
        IReadOnlyList<FileLink> files, Texts texts)
    {
        var language = texts.Language;
        var name = texts.Pick(contract.Ko, contract.En);
        var cells = suppliers.Select(supplier => (supplier.Name, Tallies: months
            .Select(month => Tally.Of(rows.Where(row => row.Month == month && supplier.Delivers(row)))).ToList())).ToList();
        var grid = new CompletenessGrid(
            name, months,
            [.. cells.Select(line => new CompletenessRow(
                line.Name, [.. line.Tallies.Select(tally => new CompletenessCell(tally.State, Detail(tally, texts)))]))]);
        return new Figure(
            contract.Id, name, Drawing.Of(name, grid.Words(language), language, grid.Height, grid.Draw), null,
            Table(name, cells, months, texts), files);
    }

    private static DataTable Table(
        string name, IReadOnlyList<(string Name, List<Tally> Tallies)> lines, IReadOnlyList<DateOnly> months, Texts texts) => new(
        name,
        texts.Collection.GridUnits,
        texts.Collection.Place,
        [.. months.Select(month => MonthName.Full(month, texts.Language))],
        [.. lines.Select(line => new DataRow(line.Name, [.. line.Tallies.Select(tally => new Cell(
            tally.Due == 0 ? "–" : $"{tally.Full}/{tally.Due}", tally.State is Delivery.Partial or Delivery.Missing ? "shown care" : "shown",
            tally.Single is { } status ? texts.Collection.Status(status) : null))]))]);

    private static string? Detail(Tally tally, Texts texts) => tally.Due > 1 ? texts.Collection.Detail(tally.Full, tally.Due)
        : tally.Single is { } status ? texts.Collection.Status(status) : null;
}
