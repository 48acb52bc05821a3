using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Collecting;

/// <summary>Makes the page of what the suppliers delivered: gus for the city, suppliers for one gu.</summary>
public static class CollectionModels
{
    /// <summary>The page's model.</summary>
    /// <param name="rows">What the gate gave.</param>
    /// <param name="gus">The gus that the viewer may open.</param>
    /// <param name="gu">The one that is shown by supplier; null for all.</param>
    /// <param name="dataset">The dataset that is shown by supplier; null for none.</param>
    /// <param name="choice">The last month.</param>
    /// <param name="info">The snapshot.</param>
    /// <param name="texts">The words.</param>
    public static CollectionModel Of(
        IReadOnlyList<CollectionRow> rows, IReadOnlyList<Unit> gus, Unit? gu, Contract? dataset, Choice choice, SnapshotInfo info, Texts texts)
    {
        var words = texts.Collection;
        var shown = gu is null ? rows : [.. rows.Where(row => row.GuId == gu.Id)];
        var suppliers = Suppliers.Of(shown, gus, gu, dataset, choice, texts);
        var month = shown.Where(row => row.Month == choice.Period).ToList();
        var tally = Tally.Of(month);
        var files = Files(gu, choice);
        var monthName = MonthName.Full(choice.Period, texts.Language);
        return new CollectionModel(
            gu is null ? words.Title : words.GuTitle(Place.Name(gu, texts)),
            gu is not null && gus.Count > 1 ? [new Link(words.AllGus, Href(choice, null, dataset))] : [],
            texts.Figure.AsOf(Sections.Day(info.AsOf)),
            [.. new[]
            {
                words.Summary(monthName, month.Select(row => row.SupplierId).Distinct().Count(), tally),
                words.StatusSummary(tally),
                words.RowSummary(tally.Rows, tally.Rejected),
            }.Where(sentence => sentence.Length > 0)],
            Filters.Of("/collection", choice, info, texts) with { Grains = [], Maps = [], Themes = [], Metrics = [] },
            gu?.Code,
            [.. Grids.Datasets(shown).Select(of => new Link(texts.Pick(of.Ko, of.En), of.Id, of == dataset))],
            Table(suppliers, month, monthName, gu, texts),
            gu is null ? null : OpenTable.Of(month, monthName, texts),
            files,
            Grids.Of(shown, suppliers, dataset, gu, files, choice, info, texts));
    }

    /// <summary>The address of the page of a month, a gu and a dataset.</summary>
    public static string Href(Choice choice, Unit? gu, Contract? dataset) =>
        $"/collection?period={PeriodText.Key(choice.Period)}" + (gu is null ? "" : $"&gu={gu.Code}") + (dataset is null ? "" : $"&dataset={dataset.Id}");

    private static DataTable Table(
        IReadOnlyList<Supplier> suppliers, List<CollectionRow> month, string monthName, Unit? gu, Texts texts)
    {
        var words = texts.Collection;
        var lines = suppliers.Select(supplier => Line(supplier.Name, month.Where(supplier.Delivers), supplier.Href, total: false));
        return new DataTable(
            words.Table(monthName),
            words.Units,
            gu is null ? texts.Unit.Gu : words.Supplier,
            [words.Due, words.Full, words.Partial, words.Missing, words.Refused, words.Late, words.Empty, words.Rows, words.Rejected],
            [Line(texts.Unit.Total(gu is null ? texts.Shell.City : Place.Name(gu, texts)), month, null, total: true), .. lines],
            words.Note);
    }

    private static DataRow Line(string name, IEnumerable<CollectionRow> rows, string? href, bool total)
    {
        var tally = Tally.Of(rows);
        return new DataRow(
            name,
            [
                Count(tally.Due), Count(tally.Full), Count(tally.Partial, care: true), Count(tally.Missing, care: true),
                Count(tally.Refused, care: true), Count(tally.Late, care: true), Count(tally.Empty), Count(tally.Rows), Count(tally.Rejected),
            ],
            href,
            total);
    }

    private static Cell Count(long count, bool care = false) => new(Numbers.Text(count), care && count > 0 ? "shown care" : "shown");

    private static IReadOnlyList<FileLink> Files(Unit? gu, Choice choice)
    {
        var query = $"?period={PeriodText.Key(choice.Period)}" + (gu is null ? "" : $"&gu={gu.Code}");
        return [.. Formats.All.Select(format => new FileLink(format.Title(), $"/collection.{format.Word()}{query}"))];
    }
}
