using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;
using DongHaeng.Reports.Pdf;

namespace DongHaeng.Reports.Layout;

/// <summary>A table set to a width: dark head in one or two tiers, thin rules, figures aligned.</summary>
internal sealed class TableSpread
{
    private const double Pad = 5;
    private const double Tier = 13;
    private const double LineHeight = 9.5;
    private static readonly TextStyle Head = new(7, Weight.SemiBold, Ink.Paper);
    private readonly Table table;
    private readonly double left;
    private readonly double width;
    private readonly List<double> edges = [];
    private readonly int lowerLines;
    private readonly int tallLines;
    private readonly double rowHeight;
    private readonly double size;
    private readonly IReadOnlyList<string> title;
    private readonly List<IReadOnlyList<string>> names;

    public TableSpread(Table table, double left, double width, double rowHeight)
    {
        (this.table, this.left, this.width, this.rowHeight) = (table, left, width, rowHeight);
        size = Math.Min(7.5, rowHeight * 0.58);
        edges.Add(left);
        foreach (var column in TableWidths.Of(table, width, size, Pad))
        {
            edges.Add(edges[^1] + column);
        }

        var unit = Typeface.Width(table.Unit, Letters.Subtitle.Size, Letters.Subtitle.Weight);
        title = TextLines.Break(table.Title, width - unit - 10, Letters.Title.Size, Letters.Title.Weight);
        var room = edges[1] - edges[0] - (2 * Pad);
        names = [.. table.Rows.Select(row => TextLines.Break(row[0].Text, room, size, Weight.Bold))];
        lowerLines = Lines(column => !Grouped || column.Group is not null);
        tallLines = Lines(column => Grouped && column.Group is null);
    }

    /// <summary>Title and units above the table.</summary>
    public double TitleHeight => (title.Count * Letters.Leading(Letters.Title)) + 3;

    public double HeadHeight => Math.Max((Grouped ? Tier : 0) + (lowerLines * LineHeight), tallLines * LineHeight) + 5;

    /// <summary>A row is as high as its name has lines.</summary>
    public double RowHeight(int row) => rowHeight + ((names[row].Count - 1) * size * 1.25);

    public int Rows => table.Rows.Count;

    public double Height => TitleHeight + HeadHeight + Enumerable.Range(0, table.Rows.Count).Sum(RowHeight);

    private bool Grouped => table.Columns.Any(column => column.Group is not null);

    public void DrawTitle(PdfPage page, double top)
    {
        using (page.Tag(StructureType.Heading3))
        {
            for (var i = 0; i < title.Count; i++)
            {
                page.Canvas.Text(new Spot(left, top + 10.5 + (i * Letters.Leading(Letters.Title))), title[i], Letters.Title);
            }
        }

        using (page.Tag(StructureType.Paragraph))
        {
            page.Canvas.Text(
                new Spot(left + width, top + TitleHeight - 6.5), table.Unit, Letters.Subtitle with { Anchor = Anchor.End });
        }
    }

