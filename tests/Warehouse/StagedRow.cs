using System.Text;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load.Stage;

namespace DongHaeng.Tests.Warehouse;

/// <summary>A row as a test writes it: a text for each column of the contract, null for an empty cell.</summary>
public readonly record struct StagedRow(int Line, string?[] Cells)
{
    /// <summary>Rows as a file's reader would give them; keys stand for themselves.</summary>
    public static StagedRows Stage(string dataset, IEnumerable<StagedRow> rows)
    {
        var contract = ContractCatalog.Get(dataset);
        var staged = new StagedRows(contract);
        foreach (var (line, cells) in rows)
        {
            staged.Begin(line);
            for (var c = 0; c < cells.Length; c++)
            {
                Give(staged, c, contract.Columns[c].Type, cells[c]);
            }

            staged.End();
        }

        staged.Finish();
        return staged;
    }

    private static void Give(StagedRows staged, int column, ColumnType type, string? cell)
    {
        if (cell == null)
        {
            staged.Empty(column);
        }
        else if (type == ColumnType.Key)
        {
            staged.Give(column, (UInt128)cell.GetHashCode(StringComparison.Ordinal));
        }
        else if (!staged.Give(column, Encoding.UTF8.GetBytes(cell)))
        {
            staged.Empty(column);
            staged.Note(column, "type", cell);
        }
    }
}
