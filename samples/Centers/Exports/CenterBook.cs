using System.Security.Cryptography;
using DongHaeng.Samples.Centers.Events;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Exports;

/// <summary>What one center's systems hold over a span of months, and the files that it makes from it.</summary>
internal sealed class CenterBook
{
    private readonly int seed;
    private readonly string center;
    private readonly bool showsHistory;
    private readonly Dialect dialect;
    private readonly Dictionary<string, List<Entry>> entries;

    /// <summary>Fills the book.</summary>
    /// <param name="seed">Of all chance.</param>
    /// <param name="center">Whose book.</param>
    /// <param name="first">First month that files will be made of; a month more is kept for records moved into it.</param>
    /// <param name="last">Last day that files will be made of.</param>
    /// <param name="punctuality">Knows the months in which nothing happened.</param>
    public CenterBook(int seed, string center, DateOnly first, DateOnly last, Punctuality punctuality)
    {
        this.seed = seed;
        this.center = center;
        showsHistory = punctuality.ShowsHistory(center);
        dialect = Dialect.Of(seed, center);
        var start = first.FirstOfMonth().AddMonths(-1);
        var dongs = DongCodes.ServedBy(center, start, last).ToList();
        entries = Datasets.ToDictionary(d => d, d => dongs
            .SelectMany(dong => Entries(new Desk(seed, center, dong, d), start, last.FirstOfMonth()))
            .Where(e => DongCodes.Serves(center, DongCodes.Find(e.States[0]["dong_code"], e.States[0].EventDate)?.Id ?? "", e.States[0].EventDate)
                && !punctuality.Quiet(center, d, e.States[0].EventDate))
            .ToList());
    }

    /// <summary>The datasets that centers deliver.</summary>
    public static IReadOnlyList<string> Datasets { get; } = ["case", "discovery", "poverty_visit", "shop"];

    /// <summary>Writes the file of a span as it is known at a moment.</summary>
    public ExportFile Export(string folder, Span span, DateTime madeAt, long sequence)
    {
        var sheet = Sheet.Of(span.Dataset);
        var name = $"{center}_{span.Dataset}_{span.From:yyyyMMdd}-{span.To:yyyyMMdd}_{sequence:000000}.csv";
        var lines = Lines(span, madeAt, name);
        var bytes = CsvText.Bytes(sheet, lines, dialect);
        File.WriteAllBytes(Path.Combine(folder, name), bytes);
        return new(center, span.Dataset, span.From, span.To, sequence, madeAt, lines)
        {
            Name = name,
            Encoding = dialect.EncodingName,
            Bytes = bytes.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        };
    }

    private static IEnumerable<Entry> Entries(Desk desk, DateOnly first, DateOnly last) => desk.Dataset switch
    {
        "poverty_visit" => VisitEvents.Between(desk, first, last),
        "discovery" => DiscoveryEvents.Between(desk, first, last),
        "case" => CaseEvents.Between(desk, first, last),
        "shop" => ShopEvents.Between(desk, first, last),
        _ => throw new ArgumentException($"The samples make no records of {desk.Dataset}: add its events to samples/Centers/Events."),
    };

    private List<Line> Lines(Span span, DateTime madeAt, string file)
    {
        var lines = new List<Line>();
        foreach (var states in Known(span, madeAt))
        {
            if (states.Count == 1 && Miswriting.Of(seed, center, states[0], span.From) is var (column, value, reason))
            {
                var cells = states[0].Cells.ToArray();
                cells[states[0].Sheet[column]] = value;
                lines.Add(new(states[0], cells, new(center, file, lines.Count + 2, column, reason)));
            }
            else
            {
                lines.AddRange(states.Select(Line.Of));
            }
        }

        return lines;
    }

    /// <summary>The records that lie in a span at a moment, by day and number, each with the states that the file shows.</summary>
    private IEnumerable<List<Row>> Known(Span span, DateTime moment) =>
        from entry in entries[span.Dataset]
        let known = entry.KnownAt(moment)
        where known > 0
        let now = entry.States[known - 1]
        where now.EventDate >= span.From && now.EventDate <= span.To
        orderby now.EventDate, now["source_record_id"]
        select showsHistory ? entry.States.Take(known).Where(s => s.EventDate == now.EventDate).ToList() : [now];
}
