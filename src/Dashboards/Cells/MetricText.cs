using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Cells;

/// <summary>A metric's declaration in the language of the page.</summary>
public static class MetricText
{
    /// <summary>The themes in the order of the work.</summary>
    public static IReadOnlyList<string> Themes { get; } =
        [.. MetricThemes.All.Where(theme => MetricCatalog.All.Any(metric => metric.Theme == theme))];

    /// <summary>The metrics that pages begin with, along the way of the work.</summary>
    public static IReadOnlyList<Metric> Main { get; } =
        [.. new[] { "visits_done", "discovery_linked", "first_contact_days", "case_goal_met", "gift_count", "gift_value" }.Select(MetricCatalog.Get)];

    /// <summary>The metrics of a theme; the main ones for null.</summary>
    public static IReadOnlyList<Metric> Of(string? theme) => theme is null ? Main : [.. MetricCatalog.All.Where(metric => metric.Theme == theme)];

    /// <summary>Its name.</summary>
    public static string Name(Metric metric, Language language) => Pick(language, metric.Ko, metric.En);

    /// <summary>Its unit.</summary>
    public static string Unit(Metric metric, Language language) => Pick(language, metric.UnitKo, metric.UnitEn);

    /// <summary>The unit of a difference: of shares, percentage points.</summary>
    public static string DifferenceUnit(Metric metric, Language language) =>
        metric.InPercent ? Pick(language, "%p", "pp") : Unit(metric, language);

    /// <summary>How many decimals its values have.</summary>
    public static int Decimals(Metric metric) => metric.Kind is MetricKind.Count or MetricKind.Sum ? 0 : 1;

    /// <summary>Why it matters.</summary>
    public static string Why(Metric metric, Language language) => Pick(language, metric.WhyKo, metric.WhyEn);

    /// <summary>What to beware of.</summary>
    public static string Pitfalls(Metric metric, Language language) => Pick(language, metric.PitfallsKo, metric.PitfallsEn);

    /// <summary>What it meant at the end of a period.</summary>
    public static string Definition(Metric metric, DateOnly period, Grain grain, Language language)
    {
        var version = Definitions.At(metric, period, grain);
        return Pick(language, version.Ko, version.En);
    }

    private static string Pick(Language language, string korean, string english) =>
        language == Language.Korean ? korean : english;
}
