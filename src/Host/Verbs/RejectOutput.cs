using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Quarantine;

namespace DongHaeng.Host.Verbs;

/// <summary>How ingest rejects writes its answers.</summary>
internal static class RejectOutput
{
    /// <summary>One line of JSON in which Korean stands as it is.</summary>
    public static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static void List(IReadOnlyList<RefusedFile> refused, IReadOnlyList<RejectLine> rejects, string format)
    {
        if (format == "csv")
        {
            using var stdout = Console.OpenStandardOutput();
            MendList.Write(refused, rejects, stdout);
            return;
        }

        if (format == "json")
        {
            Console.WriteLine(JsonSerializer.Serialize(new { refused, rejects }, Readable));
            return;
        }

        foreach (var f in refused)
        {
            Console.WriteLine($"{f.Supplier} {f.File}: refused ({f.Reason}). {f.Ko} {f.Why.MendKo}");
        }

        foreach (var r in rejects)
        {
            var column = r.Column == null ? "the row" : $"{r.ColumnKo} ({r.Column})";
            Console.WriteLine($"{r.Supplier} {r.File}, line {r.Line}: {column}: {r.Reason}{(r.Masked == null ? "" : $" [{r.Masked}]")}. {r.Ko}");
        }
    }

    public static void Counts(IReadOnlyList<RejectCount> counts, string format)
    {
        if (format == "json")
        {
            Console.WriteLine(JsonSerializer.Serialize(counts, Readable));
            return;
        }

        var (head, line) = format == "csv"
            ? ("key,files,rows,cells", (Func<RejectCount, string>)(c => $"{c.Key},{c.Files},{c.Rows},{c.Cells}"))
            : ($"{"",-40} {"files",8} {"rows",10} {"cells",10}", c => $"{c.Key,-40} {c.Files,8} {c.Rows,10} {c.Cells,10}");
        Console.WriteLine(head);
        foreach (var count in counts)
        {
            Console.WriteLine(line(count));
        }
    }

    public static void Warnings(IReadOnlyList<Warning> warnings, string format)
    {
        if (format == "json")
        {
            Console.WriteLine(JsonSerializer.Serialize(warnings, Readable));
            return;
        }

        if (format == "csv")
        {
            using var stdout = Console.OpenStandardOutput();
            MendList.Write(warnings, stdout);
            return;
        }

        foreach (var w in warnings)
        {
            Console.WriteLine($"{w.Supplier} {w.File}: {w.Kind}. {w.Ko}{(w.Lines.Count == 0 ? "" : $" ({string.Join(", ", w.Lines)}{(w.Records > w.Lines.Count ? ", …" : "")})")}");
        }
    }
}
