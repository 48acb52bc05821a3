using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Units;

/// <summary>What pages say where the definition of a metric changed (정의 변경).</summary>
public static class Redefinition
{
    /// <summary>That a period's figure is made of two meanings: "정의 변경 2023-07-01, 기간 안에 포함"; null where it is not.</summary>
    public static string? Inside(Metric metric, Choice choice, Texts texts) =>
        Definitions.Within(metric, choice.Period, choice.Grain) is [.., var version] ? texts.Unit.RedefinedInside(Phrases.Redefined(texts.Language, version.Since)) : null;

    /// <summary>Why two periods are not compared: "※ 정의 변경 2023-07-01, 비교하지 않음"; null where they may be.</summary>
    public static string? Across(Metric metric, Grain grain, DateOnly one, DateOnly other, Texts texts) =>
        Definitions.Break(metric, grain, one, other) is { } version ? texts.Unit.Redefined(Phrases.Redefined(texts.Language, version.Since)) : null;

    /// <summary>The day of the change that lies between a period and the one shown before it; null for none.</summary>
    public static DateOnly? Before(Metric metric, Grain grain, IReadOnlyList<MetricRow> rows, int index) =>
        index == 0 ? null : Definitions.Break(metric, grain, rows[index - 1].Period, rows[index].Period)?.Since;

    /// <summary>What changed, with its day and its source; one line for each change.</summary>
    public static IEnumerable<string> Told(Metric metric, Texts texts) => metric.Versions.Skip(1)
        .Select(v => $"{Phrases.Redefined(texts.Language, v.Since)}: {texts.Pick(v.ChangedKo!, v.ChangedEn!)} ({v.Source})");
}
