using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;

namespace DongHaeng.Tests.Reports.Narrative;

public sealed class GroundTests
{
    [Theory]
    [InlineData("discovery_linked", 2025, 3, 31, false)]
    [InlineData("discovery_linked", 2025, 4, 1, true)]
    [InlineData("visits_done", 2024, 10, 31, true)]
    public void Octobers_results_settle_when_the_six_months_in_which_they_come_are_over(string metric, int year, int month, int day, bool settled)
    {
        var asOf = new DateOnly(year, month, day);

        Ground.Settled(MetricCatalog.Get(metric), Given.October, asOf).ShouldBe(settled);
        Given.Series(metric).Settling(asOf).ShouldBe(!settled);
    }
}
