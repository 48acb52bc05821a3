using DongHaeng.Warehouse.Metrics;

namespace DongHaeng.Dashboards.Api;

/// <summary>A version of a metric's definition as the API tells it.</summary>
/// <param name="Number">Its number, as rows name it under definition; the first is 1.</param>
/// <param name="Since">Its first day.</param>
/// <param name="Ko">The definition in Korean.</param>
/// <param name="En">The definition in English.</param>
/// <param name="ChangedKo">What changed, in Korean; null of the first.</param>
/// <param name="ChangedEn">What changed, in English; null of the first.</param>
/// <param name="Source">Where it was laid down; null of the first.</param>
public sealed record DefinitionLine(int Number, DateOnly Since, string Ko, string En, string? ChangedKo, string? ChangedEn, string? Source)
{
    /// <summary>The versions of a metric, the earliest first.</summary>
    public static DefinitionLine[] Of(Metric metric) =>
        [.. metric.Versions.Select((v, i) => new DefinitionLine(i + 1, v.Since, v.Ko, v.En, v.ChangedKo, v.ChangedEn, v.Source))];
}
