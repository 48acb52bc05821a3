using System.Globalization;
using System.Text;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Quarantine;

/// <summary>
/// What a center has to mend, as a CSV that Excel opens: Korean headings, a byte order mark, refused files first. Holds
/// masked values only.
/// </summary>
public static class MendList
{
    private static readonly string[] Headings = ["기관번호", "자료", "파일", "접수일시", "행", "열", "사유", "값(가림)", "설명", "할 일"];

    /// <summary>Writes the list.</summary>
    public static void Write(IReadOnlyList<RefusedFile> refused, IEnumerable<RejectLine> rejects, Stream stream)
    {
        foreach (var piece in Pieces(refused, rejects))
        {
            stream.Write(piece.Span);
        }
    }

    /// <summary>The list in pieces that are made when they are asked for; each holds until the next one is.</summary>
    internal static IEnumerable<ReadOnlyMemory<byte>> Pieces(IReadOnlyList<RefusedFile> refused, IEnumerable<RejectLine> rejects)
    {
        using var buffer = new PieceBuffer();
        using var text = new StreamWriter(buffer, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        foreach (var line in refused.Select(Line).Concat(rejects.Select(Line)).Prepend(Headings))
        {
            Line(text, line);
            if (buffer.IsFull)
            {
                foreach (var piece in buffer.Take())
                {
                    yield return piece;
                }
            }
        }

        text.Flush();
        foreach (var piece in buffer.Take())
        {
            yield return piece;
        }
    }

    /// <summary>Writes questions to the centers in the same form.</summary>
    public static void Write(IReadOnlyList<Warning> warnings, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        Line(text, Headings);
        foreach (var w in warnings)
        {
            Line(text, [w.Supplier, Name(w.Dataset), w.File, Time(w.ReceivedAt), string.Join(' ', w.Lines), w.Column ?? "", w.Kind.ToString().ToLowerInvariant(), "", w.Ko, "확인해 주세요. 맞는 자료라면 그대로 두셔도 됩니다."]);
        }
    }

    private static string[] Line(RefusedFile f) => [f.Supplier, Name(f.Dataset), f.File, Time(f.ReceivedAt), "", "(파일 전체)", f.Reason, "", f.Ko, f.Why.MendKo];

    private static string[] Line(RejectLine r) =>
        [r.Supplier, Name(r.Dataset), r.File, Time(r.ReceivedAt), r.Line.ToString(CultureInfo.InvariantCulture), r.ColumnKo ?? "(행 전체)", r.Reason, r.Masked ?? "", r.Ko, r.Why.MendKo];

    private static void Line(StreamWriter text, IEnumerable<string> cells) => text.Write(string.Join(',', cells.Select(Cell)) + "\r\n");

    /// <summary>A cell that a spreadsheet would take for a formula gets an apostrophe before it: names and values are the center's.</summary>
    private static string Cell(string cell)
    {
        var formula = cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) && !decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
        var plain = formula ? "'" + cell : cell;
        return plain.AsSpan().IndexOfAny(",\"\r\n") < 0 ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Name(string dataset) => ContractCatalog.Find(dataset)?.Ko ?? dataset;

    private static string Time(DateTime at) => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
