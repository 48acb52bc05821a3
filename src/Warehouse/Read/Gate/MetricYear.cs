using System.Data;
using DongHaeng.Warehouse.Disclosure;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Publish.Parts;
using DongHaeng.Warehouse.Sql;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>A year's figures of one metric in a snapshot, whole or by one breakdown, exact and sealed: nothing of them goes out but by <see cref="Opening"/>.</summary>
internal sealed class MetricYear
{
    private readonly Numbered<Parts> months;
    private readonly Numbered<Squares> squares;
    private readonly Numbered<int> medians;
    private readonly Numbered<Seal> seals;
    private readonly Numbered<Arrivals> arrivals;

    /// <summary>Reads them.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="year">The year's first day.</param>
    /// <param name="breakdown">By what they are split; null for the whole.</param>
    /// <param name="parts">The snapshot's parts.</param>
    /// <param name="connection">To the snapshot.</param>
    /// <param name="shared">Gives the same of what came, where another metric keeps it already.</param>
    public MetricYear(Metric metric, DateOnly year, string? breakdown, SnapshotParts parts, DuckDBConnection connection, Func<Numbered<Arrivals>, Numbered<Arrivals>> shared)
    {
        months = new(Rows("cells", PartKind.Cell, r => (Key(r), new Parts(r.GetInt64(3), r.GetInt64(4), r.GetInt64(5), r.IsDBNull(6) ? null : r.GetInt32(6)))), PlaceOf);
        squares = new(metric.Kind == MetricKind.Mean ? Rows("squares", PartKind.Square, r => (Key(r), new Squares(r.GetInt64(3), r.GetInt64(4), r.GetDecimal(5)))) : [], PlaceOf);
        medians = new(metric.Kind == MetricKind.Days ? Rows("medians", PartKind.Median, r => (Key(r), r.GetInt32(3))) : [], PlaceOf);
        seals = new(Rows("sealed", PartKind.Sealed, r => (Key(r), r.GetBoolean(3) ? Seal.Rounded : Seal.Withheld)), PlaceOf);
        arrivals = shared(new(Rows("completeness", PartKind.Completeness, r => (Key(r), new Arrivals(r.GetInt32(3), r.GetInt32(4), r.GetInt32(5)))), PlaceOf));

        List<T> Rows<T>(string file, PartKind kind, Func<IDataRecord, T> make)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Literals.In(
                (SqlFiles.Read("read/numbers.sql") + SqlFiles.Read($"read/{file}.sql")).Replace("{part}", parts.From(kind, year, Periods.End(year, Grain.Year)), StringComparison.Ordinal), [new("metric", metric.Id), new("breakdown", (object?)breakdown ?? DBNull.Value)]);
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
            {
                rows.Add(make(reader));
            }

            return rows;
        }
    }

    /// <summary>How many entries are held, but for what is shared.</summary>
    public int Size => months.Count + squares.Count + medians.Count + seals.Count;

    /// <summary>What a figure is made of; nothing but zeros where no record was counted. What is longer than a month is the sum of its months, but for the median.</summary>
    public Parts Of(int place, int piece, Span span)
    {
        var sum = default(Parts);
        foreach (var month in months.Between(place, Key(place, piece, span.First), Key(place, piece, span.Last)))
        {
            sum = sum.And(month);
        }

        return span.First == span.Last ? sum : sum with { MedianDoubled = medians.Find(place, Key(place, piece, span.Slot)) };
    }

    /// <summary>How much the records of a mean vary, of what the months of a period hold.</summary>
    public Squares SquaresOf(int place, int piece, Span span)
    {
        var sum = default(Squares);
        foreach (var month in squares.Between(place, Key(place, piece, span.First), Key(place, piece, span.Last)))
        {
            sum = sum.And(month);
        }

        return sum;
    }

    /// <summary>What is kept back of a figure from all who do not see it exactly.</summary>
    public Seal SealOf(int place, int piece, Span span)
    {
        var strongest = seals.Find(place, Key(place, piece, span.Slot)) ?? Seal.None;
        for (var month = span.Slot + 1; span.Slot == span.First && month <= span.Last; month++) // of a wave, dongs that began in its second month stand there
        {
            var other = seals.Find(place, Key(place, piece, month)) ?? Seal.None;
            strongest = other > strongest ? other : strongest;
        }

        return strongest;
    }

    /// <summary>What came of what a place's figures in a period rest on.</summary>
    public Arrivals ArrivalsOf(int place, Span span)
    {
        var sum = default(Arrivals);
        foreach (var month in arrivals.Between(place, Key(place, 0, span.First), Key(place, 0, span.Last)))
        {
            sum = sum.And(month);
        }

        return sum;
    }

    private static int Key(IDataRecord r) => Key(r.GetInt32(0), r.GetInt32(1), r.GetInt32(2));

    private static int Key(int place, int piece, int slot) => (((place << 12) | piece) << 5) | slot;

    private static int PlaceOf(int key) => key >> 17;
}
