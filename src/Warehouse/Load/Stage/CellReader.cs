using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load.Cells;

namespace DongHaeng.Warehouse.Load.Stage;

/// <summary>Reads the cells of one column of one file into values of its type.</summary>
internal sealed class CellReader
{
    private readonly Parse parse;

    private CellReader(StagedColumn column, Parse parse) => (Column, this.parse) = (column, parse);

    private delegate bool Parse(ReadOnlySpan<byte> text);

    /// <summary>The values.</summary>
    public StagedColumn Column { get; }

    /// <summary>A reader for a column of a contract.</summary>
    public static CellReader Of(Column column) => column.Type switch
    {
        ColumnType.Code => Text(CodeList.Of(column).Id),
        ColumnType.Codes => Text(SeveralCodes(CodeList.Of(column))),
        ColumnType.Date => Fixed<int>((text, to) => DayText.TryRead(text, out var day) && to(day.DayNumber - StagedRows.Epoch)),
        ColumnType.Month => Fixed<int>((text, to) => MonthText.TryRead(text, out var day) && to(day.DayNumber - StagedRows.Epoch)),
        ColumnType.DateTime => Fixed<long>((text, to) => MomentText.TryRead(text, out var moment) && to((moment - DateTime.UnixEpoch).Ticks / 10)),
        ColumnType.Int => Fixed<long>((text, to) => NumberText.TryWhole(text, out var number) && to(number)),
        ColumnType.Decimal => Fixed<long>((text, to) => NumberText.TryHundredths(text, out var number) && to(number)),
        ColumnType.YesNo => Fixed<byte>((text, to) => YesNoText.TryRead(text, out var yes) && to(yes ? (byte)1 : (byte)0)),
        ColumnType.Key => new CellReader(new FixedColumn<UInt128>(), _ => throw new InvalidOperationException($"{column.Id} is a key: give its pseudonym, never its text.")),
        _ => Text(text => text),
    };

    /// <summary>Reads a cell; false where its text is no value of the type, and then nothing is added.</summary>
    public bool Read(ReadOnlySpan<byte> text) => parse(text);

    private static CellReader Text(Transform transform)
    {
        var column = new TextColumn();
        return new CellReader(column, text =>
        {
            column.Add(transform(text));
            return true;
        });
    }

    private static CellReader Fixed<T>(ParseFixed<T> parse)
        where T : unmanaged
    {
        var column = new FixedColumn<T>();
        Func<T, bool> add = value =>
        {
            column.Add(value);
            return true;
        };
        return new CellReader(column, text => parse(text, add));
    }

    private static Transform SeveralCodes(CodeList codes) => text =>
    {
        if (text.IndexOfAny((byte)'|', (byte)',', (byte)';') < 0)
        {
            return codes.Id(text);
        }

        var all = new List<byte>(text.Length);
        foreach (var part in text.SplitAny("|,;"u8))
        {
            if (all.Count > 0)
            {
                all.Add((byte)'|');
            }

            all.AddRange(codes.Id(text[part].Trim((byte)' ')));
        }

        return all.ToArray();
    };

    private delegate ReadOnlySpan<byte> Transform(ReadOnlySpan<byte> text);

    private delegate bool ParseFixed<T>(ReadOnlySpan<byte> text, Func<T, bool> add);
}
