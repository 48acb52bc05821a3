using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>The figures of <see cref="DiscoveryTown"/>, worked out on paper.</summary>
public sealed class DiscoveryFigureTests(DiscoveryTown town) : IClassFixture<DiscoveryTown>
{
    private const string September = "2024-09-01", October = "2024-10-01", Summer = "2024-07-01", Autumn = "2024-10-01", Year = "2024-01-01";

    [Theory]
    [InlineData("discovery_new", "d0001", Grain.Month, September, 5)] // by the day of discovery, so with P5
    [InlineData("discovery_new", "d0001", Grain.Month, October, 2)]   // P6, and P7 once; P1 is known
    [InlineData("discovery_new", "d0002", Grain.Month, September, 2)] // another center does not know P1
    [InlineData("discovery_new", "seoul", Grain.Year, Year, 9)]
    [InlineData("nontarget_reasons", "d0001", Grain.Month, September, 3)]
    [InlineData("nontarget_reasons", "d0001", Grain.Month, October, 0)]
    [InlineData("nontarget_reasons", "seoul", Grain.Year, Year, 4)]
    [InlineData("risk_signals", "d0001", Grain.Month, September, 5)] // POWER, RENT; RENT; RENT, COMM
    [InlineData("risk_signals", "d0001", Grain.Month, October, 1)]
    [InlineData("risk_signals", "d0002", Grain.Month, September, 0)]
    [InlineData("risk_signals", "g01", Grain.Year, Year, 6)]
    public void People_reasons_and_signals_are_counted(string metric, string unit, Grain grain, string period, long count) =>
        EveryCell.Is(town.Books, metric, unit, grain, period, count, count, null);

    [Theory]
    [InlineData("discovery_nontarget", "d0001", Grain.Month, September, 3, 4)]
    [InlineData("discovery_nontarget", "d0001", Grain.Month, October, 0, 5)] // by the month of assignment, so with P5
    [InlineData("discovery_nontarget", "d0002", Grain.Month, September, 1, 2)]
    [InlineData("discovery_nontarget", "seoul", Grain.Year, Year, 4, 11)]
    [InlineData("discovery_unlocated", "d0001", Grain.Month, September, 2, 4)] // P3 and P4; P2 was met and in no need
    [InlineData("discovery_unlocated", "d0001", Grain.Quarter, Autumn, 0, 5)]
    [InlineData("discovery_unlocated", "d0002", Grain.Month, September, 1, 2)] // P8
    [InlineData("discovery_unlocated", "g01", Grain.Quarter, Summer, 3, 6)]
    [InlineData("first_contact_week", "d0001", Grain.Month, September, 1, 4)] // P1, not P2, P3 and P4
    [InlineData("first_contact_week", "d0001", Grain.Month, October, 3, 4)]   // P5, P1 and P7 once of two; P6 has had six days
    [InlineData("first_contact_week", "d0002", Grain.Month, September, 1, 2)]
    [InlineData("first_contact_week", "g01", Grain.Month, September, 2, 6)]
    [InlineData("first_contact_week", "seoul", Grain.Year, Year, 5, 10)]
    public void Shares_of_those_assigned(string metric, string unit, Grain grain, string period, long part, long all) =>
        EveryCell.Is(town.Books, metric, unit, grain, period, 100.0 * part / all, part, all);

    [Theory]
    [InlineData("discovery_new", "route", September, "WAVE 3, ZONE 2, NEIGHBOR 1, SELF 1")]
    [InlineData("discovery_new", "route", October, "ZONE 2")] // of two records of a day the first number
    [InlineData("discovery_nontarget", "route", September, "WAVE 3/3, ZONE 1/2, NEIGHBOR 0/1")]
    [InlineData("discovery_unlocated", "route", September, "WAVE 2/3, ZONE 1/2, NEIGHBOR 0/1")]
    [InlineData("nontarget_reasons", "nontarget_reason", September, "NOCONTACT 1, VACANT 1, MISMATCH 1, NONEED 1")]
    [InlineData("nontarget_reasons", "route", September, "WAVE 3, ZONE 1")]
    [InlineData("risk_signals", "signal", September, "POWER 1, RENT 3, COMM 1")]
    [InlineData("first_contact_week", "route", October, "WAVE 1/1, ZONE 0/1, SELF 2/2")]
    public void They_are_split_by_the_codes_of_the_records(string metric, string breakdown, string month, string parts) =>
        EveryCell.Parts(town.Books, metric, breakdown, month).ShouldBe(parts);

    [Theory]
    [InlineData("discovery_new")]
    [InlineData("discovery_nontarget")]
    [InlineData("discovery_unlocated")]
    [InlineData("nontarget_reasons")]
    [InlineData("risk_signals")]
    [InlineData("first_contact_week")]
    public void Every_cell_is_the_sum_of_its_parts_and_of_the_files_it_is_traced_to(string metric)
    {
        EveryCell.IsTheSumOfItsParts(town.Books, metric);
        EveryCell.IsTracedInFull(town.Books, metric, Grain.Month);
    }
}
