using System.Buffers;
using System.Text;
using DongHaeng.Samples.Centers.Exports;

namespace DongHaeng.Samples.Centers.Forms;

/// <summary>Writes a table as text: cells quoted as RFC 4180 says.</summary>
internal static class DelimitedText
{
    public static string Of(Table table, Dialect dialect)
    {
        var text = new StringBuilder(256 + (table.Rows.Count * 200));
        var special = SearchValues.Create([dialect.Delimiter, '"', '\r', '\n']);
        foreach (var row in table.Rows)
        {
            Append(text, row, dialect.Delimiter, special);
            if (dialect.TrailingDelimiter)
            {
                text.Append(dialect.Delimiter);
            }

            text.Append(dialect.LineEnd);
        }

        return text.ToString();
    }

    /// <summary>Text as bytes, with the mark of its encoding.</summary>
    public static byte[] Bytes(string text, Dialect dialect)
    {
        var mark = dialect.Encoding.Preamble;
        var bytes = new byte[mark.Length + dialect.Encoding.GetByteCount(text)];
        mark.CopyTo(bytes);
        dialect.Encoding.GetBytes(text, bytes.AsSpan(mark.Length));
        return bytes;
    }

    private static void Append(StringBuilder text, Cell[] row, char delimiter, SearchValues<char> special)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (i > 0)
            {
                text.Append(delimiter);
            }

            var cell = row[i].Text;
            if (cell.AsSpan().ContainsAny(special))
            {
                text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
            else
            {
                text.Append(cell);
            }
        }
    }
}
