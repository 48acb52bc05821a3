using System.Collections.Concurrent;
using DongHaeng.Ingest.Formats.Mappings;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Ingest.Formats;

/// <summary>Which column of a file holds which column of the contract.</summary>
public sealed class Headings
{
    private static readonly ConcurrentDictionary<Contract, Dictionary<string, int>> Names = new(ReferenceEqualityComparer.Instance);
    private readonly Contract contract;
    private readonly Mapping? mapping;
    private readonly List<string> unknown = [];
    private readonly List<int> nameless = [];
    private string? twice;

    private Headings(Contract contract, Mapping? mapping)
    {
        this.contract = contract;
        this.mapping = mapping;
        Places = [.. Enumerable.Repeat(-1, contract.Columns.Count)];
    }

    /// <summary>For each column of the contract its place in the file, −1 for none.</summary>
    public int[] Places { get; }

    /// <summary>How many columns of the contract were found.</summary>
    public int Found => Places.Count(p => p >= 0);

    /// <summary>Places without a heading; nothing may stand below them.</summary>
    public IReadOnlyList<int> Nameless => nameless;

    /// <summary>Matches a heading row to a contract by names and aliases, blanks aside, or as a mapping declares.</summary>
    public static Headings Match(Contract contract, Mapping? mapping, IReadOnlyList<string> row)
    {
        var headings = new Headings(contract, mapping);
        for (var i = 0; i < row.Count; i++)
        {
            headings.Place(row[i], i);
        }

        return headings;
    }

    /// <summary>Why a file with this heading row is refused, in words for the center; null where it is not.</summary>
    public (string Code, string Words)? Wrong()
    {
        var missing = contract.Columns.Where((_, c) => Places[c] < 0)
            .Where(c => (c.Required || c.RequiredWhen != null) && mapping?.Constants.ContainsKey(c.Id) != true).Select(c => c.Ko).ToList();
        return twice != null ? ("heading_twice", $"The heading '{twice}' stands twice.")
            : missing.Count > 0 ? ("heading", $"Columns are missing: {string.Join(", ", missing)}.")
            : unknown.Count > 0 ? ("unknown_columns", $"Columns are not in the contract {contract.Id}: {string.Join(", ", unknown)}.")
            : null;
    }

    private void Place(string heading, int place)
    {
        var plain = Plain(heading);
        if (plain.Length == 0)
        {
            nameless.Add(place);
        }
        else if (mapping?.Ignores(heading) == true)
        {
            return;
        }
        else if (Column(heading, plain) is not { } column)
        {
            unknown.Add(Repeated.Heading(heading.Trim(), place));
        }
        else if (Places[column] >= 0)
        {
            twice ??= contract.Columns[column].Ko;
        }
        else
        {
            Places[column] = place;
        }
    }

    private int? Column(string heading, string plain)
    {
        var mapped = mapping?.Column(heading);
        return mapped != null ? Enumerable.Range(0, Places.Length).First(c => contract.Columns[c].Id == mapped)
            : Names.GetOrAdd(contract, NamesOf).TryGetValue(plain, out var column) ? column : null;
    }

    private static Dictionary<string, int> NamesOf(Contract contract)
    {
        var names = new Dictionary<string, int>();
        for (var c = 0; c < contract.Columns.Count; c++)
        {
            foreach (var name in contract.Columns[c].Aliases.Append(contract.Columns[c].Ko).Append(contract.Columns[c].Id))
            {
                names.TryAdd(Plain(name), c);
            }
        }

        return names;
    }

    /// <summary>Without blanks and in lower case; a middle dot that an encoding lost is a question mark.</summary>
    private static string Plain(string heading) =>
        string.Concat(heading.Where(c => !char.IsWhiteSpace(c) && c is not ('\uFEFF' or '\u200B')).Select(c => c is '·' or 'ㆍ' or '・' ? '?' : c)).ToLowerInvariant();
}
