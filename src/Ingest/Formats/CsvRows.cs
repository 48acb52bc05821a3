using CsvHelper;
using DongHaeng.Ingest.Landing;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Ingest.Formats;

/// <summary>Reads the rows of a CSV file in the order of a contract's columns, with pseudonyms in place of keys.</summary>
public sealed class CsvRows(Pseudonyms pseudonyms)
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false, // the heading row is matched to the contract here
        MalformedData = CsvMalformedDataHandling.Throw,
        TrackLineNumbers = true,
        PoolStrings = true,
    };

    /// <summary>Reads a landed file.</summary>
    /// <returns>Its rows, or why it is refused as a whole.</returns>
    public ReadFile Read(Receipt receipt, byte[] bytes)
    {
        if (DeclaredPeriod.Wrong(receipt) is { } wrong)
        {
            return Refused(receipt, wrong);
        }

        if (TextEncoding.ToUtf8(bytes) is not { } text)
        {
            return Refused(receipt, "The file is neither UTF-8 nor CP949 text.");
        }

        if (text.Span.IndexOf((byte)0) is var zero and >= 0)
        {
            // The database would end a cell there, and two ids become one.
            return Refused(receipt, $"Line {text.Span[..zero].Count((byte)'\n') + 1} holds a zero byte, which no text has.");
        }

        try
        {
            return Read(receipt, text);
        }
        catch (CsvFormatException e)
        {
            // The exception's own words may quote a cell.
            return Refused(receipt, $"Line {e.LineNumber}: a quotation mark stands in the middle of a cell or is never closed.");
        }
    }

    private ReadFile Read(Receipt receipt, ReadOnlyMemory<byte> text)
    {
        var contract = ContractCatalog.Get(receipt.Dataset);
        using var reader = CsvReader.Create(text, Options);
        if (!reader.Read())
        {
            return Refused(receipt, "The file is empty: even where nothing happened it has a heading row.");
        }

        var width = reader.FieldCount;
        var (places, wrong) = Headings.Match(contract, [.. Enumerable.Range(0, width).Select(reader.GetString)]);
        if (wrong != null)
        {
            return Refused(receipt, wrong);
        }

        var rows = new List<StagedRow>();
        while (reader.Read())
        {
            if (reader.FieldCount != width)
            {
                return Refused(receipt, $"Line {reader.LineNumber} has {reader.FieldCount} cells and the heading row {width}.");
            }

            rows.Add(Row(contract, places, reader, receipt.Supplier));
        }

        return new ReadFile(receipt, rows);
    }

    private static ReadFile Refused(Receipt receipt, string why) => new(receipt, [], why);

    private StagedRow Row(Contract contract, int[] places, CsvReader reader, string supplier)
    {
        var cells = new string?[places.Length];
        string? personal = null;
        for (var c = 0; c < places.Length; c++)
        {
            cells[c] = places[c] < 0 ? null : Content(reader.GetString(places[c]));
            if (cells[c] is { } text && PersonalData.In(text, contract.Columns[c].Type))
            {
                personal = personal == null ? contract.Columns[c].Id : $"{personal},{contract.Columns[c].Id}";
                cells[c] = null;
            }
        }

        for (var c = 0; c < cells.Length; c++)
        {
            if (contract.Columns[c] is { Type: ColumnType.Key } column && cells[c] is { } raw)
            {
                // source_system is the first of the common columns; a row without one is set aside all the same
                cells[c] = pseudonyms.Of(supplier, cells[0] ?? "", column.Subject!, raw).ToString();
            }
        }

        return new StagedRow((int)reader.LineNumber, cells, personal);
    }

    private static string? Content(string cell)
    {
        var trimmed = cell.Trim();
        return trimmed is "" or "-" ? null : trimmed;
    }
}
