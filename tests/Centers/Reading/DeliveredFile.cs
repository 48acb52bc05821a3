using System.IO.Compression;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Tests.Centers.Reading;

/// <summary>A file as read back, in whatever form it comes: unpacked, its headings found, sums left out.</summary>
internal sealed class DeliveredFile
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    public DeliveredFile(ExportFile file, byte[] bytes)
        : this(file.Dataset, file.Supplier, file.Name, file.Encoding, bytes)
    {
    }

    public DeliveredFile(string dataset, string supplier, string name, string encoding, byte[] bytes)
    {
        Contract = ContractCatalog.Get(dataset);
        var (inside, ending) = Unpacked(bytes, name);
        Inside = inside;
        IReadOnlyList<List<(int Line, List<string> Cells)>> readings = ending == ".xlsx"
            ? Sheets.Read(inside)
            : [Csv.Rows(Csv.Text(inside, encoding), Delimiter(Csv.Text(inside, encoding)))];
        var rows = readings.MaxBy(r => r.Take(6).Max(row => row.Cells.Count(c => Known(c) != null)))!;
        Table = rows;
        var heading = rows.FindIndex(r => r.Cells.Count(c => Known(c) != null) > Contract.Columns.Count / 2);
        Above = [.. rows.Take(heading).Select(r => r.Cells)];
        Columns = [.. rows[heading].Cells.Where(c => c.Length > 0).Select(c => Known(c)!)];
        var records = rows.Skip(heading + 1).Where(r => !IsSum(r.Cells)).ToList();
        Lines = [.. records.Select(r => r.Line)];
        Widths = [.. records.Select(r => r.Cells.Count)];
        Texts = [.. records.Select(r => Columns.Select((c, i) => (c.Id, Text: i < r.Cells.Count ? r.Cells[i] : "")).ToDictionary(p => p.Id, p => p.Text))];
        Rows = [.. Texts.Select(t => Columns.ToDictionary(c => c.Id, c => Meaning.Of(c, t[c.Id], supplier)))];
    }

    public Contract Contract { get; }

    /// <summary>The text or workbook without its packing.</summary>
    public byte[] Inside { get; }

    /// <summary>All rows as they stand.</summary>
    public IReadOnlyList<(int Line, List<string> Cells)> Table { get; }

    public IReadOnlyList<List<string>> Above { get; }

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The line on which each record begins.</summary>
    public IReadOnlyList<int> Lines { get; }

    public IReadOnlyList<int> Widths { get; }

    /// <summary>The cells as they stand.</summary>
    public IReadOnlyList<Dictionary<string, string>> Texts { get; }

    /// <summary>The cells as they are meant.</summary>
    public IReadOnlyList<Dictionary<string, string>> Rows { get; }

    /// <summary>The one that stands most often in the first lines: headings hold none of the others.</summary>
    private static char Delimiter(string text) => Delimiters.MaxBy(d => text.Take(2000).Count(c => c == d));

    private Column? Known(string heading) =>
        Contract.Columns.FirstOrDefault(c => c.Aliases.Append(c.Ko).Any(h => Plain(h) == Plain(heading)));

    private static string Plain(string heading) => string.Concat(heading.Where(c => !char.IsWhiteSpace(c))).Replace('?', '·');

    private static bool IsSum(List<string> cells) => Plain(cells.FirstOrDefault(c => c.Length > 0, "")) is "합계" or "소계";

    private static (byte[] Inside, string Ending) Unpacked(byte[] bytes, string name)
    {
        using var inside = new MemoryStream();
        if (name.EndsWith(".gz", StringComparison.Ordinal))
        {
            using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            gzip.CopyTo(inside);
            return (inside.ToArray(), ".csv");
        }

        if (!name.EndsWith(".zip", StringComparison.Ordinal))
        {
            return (bytes, Path.GetExtension(name));
        }

        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var entry = zip.Entries.Single().Open();
        entry.CopyTo(inside);
        return (inside.ToArray(), Path.GetExtension(zip.Entries.Single().Name));
    }
}
