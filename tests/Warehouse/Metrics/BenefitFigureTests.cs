using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>The figures of <see cref="BenefitTown"/>, worked out on paper.</summary>
public sealed class BenefitFigureTests(BenefitTown town) : IClassFixture<BenefitTown>
{
    private const string September = "2024-09-01", October = "2024-10-01", Summer = "2024-07-01", Year = "2024-01-01";

    [Theory]
    [InlineData("d0001", Grain.Month, September, 1, 300_500)]
    [InlineData("d0001", Grain.Month, October, 2, 750_000)]   // applied for in September, and in October
    [InlineData("d0002", Grain.Month, September, 3, 1_000_000)] // not the cancelled one
    [InlineData("d0002", Grain.Month, October, 0, 0)]
    [InlineData("g01", Grain.Quarter, Summer, 4, 1_300_500)]
    [InlineData("seoul", Grain.Year, Year, 6, 2_050_500)]
    public void Grants_and_their_amounts_count_in_the_month_of_the_decision(string unit, Grain grain, string period, long grants, long won)
    {
        EveryCell.Is(town.Books, "benefit_granted", unit, grain, period, grants, grants, null);
        EveryCell.Is(town.Books, "benefit_amount", unit, grain, period, won / 1000.0, won, null);
    }

    [Theory]
    [InlineData("d0001", Grain.Month, September, 0)]
    [InlineData("d0001", Grain.Month, October, 20_000)]
    [InlineData("d0002", Grain.Month, September, 0)]
    [InlineData("d0002", Grain.Month, October, 400_000)] // not what nobody knows the day of
    [InlineData("seoul", Grain.Year, Year, 420_000)]
    public void What_is_claimed_back_counts_in_the_month_of_that_decision(string unit, Grain grain, string period, long won) =>
        EveryCell.Is(town.Books, "benefit_recovered", unit, grain, period, won / 1000.0, won, null);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 2, 4)] // pending ones are left out, a refusal without a day is not
    [InlineData("d0001", Grain.Month, October, 1, 1)]
    [InlineData("d0002", Grain.Month, September, 3, 3)]
    [InlineData("g01", Grain.Month, September, 5, 7)]
    [InlineData("seoul", Grain.Year, Year, 6, 8)]
    public void The_share_granted_counts_in_the_month_of_receipt(string unit, Grain grain, string period, long granted, long decided) =>
        EveryCell.Is(town.Books, "benefit_approved", unit, grain, period, 100.0 * granted / decided, granted, decided);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 18.5, 3, 4)] // 3, 7, 30, 56+: S = 3/4, then 1/2 from 7 to 30
    [InlineData("d0001", Grain.Month, October, 12.0, 1, 2)]   // 1, 23+: S = 1/2 from 1 to the last day watched
    [InlineData("d0002", Grain.Month, September, 2.0, 3, 3)]  // 1, 2, 17: S = 2/3, 1/3
    [InlineData("d0002", Grain.Month, October, null, 0, 0)]
    [InlineData("g01", Grain.Month, September, 7.0, 6, 7)]    // 1, 2, 3, 7, 17, 30, 56+: S = 6/7, 5/7, 4/7, 3/7
    [InlineData("seoul", Grain.Year, Year, 7.0, 7, 9)]        // 1, 1, 2, 3, 7, 17, 30, 23+, 56+: S = 7/9, 6/9, 5/9, 4/9
    public void Days_to_the_decision(string unit, Grain grain, string period, double? median, long ended, long all) =>
        EveryCell.Is(town.Books, "benefit_days", unit, grain, period, median, ended, all);

    [Fact]
    public void Days_are_split_by_programme()
    {
        var programs = town.Books.Read("benefit_days", Level.Gu, Grain.Month, September, "program", unit: "g01").ToDictionary(r => r.Category!);
        (programs["EMSEOUL"].Value, programs["EMSEOUL"].Denominator).ShouldBe((3.0, 3)); // 2, 3, 7: S = 2/3, 1/3
        (programs["BASIC"].Value, programs["BASIC"].Denominator).ShouldBe((30.0, 3)); // 17, 30, 56+: S = 2/3, 1/3
        programs["PRIVATE"].Status.ShouldBe(CellStatus.NoValue);
    }

    [Theory]
    [InlineData("benefit_granted", September, "BASIC 1, EMNAT 1, EMSEOUL 2")]
    [InlineData("benefit_amount", September, "BASIC 600000, EMSEOUL 700500")]
    [InlineData("benefit_amount", October, "BASIC 700000, PRIVATE 50000")]
    [InlineData("benefit_recovered", October, "EMSEOUL 400000, PRIVATE 20000")]
    [InlineData("benefit_approved", September, "BASIC 2/3, EMNAT 1/1, EMSEOUL 2/3")]
    public void They_are_split_by_programme(string metric, string month, string parts) =>
        EveryCell.Parts(town.Books, metric, "program", month).ShouldBe(parts);

    [Theory]
    [InlineData("benefit_granted")]
    [InlineData("benefit_amount")]
    [InlineData("benefit_recovered")]
    [InlineData("benefit_approved")]
    public void Every_cell_is_the_sum_of_its_parts_and_of_the_files_it_is_traced_to(string metric)
    {
        EveryCell.IsTheSumOfItsParts(town.Books, metric);
        EveryCell.IsTracedInFull(town.Books, metric, Grain.Month);
    }

    [Fact]
    public void Days_are_traced_to_their_files() => EveryCell.IsTracedInFull(town.Books, "benefit_days", Grain.Month);
}
