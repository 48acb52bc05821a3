using CsvHelper;
using DongHaeng.Ingest.Formats.Archives;
using DongHaeng.Ingest.Formats.Mappings;
using DongHaeng.Ingest.Formats.Workbooks;
using DongHaeng.Ingest.Landing;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Load.Stage;

namespace DongHaeng.Ingest.Formats;

/// <summary>Reads a landed file, packed or bare, workbook or text, into the rows of its dataset.</summary>
/// <param name="pseudonyms">What takes the place of keys.</param>
/// <param name="mappings">How gus with their own headings deliver.</param>
public sealed class FileReader(Pseudonyms pseudonyms, MappingCatalog mappings)
{
    private static readonly ArchiveLimits Limits = new();

    /// <summary>Reads a file. Looks at its bytes, its receipt and the declarations only, so that a rebuild reads alike.</summary>
    /// <returns>Its rows, or why it is refused as a whole.</returns>
    public ReadFile Read(Receipt receipt, byte[] bytes)
    {
        var contract = ContractCatalog.Get(receipt.Dataset);
        var mapping = mappings.For(receipt.Supplier, receipt.Dataset);
        if ((DeclaredPeriod.Wrong(receipt) ?? DeclaredDataset.Wrong(receipt, contract)) is { } wrong)
        {
            return Refused(wrong);
        }

        var unpacked = Archive.Open(bytes, Limits);
        if (unpacked.Refusal is { } damaged)
        {
            return Refused(damaged);
        }

        var (text, refusal) = Text(unpacked, contract, mapping);
        if (refusal != null)
        {
            return Refused(refusal);
        }

        try
        {
            return new TextTable(contract, receipt, mapping, pseudonyms).Read(text);
        }
        catch (CsvFormatException e)
        {
            // The exception's own words may quote a cell.
            return Refused(new("quote", $"{e.LineNumber}행: 큰따옴표가 칸의 중간에 있거나 닫히지 않았습니다.",
                $"Line {e.LineNumber}: a quotation mark stands in the middle of a cell or is never closed."));
        }

        ReadFile Refused(Refusal why) => new(receipt, new StagedRows(contract), why);
    }

    private static (ReadOnlyMemory<byte> Text, Refusal? Refusal) Text(Unpacked file, Contract contract, Mapping? mapping)
    {
        if (file.Kind == ContentKind.Workbook)
        {
            var workbook = Workbook.ToText(file.Bytes, contract, mapping, Limits, new WorkbookLimits());
            return (workbook.Utf8, workbook.Refusal);
        }

        if (TextEncoding.ToUtf8(file.Bytes) is not { } text)
        {
            return (default, new("encoding", "UTF-8도 CP949(EUC-KR)도 아닌 글자가 있습니다.", "The file is neither UTF-8 nor CP949 text."));
        }

        // The database would end a cell there, and two ids become one.
        return text.Span.IndexOf((byte)0) is var zero and >= 0
            ? (default, new("zero_byte", $"{text.Span[..zero].Count((byte)'\n') + 1}행에 글자가 아닌 0바이트가 있습니다.",
                $"Line {text.Span[..zero].Count((byte)'\n') + 1} holds a zero byte, which no text has."))
            : (text, null);
    }
}
