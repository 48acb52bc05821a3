namespace DongHaeng.Warehouse.Contracts;

/// <summary>Whether a contract agrees with itself, and the contracts with one another.</summary>
public static class ContractCheck
{
    private static readonly string[] Identity = ["source_system", "source_record_id", "dong_code", "event_date", "recorded_at", "rec_status", "revision_no"];

    /// <summary>Checks a contract by itself.</summary>
    /// <exception cref="InvalidDataException">It contradicts itself.</exception>
    internal static void Contract(Contract contract, IEnumerable<string> alsoRequired, YamlSection root)
    {
        var ids = contract.Columns.Select(c => c.Id).ToHashSet();
        if (Identity.FirstOrDefault(i => !ids.Contains(i)) is { } lacking)
        {
            throw root.Wrong($"the common column '{lacking}' is missing, and no record does without it");
        }

        var mentioned = contract.NaturalKey.Concat(alsoRequired).Concat(contract.Order.SelectMany(o => new[] { o.Earlier, o.Later }))
            .Concat(contract.References.Select(r => r.Column))
            .Concat(contract.Columns.Where(c => c.RequiredWhen != null).Select(c => c.RequiredWhen!.Value.Column));
        if (mentioned.FirstOrDefault(m => !ids.Contains(m)) is { } unknown)
        {
            throw root.Wrong($"'{unknown}' is mentioned and is no column");
        }

        foreach (var column in contract.Columns)
        {
            Codes(column, root);
        }

        if (contract.SourceSystems.FirstOrDefault(s => contract["source_system"].Codes.All(c => c.Id != s)) is { } system)
        {
            throw root.Wrong($"'{system}' is no source system of common.yaml");
        }

        if (contract.Columns.FirstOrDefault(c => c.RequiredWhen is var (other, code) && contract[other].Codes.All(known => known.Id != code)) is { } never)
        {
            throw root.Wrong($"'{never.Id}' is required at a code that '{never.RequiredWhen!.Value.Column}' does not have: '{never.RequiredWhen.Value.Code}'");
        }

        Keys(contract, root);
        var headings = contract.Columns.SelectMany(c => c.Aliases.Append(c.Ko).Append(c.Id).Select(Plain).Distinct()).GroupBy(h => h);
        if (headings.FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw root.Wrong($"the heading '{twice.Key}' belongs to two columns");
        }
    }

    /// <summary>Checks that every reference names a column of a dataset of the same supplier.</summary>
    /// <param name="contracts">All that are taken.</param>
    /// <returns>The same contracts.</returns>
    /// <exception cref="InvalidDataException">A reference leads nowhere.</exception>
    public static IReadOnlyList<Contract> References(IReadOnlyList<Contract> contracts)
    {
        foreach (var contract in contracts)
        {
            foreach (var (column, dataset, target) in contract.References)
            {
                var other = contracts.FirstOrDefault(c => c.Id == dataset);
                if (other?.Columns.FirstOrDefault(c => c.Id == target) is not { } found)
                {
                    throw new InvalidDataException($"sql/datasets/{contract.Id}.yaml: '{column}' refers to {dataset}.{target}, and there is no such column.");
                }

                if (other.Supplier != contract.Supplier || found.Type != contract[column].Type)
                {
                    throw new InvalidDataException(
                        $"sql/datasets/{contract.Id}.yaml: '{column}' refers to {dataset}.{target}, which another supplier delivers or which holds something else.");
                }
            }
        }

        return contracts;
    }

    private static void Keys(Contract contract, YamlSection root)
    {
        if (contract.Columns.FirstOrDefault(c => (c.Type == ColumnType.Key) != (c.Subject is "staff" or "household" or "person")) is { } nobody)
        {
            throw root.Wrong($"'{nobody.Id}': a key column, and no other, has a subject: staff, household or person");
        }

        var key = contract.Columns.FirstOrDefault(c => c.Type == ColumnType.Key);
        if (key != null && contract.KeyScope == KeyScope.None)
        {
            throw root.Wrong($"key_scope is none, and '{key.Id}' is a key");
        }

        if (key == null && contract.KeyScope != KeyScope.None)
        {
            throw root.Wrong("there is no key column, so key_scope is none");
        }
    }

    /// <summary>Files may carry a code's Korean name instead of its id, so that neither may mean two codes.</summary>
    private static void Codes(Column column, YamlSection root)
    {
        if ((column.Type is ColumnType.Code or ColumnType.Codes) != column.Codes.Count > 0)
        {
            throw root.Wrong(column.Codes.Count == 0 ? $"the code column '{column.Id}' lists no codes" : $"'{column.Id}' lists codes and is no code column");
        }

        var meanings = column.Codes.SelectMany(c => new[] { Plain(c.Id), Plain(c.Ko) }.Distinct()).GroupBy(m => m);
        if (meanings.FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw root.Wrong($"'{twice.Key}' means two codes of '{column.Id}'");
        }
    }

    /// <summary>As files are read: blanks and letter case do not count.</summary>
    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
}
