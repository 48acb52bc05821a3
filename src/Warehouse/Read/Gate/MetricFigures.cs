using System.Data;
using DongHaeng.Warehouse.Disclosure;
using DongHaeng.Warehouse.Sql;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>The figures of one metric in a snapshot, exact and sealed: nothing of them goes out but by <see cref="Opening"/>.</summary>
internal sealed class MetricFigures
{
    private static readonly DateOnly Zero = new(2000, 1, 1);
    private readonly Numbered<Parts> parts;
    private readonly Numbered<Seal> seals;
    private readonly Numbered<Arrivals> arrivals;
    private readonly ILookup<string, (string Category, int Piece)> categories;

    /// <summary>Reads them.</summary>
    /// <param name="metric">The metric's id.</param>
    /// <param name="connection">To the snapshot.</param>
    public MetricFigures(string metric, DuckDBConnection connection)
    {
        Metric = metric;
        categories = Rows("categories", r => (Breakdown: r.GetString(0), Category: r.GetString(1), Piece: r.GetInt32(2))).ToLookup(c => c.Breakdown, c => (c.Category, c.Piece));
        parts = new(Rows("cells", r => (Key(r), new Parts(r.GetInt64(4), r.GetInt64(5), r.GetInt64(6), r.IsDBNull(7) ? null : r.GetInt64(7)))));
        seals = new(Rows("sealed", r => (Key(r), r.GetBoolean(4) ? Seal.Rounded : Seal.Withheld)));
        arrivals = new(Rows("completeness", r => (Key(r), new Arrivals(r.GetInt32(4), r.GetInt32(5), r.GetInt32(6)))));

        List<T> Rows<T>(string file, Func<IDataRecord, T> make)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Literals.In(SqlFiles.Read("read/numbers.sql") + SqlFiles.Read($"read/{file}.sql"), [new("metric", metric)]);
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
            {
                rows.Add(make(reader));
            }

            return rows;
        }
    }

    /// <summary>Whose they are.</summary>
    public string Metric { get; }

    /// <summary>How many entries are held.</summary>
    public int Size => parts.Count + seals.Count + arrivals.Count;

    /// <summary>The categories of a breakdown in their order, each with its piece; of no breakdown the whole, which is piece 0.</summary>
    public IReadOnlyList<(string? Category, int Piece)> Pieces(string? breakdown) =>
        breakdown == null ? [(null, 0)] : [.. categories[breakdown].Select(c => ((string?)c.Category, c.Piece))];

    /// <summary>What a figure is made of; nothing but zeros where no record was counted.</summary>
    public Parts Of(int place, int piece, Grain grain, DateOnly period) => parts[Key(place, piece, grain, Count(grain, period))];

    /// <summary>What is kept back of a figure from all who do not see it exactly.</summary>
    public Seal SealOf(int place, int piece, Grain grain, DateOnly period) => seals[Key(place, piece, grain, Count(grain, period))];

    /// <summary>What came of what a place's figures in a period rest on.</summary>
    public Arrivals ArrivalsOf(int place, Grain grain, DateOnly period) => arrivals[Key(place, 0, grain, Count(grain, period))];

    private static long Key(IDataRecord r) => Key(r.GetInt32(0), r.GetInt32(1), (Grain)r.GetInt32(2), r.GetInt32(3));

    private static long Key(int place, int piece, Grain grain, int period) => ((((((long)place << 12) | (uint)piece) << 2) | (uint)grain) << 12) | (uint)period;

    /// <summary>The period's number among those of its length, from the year 2000 on (sql/read counts them alike).</summary>
    private static int Count(Grain grain, DateOnly period) => grain switch
    {
        Grain.Month => ((period.Year - Zero.Year) * 12) + period.Month - 1,
        Grain.Quarter => ((period.Year - Zero.Year) * 4) + ((period.Month - 1) / 3),
        _ => period.Year - Zero.Year,
    };
}
