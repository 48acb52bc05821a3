namespace DongHaeng.Warehouse.Metrics;

/// <summary>What a metric has meant since a day.</summary>
/// <param name="Since">First day of this meaning.</param>
/// <param name="Ko">The definition in Korean.</param>
/// <param name="En">The definition in English.</param>
public sealed record MetricVersion(DateOnly Since, string Ko, string En)
{
    /// <summary>What changed, in Korean, and why; null of the first.</summary>
    public string? ChangedKo { get; init; }

    /// <summary>What changed, in English, and why; null of the first.</summary>
    public string? ChangedEn { get; init; }

    /// <summary>Where it was laid down: a directive, a manual with its edition; null of the first.</summary>
    public string? Source { get; init; }
}
