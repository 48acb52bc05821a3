using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Quarantine;

namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>Finds the sheet that holds a dataset among guides (안내), code tables (코드표) and empty ones.</summary>
internal static class SheetSearch
{
    private const int RowsSearched = 10;

    /// <summary>The sheet.</summary>
    /// <exception cref="WorkbookException">There is none, or one cannot tell which.</exception>
    public static FoundSheet Only(WorkbookPackage package, Book book, KnownHeadings headings)
    {
        var found = In(book.Sheets.Where(s => !s.Hidden));
        found = found.Count > 0 ? found : In(book.Sheets.Where(s => s.Hidden));
        var filled = found.Where(f => f.HasData).ToList();
        return found.Count == 0 ? throw None(book)
            : filled.Count > 1 ? throw Several(filled)
            : filled.Count == 1 ? filled[0]
            : found[0];

        List<FoundSheet> In(IEnumerable<SheetEntry> sheets) => [.. sheets.Select(s => Find(SheetRows.Read(package, book, s), s, headings)).OfType<FoundSheet>()];
    }

    private static FoundSheet? Find(IEnumerable<SheetRow> rows, SheetEntry sheet, KnownHeadings headings)
    {
        using var each = rows.GetEnumerator();
        var first = new List<SheetRow>();
        while (first.Count <= RowsSearched && each.MoveNext())
        {
            first.Add(each.Current); // one more than is searched: it tells whether data follow
        }

        return first.Take(RowsSearched).MaxBy(headings.Named) is { } best && headings.Named(best) > 0
            ? new FoundSheet(sheet, best, first[^1].Number > best.Number)
            : null;
    }

    private static WorkbookException None(Book book) => new(
        $"항목 이름(머리글)이 있는 시트가 없습니다. 시트: {Names(book.Sheets)}. 첫 {RowsSearched}행 안에 항목 이름을 두어 주세요.",
        $"No sheet has the headings of the dataset. Sheets: {Names(book.Sheets)}. Put the headings into one of the first {RowsSearched} rows.");

    private static WorkbookException Several(IEnumerable<FoundSheet> found) => new(
        $"자료가 있는 시트가 여러 개입니다. 시트: {Names(found.Select(f => f.Sheet))}. 한 시트만 남겨 보내 주세요.",
        $"Several sheets hold data: {Names(found.Select(f => f.Sheet))}. Leave one of them.");

    /// <summary>Names of sheets, without those that may be a person's.</summary>
    private static string Names(IEnumerable<SheetEntry> sheets) =>
        string.Join(", ", sheets.Select(s => s.Name.Split(' ', '_', '-', '(').Any(part => PersonalData.In(part, ColumnType.Text)) || PersonalData.In(s.Name, ColumnType.Text) ? "***" : s.Name));
}