    /// <summary>Draws the head; on a later page, where the structure has it already, as decoration.</summary>
    public void DrawHead(PdfPage page, double top, StructureElement? element)
    {
        page.Canvas.Rectangle(new Box(left, top, width, HeadHeight), Ink.Navy, radius: 2.5);
        if (Grouped)
        {
            DrawGroups(page, top, element?.Add(StructureType.Row));
        }

        var row = element?.Add(StructureType.Row);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            var tall = Grouped && column.Group is null;
            var lines = column.Head.Split('\n');
            // A head over both tiers belongs to the first row of the structure, where DrawGroups puts it.
            if (!tall)
            {
                var middle = top + (Grouped ? Tier : 0) + ((HeadHeight - (Grouped ? Tier : 0)) / 2);
                DrawLines(page, i, lines, middle, row?.Add(StructureType.ColumnHeader));
            }
        }
    }

    /// <summary>Draws a row of data.</summary>
    public void DrawRow(PdfPage page, double top, int index, StructureElement element)
    {
        var row = element.Add(StructureType.Row);
        var height = RowHeight(index);
        var whole = table.FirstRowIsWhole && index == 0;
        if (whole || index % 2 == (table.FirstRowIsWhole ? 0 : 1))
        {
            page.Canvas.Rectangle(new Box(left, top, width, height), whole ? Ink.AccentFaint : Ink.Panel);
        }

        page.Canvas.Line(new Spot(left, top + height), new Spot(left + width, top + height), new Stroke(Ink.Rule, 0.5));
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var cell = table.Rows[index][i];
            var weight = whole ? Weight.Bold : i == 0 && cell.Weight == Weight.Regular ? Weight.Medium : cell.Weight;
            using (page.Tag(row.Add(i == 0 ? StructureType.RowHeader : StructureType.Cell)))
            {
                var spot = new Spot(X(i), top + Letters.Baseline(height / 2, size));
                var style = new TextStyle(size, weight, cell.Ink, table.Columns[i].Align);
                IReadOnlyList<string> lines = i == 0 ? names[index] : [cell.Text];
                for (var line = 0; line < lines.Count; line++)
                {
                    page.Canvas.Text(spot with { Y = spot.Y + ((line - ((lines.Count - 1) / 2.0)) * size * 1.25) }, lines[line], style);
                }

                if (cell.Mark.Length > 0)
                {
                    page.Canvas.Text(spot with { X = spot.X + 0.8 }, cell.Mark, new TextStyle(size, Weight.Bold, Ink.Care));
                }
            }
        }
    }

    /// <summary>Says below the table from where its figures come, in the room that is left there anyway.</summary>
    public void DrawCode(Flow flow, double bottom)
    {
        if (flow.CodeOf is not { } code)
        {
            return;
        }

        using (flow.Page.Tag(StructureType.Paragraph))
        {
            flow.Page.Canvas.Text(new Spot(left + width, bottom + 6.5), code(table), new TextStyle(5, Weight.Regular, Ink.Muted, Anchor.End));
        }
    }

    private void DrawGroups(PdfPage page, double top, StructureElement? row)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Group is not { } group)
            {
                var middle = top + (HeadHeight / 2);
                DrawLines(page, i, table.Columns[i].Head.Split('\n'), middle, row?.Add(StructureType.ColumnHeader, rows: 2));
                continue;
            }

            var first = i;
            while (i + 1 < table.Columns.Count && table.Columns[i + 1].Group == group)
            {
                i++;
            }

            double from = edges[first] + Pad, to = edges[i + 1] - Pad;
            page.Canvas.Line(new Spot(from, top + Tier), new Spot(to, top + Tier), new Stroke(Ink.AccentSoft, 0.5));
            using (Tagged(page, row?.Add(StructureType.ColumnHeader, columns: i - first + 1)))
            {
                page.Canvas.Text(
                    new Spot((from + to) / 2, top + Letters.Baseline(Tier / 2, Head.Size) + 0.5), group, Head with { Anchor = Anchor.Middle });
            }
        }
    }

    private void DrawLines(PdfPage page, int column, string[] lines, double middle, StructureElement? cell)
    {
        using (Tagged(page, cell))
        {
            for (var i = 0; i < lines.Length; i++)
            {
                var y = middle + ((i - ((lines.Length - 1) / 2.0)) * LineHeight);
                page.Canvas.Text(
                    new Spot(X(column), Letters.Baseline(y, Head.Size)), lines[i], Head with { Anchor = table.Columns[column].Align });
            }
        }
    }

    private int Lines(Func<TableColumn, bool> which) =>
        table.Columns.Where(which).Select(column => column.Head.Split('\n').Length).DefaultIfEmpty(0).Max();

    private double X(int column) => table.Columns[column].Align switch
    {
        Anchor.Start => edges[column] + Pad,
        Anchor.End => edges[column + 1] - Pad,
        _ => (edges[column] + edges[column + 1]) / 2,
    };

    private static IDisposable? Tagged(PdfPage page, StructureElement? element) => element is null ? null : page.Tag(element);
}
