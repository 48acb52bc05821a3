using System.Xml;
using DongHaeng.Ingest.Formats.Archives;
using DongHaeng.Ingest.Formats.Mappings;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>Makes the text of a CSV file of the sheet of a workbook that holds a dataset.</summary>
/// <remarks>
/// Only XLSX is read. What it holds is read from its XML here, strictly: a cell whose text is gone, an error (#N/A) or a formula
/// without its value must not become an empty cell, which means that there was nothing to report.
/// </remarks>
public static class Workbook
{
    /// <summary>Reads a workbook.</summary>
    /// <param name="bytes">A file that <see cref="Archive"/> found to be a workbook.</param>
    /// <param name="contract">The dataset whose sheet is looked for.</param>
    /// <param name="mapping">The supplier's own headings, or null.</param>
    /// <param name="archive">How large it may be when unpacked.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <returns>The sheet as CSV, or a refusal. No content makes it throw.</returns>
    public static WorkbookText ToText(byte[] bytes, Contract contract, Mapping? mapping, ArchiveLimits archive, WorkbookLimits limits)
    {
        if (Content.Of(bytes) != ContentKind.Zip)
        {
            return OldWorkbook.Refused(bytes);
        }

        try
        {
            using var package = new WorkbookPackage(bytes, archive);
            return Read(package, new KnownHeadings(contract, mapping), limits);
        }
        catch (WorkbookException e)
        {
            return new WorkbookText(default, null, 0, e.Refusal);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException or FormatException or OverflowException or ArgumentException or NotSupportedException)
        {
            // What the readers of ZIP and XML say of damaged content; it may quote a cell.
            return new WorkbookText(default, null, 0, WorkbookException.Damaged().Refusal);
        }
    }

    private static WorkbookText Read(WorkbookPackage package, KnownHeadings headings, WorkbookLimits limits)
    {
        var book = Book.Read(package, limits);
        var found = SheetSearch.Only(package, book, headings);
        var table = new SheetTable(found.Heading, headings, book.From1904);
        var text = new CsvText(limits.TextBytes);
        foreach (var row in SheetRows.Read(package, book, found.Sheet))
        {
            if (row.Number > limits.Rows)
            {
                throw WorkbookException.TooLarge();
            }

            while (text.Lines < row.Number - 1)
            {
                text.Line([]);
            }

            text.Line(table.Cells(row));
        }

        return new WorkbookText(text.Utf8, found.Sheet.Name, found.Heading.Number);
    }
}
