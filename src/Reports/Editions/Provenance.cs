using System.Security.Cryptography;
using System.Text;
using DongHaeng.Reports.Layout;

namespace DongHaeng.Reports.Editions;

/// <summary>
/// From where the figures of a report come. Each table has a code of it: the snapshot, and a digest of the order and of what the
/// table says. The PDF and the workbook of one order have the same codes, and a table that was altered has not the code that
/// rendering it again gives.
/// </summary>
/// <param name="Snapshot">The snapshot's number.</param>
/// <param name="Order">The report, unit, period, edition and language, in words that do not change.</param>
public sealed record Provenance(string Snapshot, string Order)
{
    private const int Digits = 8;

    /// <summary>A table's code: 000012-3f9a21c4.</summary>
    public string Code(Table table)
    {
        var said = new StringBuilder(Order).Append('\n').Append(table.Title).Append('\n').Append(table.Unit);
        foreach (var column in table.Columns)
        {
            said.Append('\t').Append(column.Group).Append('/').Append(column.Head);
        }

        foreach (var row in table.Rows)
        {
            said.Append('\n');
            foreach (var cell in row)
            {
                said.Append('\t').Append(cell.Text).Append(cell.Mark);
            }
        }

        return $"{Snapshot}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said.ToString())))[..Digits]}";
    }
}
