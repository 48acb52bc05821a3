using System.Text.RegularExpressions;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Sql;

namespace DongHaeng.Warehouse.Metrics;

/// <summary>All metrics, one for each file in sql/metrics.</summary>
public static class MetricCatalog
{
    /// <summary>The metrics in the order of their ids.</summary>
    public static IReadOnlyList<Metric> All { get; } =
        [.. SqlFiles.In("metrics", ".sql").Select(path => Parse(Path.GetFileNameWithoutExtension(path), SqlFiles.Read(path)))];

    /// <summary>The datasets whose records are counted month by month; what comes by the year is only held against them.</summary>
    public static IReadOnlyList<string> Counted { get; } =
        [.. All.SelectMany(m => m.Datasets).Distinct().Where(d => ContractCatalog.Get(d).Every is not (Rhythm.Year or Rhythm.YearAhead))];

    /// <summary>A metric by its id, or null.</summary>
    public static Metric? Find(string id) => All.FirstOrDefault(m => m.Id == id);

    /// <summary>A metric by its id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message lists those that there are.</exception>
    public static Metric Get(string id) => Find(id)
        ?? throw new KeyNotFoundException($"There is no metric '{id}'. Known are {string.Join(", ", All.Select(m => m.Id))}.");

    /// <summary>Reads a metric's file: a YAML header in a block comment, then one SELECT.</summary>
    /// <exception cref="InvalidDataException">Something is missing, unknown or misshapen; the message says what and where.</exception>
    public static Metric Parse(string id, string text)
    {
        var end = text.IndexOf("*/", StringComparison.Ordinal);
        if (!text.StartsWith("/*", StringComparison.Ordinal) || end < 0)
        {
            throw new InvalidDataException($"sql/metrics/{id}.sql begins with a header between /* and */.");
        }

        var header = YamlSection.Of($"sql/metrics/{id}.sql", text[2..end]).Only(
            "ko", "en", "theme", "unit", "kind", "of", "fewest", "standardised_by", "once_a_year", "smallest_period", "breakdowns", "good", "beside", "target", "why", "pitfalls", "datasets", "same", "sensitivity",
            "lookback_months", "reach_months", "versions", "owner", "reviewed");
        RefuseUnprotected(text[2..], header);
        RefuseUntraceable(text[(end + 2)..], header);
        RefuseFarReach(text[(end + 2)..], header);
        var unit = header.Section("unit").Only("ko", "en", "divide_by");
        return new Metric
        {
            Id = id,
            Ko = header.Text("ko"),
            En = header.Text("en"),
            Theme = header.Choice("theme", [.. MetricThemes.All]),
            UnitKo = unit.Text("ko"),
            UnitEn = unit.Text("en"),
            DivideBy = unit.Number("divide_by") ?? 1,
            Kind = header.Choice<MetricKind>("kind"),
            Of = OfRate(header),
            Fewest = FewestOf(header),
            StandardisedBy = StandardisedByOf(header),
            OnceAYear = OnceAYearOf(header),
            SmallestPeriod = SmallestPeriodOf(header),
            Breakdowns = [.. header.Section("breakdowns").Entries().Select(e => BreakdownOf(e.Key, e.Value, header))],
            Good = header.Choice<Direction>("good"),
            Beside = header.TextOrNull("beside"),
            Target = TargetOf(header),
            WhyKo = header.Section("why").Text("ko"),
            WhyEn = header.Section("why").Text("en"),
            PitfallsKo = header.Section("pitfalls").Text("ko"),
            PitfallsEn = header.Section("pitfalls").Text("en"),
            Datasets = [.. header.Texts("datasets").Select(d => ContractCatalog.Find(d)?.Id ?? throw header.Wrong($"there is no dataset '{d}'"))],
            Same = [.. header.Texts("same").Select(text => SameRecords.Parse(text) ?? throw header.Wrong($"'{text}' is no equation such as 'counted = visits.counted' or 'all = visits.counted[result: DONE REFUSED]'"))],
            Sensitivity = header.Choice("sensitivity", "ordinary", "public", "protected"),
            LookbackMonths = (int)(header.Number("lookback_months") ?? throw header.Wrong("'lookback_months' is missing")),
            ReachMonths = (int)(header.Number("reach_months") ?? throw header.Wrong("'reach_months' is missing")),
            Versions = VersionsOf(header),
            Owner = header.Text("owner"),
            Reviewed = header.Date("reviewed"),
            Select = text[(end + 2)..].Trim(),
        };
    }

    /// <summary>What comes of protected records is protected, declared or not: the gate opens its dongs to few.</summary>
    private static void RefuseUnprotected(string text, YamlSection header)
    {
        if (header.Text("sensitivity") != "protected"
            && ContractCatalog.All.FirstOrDefault(c => c.Sensitivity == "protected" && Regex.IsMatch(text, $@"\b(fact_)?{c.Id}\b", RegexOptions.IgnoreCase)) is { } guarded)
        {
            throw header.Wrong($"the dataset '{guarded.Id}' is protected, so that the metric's sensitivity must be protected too");
        }
    }

