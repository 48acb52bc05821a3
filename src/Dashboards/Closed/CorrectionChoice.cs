using System.Globalization;
using DongHaeng.Dashboards.Units;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Closed;

/// <summary>Which corrections a page shows.</summary>
/// <param name="Month">The closed month; null where none is closed.</param>
/// <param name="Metric">Only this metric; null for all.</param>
/// <param name="Page">Which page of the list, from 1 on.</param>
public sealed record CorrectionChoice(ClosedMonth? Month, Metric? Metric = null, int Page = 1)
{
    /// <summary>The page's address.</summary>
    public string Address
    {
        get
        {
            string?[] words =
            [
                Month is null ? null : $"period={PeriodText.Key(Month.Month)}", Metric is null ? null : $"metric={Metric.Id}",
                Page == 1 ? null : $"page={Page.ToString(CultureInfo.InvariantCulture)}",
            ];
            return "/corrections" + (words.OfType<string>().ToList() is { Count: > 0 } said ? "?" + string.Join('&', said) : "");
        }
    }
}
