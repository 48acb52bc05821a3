using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Warehouse.Load.Stage;

/// <summary>
/// The rows of a file, read but not yet judged: a column for each of the contract's, its cells as values of the column's
/// type. What cannot be read as its type is empty here and stands among the flaws.
/// </summary>
public sealed class StagedRows
{
    private readonly CellReader[] readers;
    private readonly StagedColumn[] columns;
    private readonly List<Flaw> flaws = [];
    private HashSet<ulong> met = [];
    private int[] lines = new int[64];

    /// <summary>No rows yet.</summary>
    public StagedRows(Contract contract)
    {
        Contract = contract;
        readers = [.. contract.Columns.Select(CellReader.Of)];
        columns = [.. readers.Select(r => r.Column)];
    }

    /// <summary>What the rows are rows of.</summary>
    public Contract Contract { get; }

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>What reading found wrong.</summary>
    public IReadOnlyList<Flaw> Flaws => flaws;

    /// <summary>Whether a record may stand on several lines, so that the database has to look.</summary>
    public bool Repeats { get; private set; }

    /// <summary>Hashes of the records that stand here, once each; known when all rows have been given.</summary>
    internal ulong[] Records { get; private set; } = [];

    internal IReadOnlyList<StagedColumn> Columns => columns;

    internal ReadOnlySpan<int> Lines => lines.AsSpan(0, Count);

    /// <summary>Begins a row; each column must then be given once, in any order.</summary>
    /// <param name="line">The physical line on which it begins; the first line of a file is 1.</param>
    public void Begin(int line)
    {
        if (Count == lines.Length)
        {
            Array.Resize(ref lines, Count * 2);
        }

        lines[Count++] = line;
    }

    /// <summary>Gives an empty cell.</summary>
    public void Empty(int column) => columns[column].AddNull();

    /// <summary>Gives a cell's text in UTF-8, without blanks around it and not empty.</summary>
    /// <returns>False where it cannot be read as the column's type; the cell is not given then.</returns>
    public bool Give(int column, ReadOnlySpan<byte> text) => readers[column].Read(text);

    /// <summary>The text that the row begun last has in a column of text; none for an empty cell.</summary>
    public ReadOnlySpan<byte> Text(int column) => ((TextColumn)columns[column])[columns[column].Count - 1];

    /// <summary>Gives the pseudonym of a key.</summary>
    public void Give(int column, UInt128 pseudonym) => ((FixedColumn<UInt128>)columns[column]).Add(DatabaseUuid(pseudonym));

    /// <summary>Notes what is wrong with the row that was begun last.</summary>
    /// <param name="column">The column's place; null for the whole row.</param>
    /// <param name="reason">The reason's code.</param>
    /// <param name="text">What stood there, to be masked; null where nothing may be kept.</param>
    public void Note(int? column, string reason, string? text) =>
        flaws.Add(new Flaw(lines[Count - 1], column is { } c ? Contract.Columns[c].Id : null, reason, text));

    /// <summary>Ends the row.</summary>
    public void End()
    {
        Repeats |= !((TextColumn)columns[1]).IsNull(Count - 1) && !met.Add(Identity());
    }

    /// <summary>Says that all rows have been given: they may wait for long, so nothing else is kept.</summary>
    public void Finish()
    {
        (Records, met) = ([.. met], []);
        Array.Resize(ref lines, Count);
        foreach (var column in columns)
        {
            column.Trim();
        }
    }

    /// <summary>The cells of a column of moments, as Korean clocks showed them; null for an empty one.</summary>
    public IEnumerable<DateTime?> Moments(string column)
    {
        var moments = (FixedColumn<long>)columns[Enumerable.Range(0, columns.Length).First(c => Contract.Columns[c].Id == column)];
        return Enumerable.Range(0, Count).Select(row => moments[row] is { } moment ? DateTime.UnixEpoch.AddTicks(moment * 10) : (DateTime?)null);
    }

    internal static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>The database keeps a UUID with its highest bit turned, so that they sort as signed numbers.</summary>
    private static UInt128 DatabaseUuid(UInt128 value) => value ^ (UInt128.One << 127);

    /// <summary>A hash of the source system and the record's id, the first two columns of every contract; long enough that two records of a file hardly ever share one.</summary>
    private ulong Identity()
    {
        var (one, other) = (new HashCode(), new HashCode());
        other.Add(columns.Length); // so that the halves differ
        for (var c = 0; c < 2; c++)
        {
            var text = ((TextColumn)columns[c])[Count - 1];
            one.Add(text.Length);
            one.AddBytes(text);
            other.AddBytes(text);
        }

        return ((ulong)one.ToHashCode() << 32) | (uint)other.ToHashCode();
    }
}
