namespace DongHaeng.Warehouse.Metrics;

/// <summary>What a metric has meant since a day.</summary>
/// <param name="Since">First day of this meaning.</param>
/// <param name="Ko">The definition in Korean.</param>
/// <param name="En">The definition in English.</param>
public sealed record MetricVersion(DateOnly Since, string Ko, string En);
