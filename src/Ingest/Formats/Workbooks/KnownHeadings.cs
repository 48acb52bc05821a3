using DongHaeng.Ingest.Formats.Mappings;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>The headings under which a supplier may send a dataset's columns.</summary>
internal sealed class KnownHeadings
{
    private readonly Dictionary<string, Column> columns = [];
    private readonly HashSet<Column> required;

    public KnownHeadings(Contract contract, Mapping? mapping)
    {
        foreach (var column in contract.Columns)
        {
            foreach (var name in column.Aliases.Append(column.Ko).Append(column.Id))
            {
                columns[Mapping.Plain(name)] = column;
            }
        }

        foreach (var (heading, id) in mapping?.Headings ?? new Dictionary<string, string>())
        {
            columns[heading] = contract[id]; // what the supplier declares goes before what the words mean elsewhere
        }

        required = [.. contract.Columns.Where(c => c.Required && mapping?.Constants.ContainsKey(c.Id) != true)];
    }

    public Column? this[string heading] => columns.GetValueOrDefault(Mapping.Plain(heading));

    /// <summary>How many of the required columns a row names; 0 where they are fewer than half, for such a row is no heading.</summary>
    public int Named(SheetRow row)
    {
        var named = row.Cells.Select(c => this[c.Text]).OfType<Column>().Distinct().Count(required.Contains);
        return named * 2 >= required.Count ? named : 0;
    }
}
