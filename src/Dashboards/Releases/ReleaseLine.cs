using DongHaeng.Ops.Releases;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Releases;

/// <summary>An edition of a report with its names.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Unit">The unit that it is about.</param>
/// <param name="Ko">What it is called in Korean, with its period: 월간 보고서, 2024년 10월.</param>
/// <param name="En">The same in English.</param>
public sealed record ReleaseLine(Release Edition, Unit Unit, string Ko, string En);
