using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Collecting;

/// <summary>Grids of months: what came in full, in part, not at all, by dataset, and of one dataset by supplier.</summary>
public static class Grids
{
    /// <summary>How many months a grid looks back over, the last one included.</summary>
    public const int Months = 12;

    /// <summary>
    /// The grid of all datasets that were due, and that of the one that is looked at by supplier: all of them at once are more than
    /// anybody reads. The files hold the months of all of them.
    /// </summary>
    public static IReadOnlyList<Figure> Of(
        IReadOnlyList<CollectionRow> rows, IReadOnlyList<Supplier> suppliers, Contract? dataset, Unit? gu, IReadOnlyList<FileLink> files, Choice choice,
        SnapshotInfo info, Texts texts)
    {
        var months = MonthsOf(choice, info);
        var datasets = Datasets(rows).Select(contract => new Supplier(
            texts.Pick(contract.Ko, contract.En), CollectionModels.Href(choice, gu, contract), row => row.Dataset == contract.Id)).ToList();
        return
        [
            Grid("datasets", texts.Collection.AllDatasets, rows, datasets, months, texts.Collection.Dataset, files, texts),
            .. dataset is null ? Enumerable.Empty<Figure>() :
            [
                Grid(dataset.Id, texts.Pick(dataset.Ko, dataset.En), [.. rows.Where(row => row.Dataset == dataset.Id)], suppliers, months, texts.Collection.Place, files, texts),
            ],
        ];
    }

    /// <summary>The datasets that were due.</summary>
    public static IReadOnlyList<Contract> Datasets(IReadOnlyList<CollectionRow> rows)
    {
        var due = rows.Select(row => row.Dataset).ToHashSet();
        return [.. ContractCatalog.All.Where(contract => due.Contains(contract.Id))];
    }

    /// <summary>The months of the grids, ascending.</summary>
    public static IReadOnlyList<DateOnly> MonthsOf(Choice choice, SnapshotInfo info) =>
        [.. Enumerable.Range(1 - Months, Months).Select(choice.Period.AddMonths).Where(month => month >= info.FirstMonth)];

    private static Figure Grid(
        string id, string name, IReadOnlyList<CollectionRow> rows, IReadOnlyList<Supplier> lines, IReadOnlyList<DateOnly> months,
        string head, IReadOnlyList<FileLink> files, Texts texts)
    {
        var language = texts.Language;
        var cells = lines.Select(supplier => (supplier.Name, supplier.Href, Tallies: months
            .Select(month => Tally.Of(rows.Where(row => row.Month == month && supplier.Delivers(row)))).ToList())).ToList();
        var grid = new CompletenessGrid(
            name, months,
            [.. cells.Select(line => new CompletenessRow(
                line.Name, [.. line.Tallies.Select(tally => new CompletenessCell(tally.State, Detail(tally, texts)))]))]);
        return new Figure(
            id, name, Drawing.Of(name, grid.Words(language), language, grid.Height, grid.Draw), null,
            Table(name, head, cells, months, texts), files);
    }

    private static DataTable Table(
        string name, string head, IReadOnlyList<(string Name, string? Href, List<Tally> Tallies)> lines, IReadOnlyList<DateOnly> months, Texts texts) => new(
        name,
        texts.Collection.GridUnits,
        head,
        [.. months.Select(month => MonthName.Full(month, texts.Language))],
        [.. lines.Select(line => new DataRow(line.Name, [.. line.Tallies.Select(tally => new Cell(
            tally.Due == 0 ? "–" : $"{tally.Full}/{tally.Due}", tally.State is Delivery.Partial or Delivery.Missing ? "shown care" : "shown",
            tally.Single is { } status ? texts.Collection.Status(status) : null))], line.Href))]);

    private static string? Detail(Tally tally, Texts texts) => tally.Due > 1 ? texts.Collection.Detail(tally.Full, tally.Due)
        : tally.Single is { } status ? texts.Collection.Status(status) : null;
}
