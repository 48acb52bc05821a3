using System.Globalization;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Samples.Centers.Forms;

/// <summary>The rows of sums among a file's records (소계, 합계): a label in the first cell, whole numbers added up.</summary>
internal sealed class Sums(Sheet sheet, int[] order)
{
    private readonly long[] part = new long[order.Length];
    private readonly long[] whole = new long[order.Length];

    public void Add(IReadOnlyList<string> record)
    {
        for (var i = 0; i < order.Length; i++)
        {
            if (sheet.Contract.Columns[order[i]].Type == ColumnType.Int && long.TryParse(record[order[i]], out var number))
            {
                part[i] += number;
                whole[i] += number;
            }
        }
    }

    public Cell[] Part()
    {
        var row = Row("소계", part);
        Array.Clear(part);
        return row;
    }

    public Cell[] Whole() => Row("합 계", whole);

    private Cell[] Row(string label, long[] sums) =>
    [
        new(label),
        .. order.Skip(1).Select((column, i) => sheet.Contract.Columns[column].Type == ColumnType.Int
            ? new Cell(sums[i + 1].ToString(CultureInfo.InvariantCulture), CellKind.NumberFormula)
            : Cell.Empty),
    ];
}
