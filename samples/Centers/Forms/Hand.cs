using System.Globalization;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Samples.Centers.Forms;

/// <summary>Writes the cells of one dataset in one dialect. What is no date, number or known code is written as it stands.</summary>
internal sealed class Hand
{
    private readonly Dialect dialect;
    private readonly Column[] columns;
    private readonly int[] order;
    private readonly int dong;
    private readonly int day;
    private readonly Dictionary<string, string>[] names;

    public Hand(Dialect dialect, Sheet sheet)
    {
        this.dialect = dialect;
        columns = [.. sheet.Contract.Columns];
        order = dialect.Order(sheet);
        (dong, day) = (sheet["dong_code"], sheet["event_date"]);
        names = dialect.Codes == CodeForm.Ids
            ? []
            : [.. columns.Select(c => c.Codes.ToDictionary(code => code.Id, code => KoreanText.Of(code.Ko, dialect)))];
    }

    /// <summary>The cells of a record in the dialect's order of columns.</summary>
    public Cell[] Row(IReadOnlyList<string> cells)
    {
        var written = new Cell[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            written[i] = Cell(order[i], cells);
        }

        return written;
    }

    private Cell Cell(int place, IReadOnlyList<string> cells)
    {
        var value = cells[place];
        if (value.Length == 0)
        {
            return new(dialect.None);
        }

        if (place == dong)
        {
            return Dong(value, cells[day]);
        }

        return columns[place].Type switch
        {
            ColumnType.Date when dialect.IsWorkbook => new(value, IsDay(value) ? CellKind.Day : CellKind.Text),
            ColumnType.DateTime when dialect.IsWorkbook => new(value, IsMoment(value) ? CellKind.Moment : CellKind.Text),
            ColumnType.Date => new(DateText.Day(value, dialect.Dates)),
            ColumnType.DateTime => new(DateText.Moment(value, dialect.DottedMoments)),
            ColumnType.Month => new(DateText.Month(value, dialect.Dates)),
            ColumnType.Int or ColumnType.Decimal => Number(value),
            ColumnType.Code when names.Length > 0 => new(names[place].GetValueOrDefault(value, value)),
            ColumnType.Codes when names.Length > 0 => new(string.Join('|', value.Split('|').Select(v => names[place].GetValueOrDefault(v, v)))),
            ColumnType.Id when dialect.Formulas && dialect.IsWorkbook => new(value, CellKind.TextFormula),
            _ => new(value),
        };
    }

    private Cell Number(string value)
    {
        if (!decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return new(value);
        }

        return dialect.IsWorkbook ? new(value, dialect.Formulas ? CellKind.NumberFormula : CellKind.Number)
            : new(dialect.Separators && (number >= 1000 || number <= -1000) ? number.ToString("#,0.############", CultureInfo.InvariantCulture) : value);
    }

    /// <summary>Codes that mean nothing, which only a miswritten row has, stay as they are.</summary>
    private Cell Dong(string code, string day)
    {
        if (dialect.Dongs == DongForm.Codes || !IsDay(day) || DongCodes.Find(code, Day.Of(day)) is not { } known)
        {
            return new(code);
        }

        return dialect.Dongs switch
        {
            DongForm.OldCodes => new(DongCodes.OldCode(known.Id) ?? code),
            DongForm.Numbers => dialect.IsWorkbook ? new(code, CellKind.Number) : new(code + ".0"),
            DongForm.Names => new(KoreanText.Dotted(known.Ko, dialect)),
            _ => new(KoreanText.Variant(known.Ko)),
        };
    }

    private static bool IsDay(string text) => text.Length == 10 && DateOnly.TryParseExact(text, "yyyy-MM-dd", out _);

    private static bool IsMoment(string text) => DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
