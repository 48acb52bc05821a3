using System.Globalization;

namespace DongHaeng.Warehouse.Metrics;

/// <summary>How long what a metric of days counts is followed.</summary>
internal static class MetricDays
{
    /// <summary>
    /// The most days of an event, as SQL over its <c>cohort_date</c>: to the end of so many months after its own as the
    /// metric looks back. What is open then stays open, so that old months come to rest.
    /// </summary>
    public static string Most(Metric metric) => string.Create(CultureInfo.InvariantCulture, $"(last_day(date_trunc('month', cohort_date) + interval {metric.LookbackMonths} month) - cohort_date)");
}
