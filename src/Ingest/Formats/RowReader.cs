using System.Text;
using CsvHelper;
using DongHaeng.Ingest.Formats.Mappings;
using DongHaeng.Ingest.Landing;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load.Stage;
using DongHaeng.Warehouse.Org;
using DongHaeng.Warehouse.Quarantine;

namespace DongHaeng.Ingest.Formats;

/// <summary>Takes the rows of one file: cells as values, pseudonyms for keys, nothing of what looks like personal data.</summary>
internal sealed class RowReader
{
    private readonly Contract contract;
    private readonly TableTop top;
    private readonly StagedRows rows;
    private readonly KeyCells keys;
    private readonly DongText dongs;
    private readonly MappedCells mapped;
    private readonly int system;
    private readonly int record;
    private readonly int dong;
    private readonly int[] order;

    public RowReader(Contract contract, string supplier, Mapping? mapping, Pseudonyms pseudonyms, TableTop top, StagedRows rows)
    {
        (this.contract, this.top, this.rows) = (contract, top, rows);
        keys = new KeyCells(contract, supplier, pseudonyms);
        dongs = DongText.Of(supplier);
        mapped = new MappedCells(contract, mapping);
        system = Place("source_system");
        record = Place("source_record_id");
        dong = Place("dong_code");
        // A key means something only inside its system, so the system is read first.
        order = [system, .. Enumerable.Range(0, contract.Columns.Count).Where(c => c != system)];
    }

    /// <summary>Takes the row that the reader stands on; blank rows and totals are passed over.</summary>
    /// <returns>Null; or the place of a filled cell in a column without a heading, for which the file is refused.</returns>
    public int? Take(CsvReader reader)
    {
        if (Total.Is(reader, top.Headings.Places[record]))
        {
            return null;
        }

        rows.Begin((int)reader.LineNumber);
        if (!Fits(reader))
        {
            rows.Note(null, "width", null);
            SetEmpty();
            return null;
        }

        foreach (var place in top.Headings.Nameless)
        {
            if (place < reader.FieldCount && !Blank.Trim(reader.GetSpan(place)).IsEmpty)
            {
                return place;
            }
        }

        foreach (var c in order)
        {
            Take(c, top.Headings.Places[c] is var place and >= 0 ? mapped.Cell(c, Blank.Trim(reader.GetSpan(place))) : mapped.Constant(c));
        }

        rows.End();
        return null;
    }

    private void Take(int c, ReadOnlySpan<byte> cell)
    {
        var type = contract.Columns[c].Type;
        if (cell.IsEmpty)
        {
            rows.Empty(c);
        }
        else if (type is not (ColumnType.Date or ColumnType.DateTime or ColumnType.Month) && PersonalData.In(cell, c == dong ? ColumnType.Code : type)) // names of dongs look like names of people
        {
            Drop(c);
        }
        else if (SpreadsheetError.Is(cell))
        {
            NoteUnreadable(c, cell); // it would become an id
        }
        else if (type is ColumnType.Id or ColumnType.Key && c != dong && SpreadsheetError.IsRounded(cell))
        {
            rows.Empty(c);
            rows.Note(c, "rounded", Encoding.UTF8.GetString(cell)); // two records, or two people, would become one
        }
        else if (type == ColumnType.Key)
        {
            rows.Give(c, keys.Of(c, rows.Text(system), cell));
        }
        else if (!rows.Give(c, c == dong ? dongs.Code(cell) : cell))
        {
            NoteUnreadable(c, cell);
        }
    }

    /// <summary>
    /// Days are read before they are searched for telephone numbers: most are days, and the search costs time. A word where a
    /// day or number should be, 모름 or a name, is told as unreadable and masked.
    /// </summary>
    private void NoteUnreadable(int c, ReadOnlySpan<byte> cell)
    {
        rows.Empty(c);
        var personal = PersonalData.In(cell, ColumnType.Code);
        rows.Note(c, personal ? "personal" : "type", personal ? null : Encoding.UTF8.GetString(cell));
    }

    private void Drop(int c)
    {
        rows.Empty(c);
        rows.Note(c, "personal", null);
    }

    private void SetEmpty()
    {
        foreach (var c in order)
        {
            rows.Empty(c);
        }
    }

    /// <summary>Cells behind the heading's last are no harm while they are blank: a comma at the end of each line.</summary>
    private bool Fits(CsvReader reader)
    {
        for (var i = top.Width; i < reader.FieldCount; i++)
        {
            if (!Blank.Trim(reader.GetSpan(i)).IsEmpty)
            {
                return false;
            }
        }

        return reader.FieldCount >= top.Width - top.Headings.Nameless.Count;
    }

    private int Place(string column) => Enumerable.Range(0, contract.Columns.Count).First(c => contract.Columns[c].Id == column);
}
