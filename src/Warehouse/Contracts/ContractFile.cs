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
        var root = YamlSection.Of($"sql/datasets/{name}.yaml", yaml).Only(
            "id", "ko", "en", "about", "supplier", "source_systems", "due", "key_scope", "event", "natural_key", "changes_later", "sensitivity",
            "common", "required_too", "aliases", "columns", "references", "order");
        if (root.Text("id") != name)
        {
            throw root.Wrong($"id is '{root.Text("id")}' and the file's name is '{name}'");
        }

        var alsoRequired = root.Texts("required_too");
        var (every, dueOn, closesOn) = DueOf(root.Section("due").Only("every", "on_business_day", "closes_on_business_day"));
        var own = root.Sections("columns").Select(ColumnOf);
        var shared = root.Texts("common").Select(id => common.FirstOrDefault(c => c.Id == id) ?? throw root.Wrong($"common.yaml has no column '{id}'")).ToList();
        var called = root.Has("aliases") ? root.Section("aliases").Only([.. root.Texts("common")]) : null;
        var contract = new Contract
        {
            Id = name,
            Ko = root.Text("ko"),
            En = root.Text("en"),
            About = root.Text("about"),
            Supplier = root.Choice("supplier", "center", "gu", "foundation"),
            SourceSystems = root.Texts("source_systems"),
            Every = every,
            DueOnBusinessDay = dueOn,
            ClosesOnBusinessDay = closesOn,
            KeyScope = root.Choice<KeyScope>("key_scope"),
            Event = root.Text("event"),
            NaturalKey = root.Texts("natural_key"),
            ChangesLater = root.Text("changes_later"),
            Sensitivity = root.Choice("sensitivity", "ordinary", "public", "protected"),
            Columns = [.. shared.Select(c => c with { Required = c.Required || alsoRequired.Contains(c.Id), Aliases = [.. c.Aliases, .. called?.Texts(c.Id) ?? []] }), .. own],
            References = [.. root.Sections("references").Select(ReferenceOf)],
            Order = [.. root.Pairs("order")],
        };
        ContractCheck.Contract(contract, alsoRequired, root);
        return contract;
    }

    /// <summary>The columns of common.yaml.</summary>
    public static IReadOnlyList<Column> ParseCommon(string yaml) =>
        [.. YamlSection.Of("sql/datasets/common.yaml", yaml).Items().Select(ColumnOf)];

    private static Column ColumnOf(YamlSection s) => new()
    {
        Id = s.Only("id", "ko", "en", "type", "aliases", "codes", "required", "required_when", "min", "max", "tally", "pattern", "subject", "note").Text("id"),
        Ko = s.Text("ko"),
        En = s.Text("en"),
        Type = s.Choice<ColumnType>("type"),
        Aliases = s.Texts("aliases"),
        Codes = [.. s.Sections("codes").Select(c => c.OnlyEntry()).Select(e => new Code(e.Key, e.Values[0], e.Values[1]))],
        Required = s.Flag("required"),
        RequiredWhen = s.Has("required_when") ? s.Section("required_when").OnlyPair() : null,
        Min = s.Number("min"),
        Max = s.Number("max"),
        Tally = s.Flag("tally"),
        Pattern = s.TextOrNull("pattern"),
        Subject = s.TextOrNull("subject"),
        Note = s.TextOrNull("note"),
    };

    private static (Rhythm Every, int? DueOn, int ClosesOn) DueOf(YamlSection due)
    {
        var every = due.Choice("every", "night", "month", "year", "year_ahead") switch
        {
            "night" => Rhythm.Night,
            "month" => Rhythm.Month,
            "year" => Rhythm.Year,
            _ => Rhythm.YearAhead,
        };
        var dueOn = BusinessDay(due, "on_business_day");
        var closesOn = BusinessDay(due, "closes_on_business_day") ?? throw due.Wrong("'closes_on_business_day' is missing");
        return (every, dueOn) switch
        {
            (Rhythm.Night, not null) => throw due.Wrong("what is due every night has no 'on_business_day'"),
            (not Rhythm.Night, null) => throw due.Wrong("'on_business_day' is missing"),
            (_, { } on) when on > closesOn => throw due.Wrong($"it closes on business day {closesOn} and is due on {on}, which is later"),
            _ => (every, dueOn, closesOn),
        };
    }

    private static int? BusinessDay(YamlSection due, string key) => due.Number(key) switch
    {
        null => null,
        >= 1 and <= 20 and var day => (int)day, // no month has fewer
        var day => throw due.Wrong($"'{key}' is {day}: a business day of a month lies between 1 and 20"),
    };

    private static Reference ReferenceOf(YamlSection s) => s.Only("column", "to").Text("to").Split('.') is [var dataset, var column]
        ? new(s.Text("column"), dataset, column)
        : throw s.Wrong($"'{s.Text("to")}' names no column of a dataset, such as discovery.discovery_no");
}
