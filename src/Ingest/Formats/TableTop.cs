using CsvHelper;
using DongHaeng.Ingest.Formats.Mappings;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Ingest.Formats;

/// <summary>The head of a table: titles, and a heading of one to three rows.</summary>
/// <param name="Delimiter">What stands between cells.</param>
/// <param name="Rows">How many rows lie above the first data row.</param>
/// <param name="Width">How many columns the heading has.</param>
/// <param name="Headings">Which column is where.</param>
/// <param name="StatedPeriod">The period that a title speaks of; null where none does.</param>
internal sealed record TableTop(char Delimiter, int Rows, int Width, Headings Headings, (DateOnly From, DateOnly To)? StatedPeriod)
{
    private const int MostRows = 12;
    private const int HeadingRows = 3;

    /// <summary>Finds the head; null where the text has no row at all.</summary>
    /// <exception cref="CsvFormatException">No delimiter makes sense of the quotation marks.</exception>
    public static TableTop? Find(Contract contract, Mapping? mapping, ReadOnlyMemory<byte> text)
    {
        TableTop? best = null;
        CsvFormatException? torn = null;
        foreach (var delimiter in Delimited.Known)
        {
            foreach (var top in Candidates(contract, mapping, First(text, delimiter, ref torn), delimiter))
            {
                if (top.Headings.Wrong() == null)
                {
                    return top;
                }

                // The one that comes nearest tells the center best what is missing.
                best = best == null || top.Headings.Found > best.Headings.Found ? top : best;
            }
        }

        return torn != null && (best == null || best.Headings.Found == 0) ? throw torn : best;
    }

    private static IEnumerable<TableTop> Candidates(Contract contract, Mapping? mapping, List<List<string>> rows, char delimiter)
    {
        for (var last = 0; last < rows.Count; last++)
        {
            // One row first, then with the group headings above it.
            for (var first = last; first >= 0 && first > last - HeadingRows; first--)
            {
                var merged = Merged(rows, first, last);
                yield return new TableTop(delimiter, last + 1, merged.Count, Headings.Match(contract, mapping, merged), StatedIn(rows.Take(first)));
            }
        }
    }

    /// <summary>The first rows; those above the quotation mark that the delimiter cannot be right for, where there is one.</summary>
    private static List<List<string>> First(ReadOnlyMemory<byte> text, char delimiter, ref CsvFormatException? torn)
    {
        using var reader = CsvReader.Create(text, Delimited.By(delimiter));
        var rows = new List<List<string>>();
        try
        {
            while (rows.Count < MostRows && reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
            }
        }
        catch (CsvFormatException e)
        {
            torn = e; // a heading broken over two lines and parted by tabs looks like this to the comma
        }

        return rows;
    }

    /// <summary>The lowest filled cell of each column: a group heading counts where nothing stands below it.</summary>
    private static List<string> Merged(List<List<string>> rows, int first, int last)
    {
        var width = rows[first..(last + 1)].Max(r => r.Count);
        return [.. Enumerable.Range(0, width).Select(c => Enumerable.Range(first, last - first + 1).Reverse().Select(r => rows[r].ElementAtOrDefault(c) ?? "").FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell)) ?? "")];
    }

    private static (DateOnly, DateOnly)? StatedIn(IEnumerable<List<string>> titles) =>
        titles.SelectMany(t => t).Select(TitlePeriod.In).FirstOrDefault(p => p != null);
}