    /// <summary>Every cell must lead back to the lines that it was counted from.</summary>
    private static void RefuseUntraceable(string select, YamlSection header)
    {
        // What is returned stands between the last select at the left margin and the from that follows it.
        var returned = Regex.Match(select, @"^select\b(?<columns>.*?)(^from\b|\z)", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.RightToLeft).Groups["columns"].Value;
        if (new[] { "delivery_no", "line" }.FirstOrDefault(c => !Regex.IsMatch(returned, $@"\b{c}\s*(,|$)", RegexOptions.Multiline)) is { } missing)
        {
            throw header.Wrong($"the SELECT does not return '{missing}' of the record that bears the event, so that its cells could not be traced");
        }
    }

    /// <summary>A record whose figures lie in another month than its own would be looked for in the wrong one.</summary>
    private static void RefuseFarReach(string select, YamlSection header)
    {
        if (header.Number("reach_months") == 0 && Regex.IsMatch(select, @"\b(?!event_date\b)\w+\s+as\s+cohort_date\b|\b(join|over|union|qualify)\b|\bgroup\s+by\b", RegexOptions.IgnoreCase))
        {
            throw header.Wrong("the SELECT counts records in other months than their own or looks at several together, so that its reach_months cannot be 0");
        }
    }

    /// <summary>Each version but the first says what changed and where that was laid down: a break in a series must be explained to who meets it.</summary>
    private static IReadOnlyList<MetricVersion> VersionsOf(YamlSection header)
    {
        var versions = header.Sections("versions").Select((v, i) => i == 0 ? v.Only("since", "ko", "en") : v.Only("since", "ko", "en", "changed", "source")).Select((v, i) =>
            new MetricVersion(v.Date("since"), v.Text("ko"), v.Text("en"))
            {
                ChangedKo = i == 0 ? null : v.Section("changed").Text("ko"),
                ChangedEn = i == 0 ? null : v.Section("changed").Text("en"),
                Source = i == 0 ? null : v.Text("source"),
            }).ToList();
        return versions.Count == 0 || versions.Zip(versions.Skip(1)).Any(two => two.First.Since >= two.Second.Since)
            ? throw header.Wrong("'versions' holds what it has meant since when, the earliest first, each from a day of its own")
            : versions;
    }

    private static IReadOnlyList<string> OfRate(YamlSection header) => header.Choice<MetricKind>("kind") switch
    {
        MetricKind.Mean when header.Texts("of").Count == 2 => header.Texts("of"),
        MetricKind.Mean => throw header.Wrong("a mean says under 'of' the sum that it is of, and the count of the same records"),
        MetricKind.Rate when header.Texts("of").Count > 0 => header.Texts("of"),
        not MetricKind.Rate when header.Texts("of").Count == 0 => [],
        _ => throw header.Wrong("a rate or mean, and nothing else, says under 'of' which metrics it is of"),
    };

    private static long FewestOf(YamlSection header) => header.Choice<MetricKind>("kind") == MetricKind.Rate == header.Number("fewest") is > 0
        ? header.Number("fewest") ?? 0
        : throw header.Wrong("a rate, and nothing else, says under 'fewest' of how many it is told at least");

    private static string? StandardisedByOf(YamlSection header) => header.TextOrNull("standardised_by") is { } breakdown
        && (header.Choice<MetricKind>("kind") != MetricKind.Rate || !header.Texts("datasets").Contains("population"))
            ? throw header.Wrong($"only a rate of residents is 'standardised_by' a breakdown of its counts, and '{breakdown}' is for none")
            : header.TextOrNull("standardised_by");

    private static string? TargetOf(YamlSection header) => header.TextOrNull("target") is { } indicator
        && !(header.Choice<MetricKind>("kind") == MetricKind.Days || (header.Choice<MetricKind>("kind") == MetricKind.Proportion && header.Section("unit").Text("ko") == "%"))
            ? throw header.Wrong($"only a share in % or a median has a 'target' beside it, and '{indicator}' is for neither")
            : header.TextOrNull("target");

    private static bool OnceAYearOf(YamlSection header) => header.Flag("once_a_year") && header.Choice<MetricKind>("kind") != MetricKind.Count
        ? throw header.Wrong("only a count may count 'once_a_year'")
        : header.Flag("once_a_year");

    /// <summary>A day or week must add up from records that say at once what they count: no median, nobody counted once a year, no share whose results come in later, no protected record.</summary>
    private static string SmallestPeriodOf(YamlSection header)
    {
        var period = header.Choice("smallest_period", "day", "week", "month", "wave");
        var kind = header.Choice<MetricKind>("kind");
        return period is not ("day" or "week") || (kind is MetricKind.Count or MetricKind.Sum or MetricKind.Proportion && !header.Flag("once_a_year")
            && header.Text("sensitivity") != "protected" && (kind != MetricKind.Proportion || header.Number("lookback_months") <= 1))
            ? period
            : throw header.Wrong($"a median, a rate, a mean, a count 'once_a_year', a share that looks back over months and protected records are not told by {period}: the 'smallest_period' is month");
    }

    private static Breakdown BreakdownOf(string id, string of, YamlSection header) =>
        of.Split('.') is [var dataset, var column] && ContractCatalog.Find(dataset)?.Columns.FirstOrDefault(c => c.Id == column)?.Codes.Count > 0
            ? new Breakdown(id, dataset, column)
            : throw header.Wrong($"the breakdown '{id}' names no code column of a dataset: '{of}'");
}
