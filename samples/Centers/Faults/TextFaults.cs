using System.Text;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Forms;

namespace DongHaeng.Samples.Centers.Faults;

/// <summary>Files whose text cannot be read.</summary>
internal static class TextFaults
{
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        Of("encoding_utf16", "Text in UTF-16 without its mark; with it, as a spreadsheet saves \"Unicode text\", it is read.", "encoding", d =>
            d.OnInside.Add(bytes => [.. Encoding.Unicode.GetBytes(d.Dialect.Encoding.GetString(bytes).TrimStart('\uFEFF'))])),
        Of("encoding_broken", "Bytes in the middle that no Korean text has.", "encoding", d => d.OnInside.Add(bytes => [.. bytes[..(bytes.Length / 2)], 0xFF, 0xFF, 0xFE, .. bytes[(bytes.Length / 2)..]])),
        Of("encoding_mixed", "Headings in UTF-8 with its mark, rows in CP949.", "encoding", d => d.OnInside.Add(bytes => Mixed(d, bytes))),
        Of("zero_byte", "A zero byte in a cell.", "zero_byte", d => d.OnText.Add(text => text.Insert(text.LastIndexOf(d.Dialect.Delimiter), "\0"))),
        Of("empty_no_bytes", "No bytes at all.", "empty", d => d.OnInside.Add(_ => [])),
        Of("empty_blank", "Nothing but line ends.", "empty", d => d.OnText.Add(_ => "\r\n\r\n\r\n")),
        Of("quote_open", "A quotation mark that is never closed.", "quote", d => d.OnText.Add(text => Opened(d, text)), records: 1),
    ];

    /// <summary>Only plain text can be broken in these ways, and a file without quotation marks so that one stays open.</summary>
    private static FaultKind Of(string id, string about, string reason, Action<Draft> put, int records = 0) => new(id, about, Outcome.Refused, reason)
    {
        Needs = d => d with { Packing = Packing.Csv, BrokenHeadings = false, Separators = false, Totals = TotalForm.None },
        Put = draft =>
        {
            if (draft.Rows.Count < records)
            {
                return false;
            }

            put(draft);
            return true;
        },
    };

    private static byte[] Mixed(Draft draft, byte[] bytes)
    {
        var text = draft.Dialect.Encoding.GetString(bytes).TrimStart('\uFEFF');
        var body = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text[..body]), .. Dialect.Cp949.GetBytes(text[body..] + "합계" + draft.Dialect.LineEnd)];
    }

    private static string Opened(Draft draft, string text)
    {
        var last = text.TrimEnd('\r', '\n').LastIndexOf('\n') + 1;
        return text.Insert(last, "\"");
    }
}
