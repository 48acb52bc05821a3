using System.Security.Cryptography;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Forms;

namespace DongHaeng.Samples.Centers.Faults;

/// <summary>Writes a draft: its table, its text, its bytes, what the manifest says of it.</summary>
internal static class DraftWriter
{
    /// <summary>The file on offer, and the rows of it that must be set aside if it is taken.</summary>
    public static (Offer Offer, IReadOnlyList<Fault> Rejected) Write(Draft draft)
    {
        var name = SupplierBook.NameOf(draft.Supplier, draft.Span, draft.Sequence, draft.Dialect);
        var table = Layout.Of(draft.Sheet, draft.Dialect, draft.Stated, [.. draft.Rows.Select(r => r.Cells)]);
        Widen(draft, table);
        var rejected = draft.Rows.Select((row, i) => (row, Line: table.LineOf(table.Places[i], draft.Dialect.IsWorkbook)))
            .Where(r => r.row.Rejected != null)
            .Select(r => new Fault(draft.Supplier, name, r.Line, r.row.Rejected!.Value.Column, r.row.Rejected.Value.Reason))
            .ToList();
        draft.OnTable.ForEach(change => change(table));
        var inside = Inside(draft, table);
        var bytes = draft.OnDelivered.Aggregate(Envelope.Pack(inside, draft.Dialect, draft.Span.Dataset, draft.MadeAt), (b, change) => change(b));
        var offer = new Offer(
            draft.Supplier, draft.Span.Dataset, draft.Span.From, draft.Span.To, draft.Sequence, name, draft.Dialect.DeclaredEncoding, draft.Rows.Count, draft.GeneratedAt,
            bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes);
        return (offer with { Bytes = draft.OnTheWay.Aggregate(bytes, (b, change) => change(b)) }, rejected);
    }

    private static byte[] Inside(Draft draft, Table table)
    {
        var bytes = draft.Dialect.IsWorkbook
            ? Workbook.Bytes(table, draft.Dialect, draft.MadeAt)
            : DelimitedText.Bytes(draft.OnText.Aggregate(DelimitedText.Of(table, draft.Dialect), (t, change) => change(t)), draft.Dialect);
        return draft.OnInside.Aggregate(bytes, (b, change) => change(b));
    }

    private static void Widen(Draft draft, Table table)
    {
        for (var i = 0; i < draft.Rows.Count; i++)
        {
            var row = table.Rows[table.Places[i]];
            table.Rows[table.Places[i]] = draft.Rows[i].Wider switch
            {
                > 0 and var more => [.. row, .. Enumerable.Repeat(new Cell("1"), more)],
                < 0 and var fewer => row[..(row.Length + fewer)],
                _ => row,
            };
        }
    }
}
