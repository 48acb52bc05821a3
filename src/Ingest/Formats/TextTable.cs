using CsvHelper;
using DongHaeng.Ingest.Formats.Mappings;
using DongHaeng.Ingest.Landing;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Load.Stage;

namespace DongHaeng.Ingest.Formats;

/// <summary>Reads delimited text: finds the delimiter and the heading, then takes row after row.</summary>
internal sealed class TextTable(Contract contract, Receipt receipt, Mapping? mapping, Pseudonyms pseudonyms)
{
    /// <summary>Reads the rows of a text.</summary>
    /// <param name="text">In UTF-8.</param>
    /// <exception cref="CsvFormatException">A quotation mark stands in the middle of a cell or is never closed.</exception>
    public ReadFile Read(ReadOnlyMemory<byte> text)
    {
        var top = TableTop.Find(contract, mapping, text);
        if (top == null)
        {
            return Refused(new("empty", "파일이 비어 있습니다. 해당 실적이 없어도 제목 행은 있어야 합니다.", "The file is empty: even where nothing happened it has a heading row."));
        }

        if (top.Headings.Wrong() is var (code, words))
        {
            return Refused(new(code, HeadingWords.Korean(code, words), words));
        }

        if (top.StatedPeriod is var (from, to) && (from, to) != (receipt.From, receipt.To))
        {
            return Refused(new("stale", $"파일 머리의 조회기간({from:yyyy-MM-dd}~{to:yyyy-MM-dd})이 목록의 기간({receipt.From:yyyy-MM-dd}~{receipt.To:yyyy-MM-dd})과 다릅니다. 다른 날의 파일을 보낸 것으로 보입니다.",
                $"The file's own title speaks of {from:yyyy-MM-dd} to {to:yyyy-MM-dd}, the manifest of {receipt.From:yyyy-MM-dd} to {receipt.To:yyyy-MM-dd}: it looks like another day's file."));
        }

        return Rows(text, top);
    }

    private ReadFile Rows(ReadOnlyMemory<byte> text, TableTop top)
    {
        using var reader = CsvReader.Create(text, Delimited.By(top.Delimiter));
        for (var i = 0; i < top.Rows; i++)
        {
            reader.Read();
        }

        var rows = new StagedRows(contract);
        var row = new RowReader(contract, receipt.Supplier, mapping, pseudonyms, top, rows);
        while (reader.Read())
        {
            if (row.Take(reader) is { } place)
            {
                return Refused(new("unknown_columns", $"{reader.LineNumber}행: 제목이 없는 {place + 1}번째 열에 내용이 있습니다.",
                    $"Line {reader.LineNumber}: something stands in column {place + 1}, which has no heading."));
            }
        }

        rows.Finish();
        return new ReadFile(receipt, rows, Freshness.Wrong(receipt, rows));
    }

    private ReadFile Refused(Refusal why) => new(receipt, new StagedRows(contract), why);
}
