using DongHaeng.Reports.Editions;
using DongHaeng.Reports.Layout;

namespace DongHaeng.Reports.Releasing;

/// <summary>What a report said in its tables, kept beside its PDF so that a correction can name what changed for whom.</summary>
public static class SaidFigures
{
    /// <summary>All figures of a report but those of its annex, which tells of files and method.</summary>
    public static IReadOnlyList<SaidFigure> Of(ReportDocument report) =>
        [.. report.Sections.Where(section => !section.Annexed).SelectMany(section => section.Blocks).SelectMany(block => block.Tables).SelectMany(Said)];

    /// <summary>
    /// What is told otherwise. A figure that only one of them has is left out: a row that came or went changes no figure that somebody
    /// relied on.
    /// </summary>
    public static IReadOnlyList<ChangedFigure> Changed(IReadOnlyList<SaidFigure> was, IReadOnlyList<SaidFigure> now)
    {
        var before = Numbered(was).ToDictionary(one => one.Key, one => one.Figure.Text);
        return
        [
            .. from one in Numbered(now)
               where before.TryGetValue(one.Key, out var text) && text != one.Figure.Text
               select new ChangedFigure(one.Figure.Table, one.Figure.Row, one.Figure.Column, before[one.Key], one.Figure.Text),
        ];
    }

    private static IEnumerable<SaidFigure> Said(Table table) =>
        from row in table.Rows
        from cell in row.Index().Skip(1)
        select new SaidFigure(table.Title, row[0].Text, Name(table.Columns[cell.Index]), cell.Item.Text);

    // Two tables may have one title, and two rows one name: the n-th is compared with the n-th.
    private static IEnumerable<((string Table, string Row, string Column, int Nth) Key, SaidFigure Figure)> Numbered(IEnumerable<SaidFigure> figures) =>
        figures.GroupBy(figure => (figure.Table, figure.Row, figure.Column))
            .SelectMany(same => same.Select((figure, nth) => ((same.Key.Table, same.Key.Row, same.Key.Column, nth), figure)));

    private static string Name(TableColumn column) => $"{column.Group} {column.Head}".Replace("\n", " ", StringComparison.Ordinal).Trim();
}
