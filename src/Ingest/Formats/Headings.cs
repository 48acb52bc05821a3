using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Ingest.Formats;

/// <summary>Which column of a file holds which column of the contract.</summary>
public static class Headings
{
    /// <summary>Matches a heading row to a contract by names and aliases, blanks aside.</summary>
    /// <returns>For each column of the contract its place in the file, −1 for none; or what is wrong, in words for the center.</returns>
    public static (int[] Places, string? Wrong) Match(Contract contract, IReadOnlyList<string> row)
    {
        var places = Enumerable.Repeat(-1, contract.Columns.Count).ToArray();
        var unknown = new List<string>();
        for (var i = 0; i < row.Count; i++)
        {
            var heading = Plain(row[i]);
            var column = Enumerable.Range(0, places.Length).FirstOrDefault(c => Names(contract.Columns[c]).Contains(heading), -1);
            if (column < 0)
            {
                unknown.Add(heading.Length == 0 ? $"column {i + 1} (without a heading)" : row[i].Trim());
            }
            else if (places[column] >= 0)
            {
                return (places, $"The heading '{contract.Columns[column].Ko}' stands twice.");
            }
            else
            {
                places[column] = i;
            }
        }

        var missing = contract.Columns.Where((_, c) => places[c] < 0).Where(c => c.Required || c.RequiredWhen != null).Select(c => c.Ko).ToList();
        return (places, missing.Count > 0 ? $"Columns are missing: {string.Join(", ", missing)}."
            : unknown.Count > 0 ? $"Columns are not in the contract {contract.Id}: {string.Join(", ", unknown)}." : null);
    }

    private static IEnumerable<string> Names(Column column) => column.Aliases.Append(column.Ko).Append(column.Id).Select(Plain);

    private static string Plain(string heading) => string.Concat(heading.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
}
