using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Narrative;

/// <summary>A cell in words: its figure, or why it has none.</summary>
public static class Amount
{
    /// <summary>How many decimals a metric's figures have.</summary>
    public static int Decimals(Metric metric) => metric.Kind is MetricKind.Count or MetricKind.Sum ? 0 : 1;

    /// <summary>The metric's name.</summary>
    public static string Name(Metric metric, Language language) => language.Say(metric.Ko, metric.En);

    /// <summary>The metric's unit.</summary>
    public static string Unit(Metric metric, Language language) => language.Say(metric.UnitKo, metric.UnitEn);

    /// <summary>The figure without its unit, or the word that stands for it.</summary>
    public static string Text(Metric metric, MetricRow? row, Language language) =>
        row?.Value is { } value ? Numbers.Text(value, Decimals(metric)) : Reason(metric, row, language);

    /// <summary>The figure with its unit, or the word that stands for it.</summary>
    public static string WithUnit(Metric metric, MetricRow? row, Language language) =>
        row?.Value is { } value ? Quantity.Text(value, Decimals(metric), Unit(metric, language), language) : Reason(metric, row, language);

    /// <summary>The same in the width of a table's column: withheld is "보호", none is "-".</summary>
    public static string Brief(Metric metric, MetricRow? row, Language language) => row switch
    {
        { Value: not null } => Text(metric, row, language),
        { Status: CellStatus.Withheld } => language.Say("보호", "prot."),
        { Status: CellStatus.NotReported } => language.Say("미보고", "missing"),
        { Status: CellStatus.Few } => Few(language),
        { Status: CellStatus.NoValue } when NotReached(metric, row) => language.Say("미도달", "not yet"),
        _ => "-",
    };

    /// <summary>Why a cell has no figure.</summary>
    public static string Reason(Metric metric, MetricRow? row, Language language) => row?.Status switch
    {
        CellStatus.Few => Few(language),
        CellStatus.Withheld => Phrases.Withheld(language),
        CellStatus.NotReported => Phrases.NotReported(language),
        CellStatus.NoValue when NotReached(metric, row) => Phrases.NotReached(language),
        CellStatus.NoValue => language.Say("해당 없음", "none"),
        _ => Phrases.NoData(language),
    };

    /// <summary>A masked count.</summary>
    public static string Few(Language language) => language.Say("7 이하", "7 or fewer");

    /// <summary>Whether there is no value because half of the cases are still open, not because there are no cases.</summary>
    public static bool NotReached(Metric metric, MetricRow row) =>
        metric.Kind == MetricKind.Days && row is { Status: CellStatus.NoValue, Denominator: null or > 0 };
}
