using System.Text;
using CsvHelper;

namespace DongHaeng.Ingest.Formats;

/// <summary>Rows that are no records: blank ones, and sums (합계, 소계) among or below the data.</summary>
internal static class Total
{
    private static readonly HashSet<string> Words = ["합계", "소계", "총계", "총합계", "누계", "계", "합", "평균", "TOTAL", "SUM"];

    /// <summary>Whether a row is passed over: no cell is filled, or the first filled one names a sum and no record's id is beside it.</summary>
    /// <param name="reader">Stands on the row.</param>
    /// <param name="record">The place of the record's id; −1 for none.</param>
    public static bool Is(CsvReader reader, int record)
    {
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var cell = Blank.Trim(reader.GetSpan(i));
            if (!cell.IsEmpty)
            {
                return cell.Length <= 24 && cell[0] is >= 0xE0 or (byte)'T' or (byte)'t' or (byte)'S' or (byte)'s' && Names(cell)
                    && (record < 0 || record == i || record >= reader.FieldCount || Blank.Trim(reader.GetSpan(record)) is var id && (id.IsEmpty || Names(id)));
            }
        }

        return true;
    }

    private static bool Names(ReadOnlySpan<byte> cell) =>
        Words.Contains(string.Concat(Encoding.UTF8.GetString(cell).Where(c => !char.IsWhiteSpace(c) && c is not ('(' or ')' or '[' or ']'))).ToUpperInvariant());
}
