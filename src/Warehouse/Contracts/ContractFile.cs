namespace DongHaeng.Warehouse.Contracts;

/// <summary>Reads a contract from its file; the only parser of the format, for ingest, samples and documents alike.</summary>
public static class ContractFile
{
    private static readonly string[] Identity = ["source_system", "source_record_id", "dong_code", "event_date", "rec_status", "revision_no"];

    /// <summary>Parses a contract.</summary>
    /// <param name="name">The file's name without ending, which must be the dataset's id.</param>
    /// <param name="yaml">The file's text.</param>
    /// <param name="common">The columns of common.yaml.</param>
    /// <exception cref="InvalidDataException">Something is missing or contradicts itself; the message says what and where.</exception>
    public static Contract Parse(string name, string yaml, IReadOnlyList<Column> common)
    {
        var root = YamlSection.Of($"sql/datasets/{name}.yaml", yaml).Only(
            "id", "ko", "en", "about", "supplier", "source_systems", "due", "key_scope", "event", "natural_key", "changes_later", "sensitivity",
            "common", "required_too", "columns", "order");
        if (root.Text("id") != name)
        {
            throw root.Wrong($"id is '{root.Text("id")}' and the file's name is '{name}'");
        }

        var alsoRequired = root.Texts("required_too");
        var due = root.Section("due").Only("every_night", "closes_on_business_day");
        var own = root.Sections("columns").Select(ColumnOf);
        var shared = root.Texts("common").Select(id => common.FirstOrDefault(c => c.Id == id) ?? throw root.Wrong($"common.yaml has no column '{id}'"));
        var contract = new Contract
        {
            Id = name,
            Ko = root.Text("ko"),
            En = root.Text("en"),
            About = root.Text("about"),
            Supplier = root.Choice("supplier", "center", "gu", "foundation"),
            SourceSystems = root.Texts("source_systems"),
            ClosesOnBusinessDay = (int)(due.Number("closes_on_business_day") ?? throw due.Wrong("'closes_on_business_day' is missing")),
            KeyScope = root.Choice("key_scope", "center"), // the one that pseudonyms are made for
            Event = root.Text("event"),
            NaturalKey = root.Texts("natural_key"),
            ChangesLater = root.Text("changes_later"),
            Sensitivity = root.Choice("sensitivity", "ordinary", "public", "protected"),
            Columns = [.. shared.Select(c => alsoRequired.Contains(c.Id) ? c with { Required = true } : c), .. own],
            Order = [.. root.Pairs("order")],
        };
        Check(contract, alsoRequired, root);
        return contract;
    }

    /// <summary>The columns of common.yaml.</summary>
    public static IReadOnlyList<Column> ParseCommon(string yaml) =>
        [.. YamlSection.Of("sql/datasets/common.yaml", yaml).Items().Select(ColumnOf)];

    private static Column ColumnOf(YamlSection s) => new()
    {
        Id = s.Only("id", "ko", "en", "type", "aliases", "codes", "required", "required_when", "min", "max", "pattern", "subject", "note").Text("id"),
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

    private static void Check(Contract contract, IEnumerable<string> alsoRequired, YamlSection root)
    {
        var ids = contract.Columns.Select(c => c.Id).ToHashSet();
        if (Identity.FirstOrDefault(i => !ids.Contains(i)) is { } lacking)
        {
            throw root.Wrong($"the common column '{lacking}' is missing, and no record does without it");
        }

        var mentioned = contract.NaturalKey.Concat(alsoRequired).Concat(contract.Order.SelectMany(o => new[] { o.Earlier, o.Later }))
            .Concat(contract.Columns.Where(c => c.RequiredWhen != null).Select(c => c.RequiredWhen!.Value.Column));
        if (mentioned.FirstOrDefault(m => !ids.Contains(m)) is { } unknown)
        {
            throw root.Wrong($"'{unknown}' is mentioned and is no column");
        }

        if (contract.Columns.FirstOrDefault(c => c.Type is ColumnType.Code or ColumnType.Codes && c.Codes.Count == 0) is { } bare)
        {
            throw root.Wrong($"the code column '{bare.Id}' lists no codes");
        }

        if (contract.Columns.FirstOrDefault(c => c.RequiredWhen is var (other, code) && contract[other].Codes.All(known => known.Id != code)) is { } never)
        {
            throw root.Wrong($"'{never.Id}' is required at a code that '{never.RequiredWhen!.Value.Column}' does not have: '{never.RequiredWhen.Value.Code}'");
        }

        if (contract.Columns.FirstOrDefault(c => (c.Type == ColumnType.Key) != (c.Subject is "staff" or "household" or "person")) is { } nobody)
        {
            throw root.Wrong($"'{nobody.Id}': a key column, and no other, has a subject: staff, household or person");
        }

        var headings = contract.Columns.SelectMany(c => c.Aliases.Append(c.Ko).Append(c.Id).Distinct()).GroupBy(h => h);
        if (headings.FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw root.Wrong($"the heading '{twice.Key}' belongs to two columns");
        }
    }
}
