namespace DongHaeng.Warehouse.Contracts;

/// <summary>Reads a contract from its file; the only parser of the format, for ingest, samples and documents alike.</summary>
public static class ContractFile
{
    /// <summary>Parses a contract.</summary>
    /// <param name="name">The file's name without ending, which must be the dataset's id.</param>
    /// <param name="yaml">The file's text.</param>
    /// <param name="common">The columns of common.yaml.</param>
    /// <exception cref="InvalidDataException">Something is missing or contradicts itself; the message says what and where.</exception>
    public static Contract Parse(string name, string yaml, IReadOnlyList<Column> common)
    {
        var root = YamlSection.Of($"sql/datasets/{name}.yaml", yaml);
        if (root.Text("id") != name)
        {
            throw root.Wrong($"id is '{root.Text("id")}' and the file's name is '{name}'");
        }

        var alsoRequired = root.Texts("required_too");
        var own = root.Sections("columns").Select(ColumnOf);
        var shared = root.Texts("common").Select(id => common.FirstOrDefault(c => c.Id == id) ?? throw root.Wrong($"common.yaml has no column '{id}'"));
        var contract = new Contract
        {
            Id = name,
            Ko = root.Text("ko"),
            En = root.Text("en"),
            About = root.Text("about"),
            Supplier = root.Text("supplier"),
            SourceSystems = root.Texts("source_systems"),
            ClosesOnBusinessDay = (int)(root.Section("due").Number("closes_on_business_day") ?? throw root.Wrong("due needs closes_on_business_day")),
            KeyScope = root.Text("key_scope"),
            Event = root.Text("event"),
            NaturalKey = root.Texts("natural_key"),
            ChangesLater = root.Text("changes_later"),
            Sensitivity = root.Text("sensitivity"),
            Columns = [.. shared.Select(c => alsoRequired.Contains(c.Id) ? c with { Required = true } : c), .. own],
            Order = [.. root.Pairs("order")],
        };
        Check(contract, root);
        return contract;
    }

    /// <summary>The columns of common.yaml.</summary>
    public static IReadOnlyList<Column> ParseCommon(string yaml) =>
        [.. YamlSection.Of("sql/datasets/common.yaml", yaml).Items().Select(ColumnOf)];

    private static Column ColumnOf(YamlSection s) => new()
    {
        Id = s.Text("id"),
        Ko = s.Text("ko"),
        En = s.Text("en"),
        Type = s.Choice<ColumnType>("type"),
        Aliases = s.Texts("aliases"),
        Codes = [.. s.Sections("codes").Select(c => c.OnlyEntry()).Select(e => new Code(e.Key, e.Values[0], e.Values[1]))],
        Required = s.Flag("required"),
        RequiredWhen = s.Has("required_when") ? s.Section("required_when").OnlyPair() : null,
        Min = s.Number("min"),
        Max = s.Number("max"),
        Pattern = s.TextOrNull("pattern"),
        Subject = s.TextOrNull("subject"),
        Note = s.TextOrNull("note"),
    };

    private static void Check(Contract contract, YamlSection root)
    {
        var ids = contract.Columns.Select(c => c.Id).ToHashSet();
        var mentioned = contract.NaturalKey.Concat(contract.Order.SelectMany(o => new[] { o.Earlier, o.Later }))
            .Concat(contract.Columns.Where(c => c.RequiredWhen != null).Select(c => c.RequiredWhen!.Value.Column));
        if (mentioned.FirstOrDefault(m => !ids.Contains(m)) is { } unknown)
        {
            throw root.Wrong($"'{unknown}' is mentioned and is no column");
        }

        if (contract.Columns.FirstOrDefault(c => c.Type is ColumnType.Code or ColumnType.Codes && c.Codes.Count == 0) is { } bare)
        {
            throw root.Wrong($"the code column '{bare.Id}' lists no codes");
        }

        var headings = contract.Columns.SelectMany(c => c.Aliases.Append(c.Ko).Append(c.Id).Distinct()).GroupBy(h => h);
        if (headings.FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw root.Wrong($"the heading '{twice.Key}' belongs to two columns");
        }
    }
}
