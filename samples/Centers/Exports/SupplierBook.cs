using System.Security.Cryptography;
using DongHaeng.Samples.Centers.Events;
using DongHaeng.Samples.Centers.Forms;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Exports;

/// <summary>What one supplier's systems hold of one dataset over a span of months, and the files that it makes from it.</summary>
internal sealed class SupplierBook
{
    private readonly int seed;
    private readonly string supplier;
    private readonly bool showsHistory;

    /// <summary>By the months in which any of their states lies, so that a file of a month does not look at all years.</summary>
    private readonly Dictionary<DateOnly, List<Entry>> months = [];

    /// <summary>Fills the book.</summary>
    /// <param name="seed">Of all chance.</param>
    /// <param name="supplier">Whose book.</param>
    /// <param name="dataset">Of what.</param>
    /// <param name="first">First day that files will be made of; a month more is kept for records moved into it.</param>
    /// <param name="last">Last day that files will be made of.</param>
    /// <param name="punctuality">Knows the months in which nothing happened.</param>
    public SupplierBook(int seed, string supplier, string dataset, DateOnly first, DateOnly last, Punctuality punctuality)
    {
        this.seed = seed;
        this.supplier = supplier;
        showsHistory = punctuality.ShowsHistory(supplier);
        Sheet = Sheet.Of(dataset);
        var start = first.FirstOfMonth().AddMonths(-1);
        var quiet = Day.Months(start, last).Where(m => punctuality.Quiet(supplier, dataset, m)).ToHashSet();
        foreach (var dong in Suppliers.DongsOf(supplier, start, last))
        {
            foreach (var entry in Stories.Between(new Desk(seed, supplier, dong, dataset), start, last.FirstOfMonth()))
            {
                var day = entry.States[0].EventDate;
                if (DongCodes.On(dong.Id, day) != null && Suppliers.AnswersFor(supplier, dong.Id, day) && !quiet.Contains(day.FirstOfMonth()))
                {
                    Keep(entry);
                }
            }
        }
    }

    /// <summary>The dataset.</summary>
    public Sheet Sheet { get; }

    /// <summary>The file of a span as it is known at a moment, and the bytes that say so.</summary>
    public (ExportFile File, byte[] Bytes) Export(Span span, DateTime madeAt, long sequence, Dialect dialect)
    {
        var name = NameOf(supplier, span, sequence, dialect);
        var lines = Lines(span, madeAt, name);
        var table = Layout.Of(Sheet, dialect, (span.From, span.To), [.. lines.Select(l => l.Cells)]);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Fault is { } fault)
            {
                lines[i] = lines[i] with { Fault = fault with { Number = table.LineOf(table.Places[i], dialect.IsWorkbook) } };
            }
        }

        var bytes = Envelope.Bytes(table, dialect, span.Dataset, madeAt);
        return (new(supplier, span.Dataset, span.From, span.To, sequence, madeAt, lines)
        {
            Name = name,
            Encoding = dialect.DeclaredEncoding,
            Bytes = bytes.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        }, bytes);
    }

    /// <summary>How suppliers name a file.</summary>
    public static string NameOf(string supplier, Span span, long sequence, Dialect dialect) =>
        $"{supplier}_{span.Dataset}_{span.From:yyyyMMdd}-{span.To:yyyyMMdd}_{sequence:000000}{dialect.Ending}";

    /// <summary>The records that lie in a span at a moment, by day and number, each with the states that the file shows.</summary>
    public IEnumerable<IReadOnlyList<Row>> Known(Span span, DateTime moment)
    {
        var known = new List<(Row Now, Entry Entry, int Count)>();
        foreach (var month in Day.Months(span.From, span.To))
        {
            foreach (var entry in months.GetValueOrDefault(month, []))
            {
                var count = entry.KnownAt(moment);
                if (count > 0 && entry.States[count - 1] is var now && now.EventDate >= span.From && now.EventDate <= span.To && now.EventDate.FirstOfMonth() == month)
                {
                    known.Add((now, entry, count));
                }
            }
        }

        known.Sort((a, b) => a.Now.EventDate != b.Now.EventDate ? a.Now.EventDate.CompareTo(b.Now.EventDate)
            : string.CompareOrdinal(a.Now["source_record_id"], b.Now["source_record_id"]));
        return known.Select(k => showsHistory && k.Count > 1 ? [.. k.Entry.States.Take(k.Count).Where(s => s.EventDate == k.Now.EventDate)] : (IReadOnlyList<Row>)[k.Now]);
    }

    private void Keep(Entry entry)
    {
        foreach (var month in entry.States.Select(s => s.EventDate.FirstOfMonth()).Distinct())
        {
            if (!months.TryGetValue(month, out var those))
            {
                months.Add(month, those = []);
            }

            those.Add(entry);
        }
    }

    private List<Line> Lines(Span span, DateTime madeAt, string file)
    {
        var lines = new List<Line>();
        var known = Known(span, madeAt).ToList();
        foreach (var states in known)
        {
            if (states.Count == 1 && Miswriting.Of(seed, supplier, states[0], span.From, alone: known.Count == 1) is var (column, value, reason))
            {
                var cells = states[0].Cells.ToArray();
                cells[Sheet[column]] = value;
                lines.Add(new(states[0], cells, new(supplier, file, 0, column, reason)));
            }
            else
            {
                lines.AddRange(states.Select(Line.Of));
            }
        }

        return lines;
    }
}
