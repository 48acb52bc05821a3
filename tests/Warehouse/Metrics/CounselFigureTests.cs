using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>The figures of <see cref="CounselTown"/>, worked out on paper.</summary>
public sealed class CounselFigureTests(CounselTown town) : IClassFixture<CounselTown>
{
    private const string September = "2024-09-01", October = "2024-10-01", Summer = "2024-07-01", Year = "2024-01-01";

    [Theory]
    [InlineData("d0001", Grain.Month, September, 8)]
    [InlineData("d0001", Grain.Month, October, 1)]
    [InlineData("d0002", Grain.Month, September, 1)] // not the cancelled one
    [InlineData("g01", Grain.Quarter, Summer, 9)]
    [InlineData("seoul", Grain.Year, Year, 10)]
    public void Sessions_and_their_results_are_counted(string unit, Grain grain, string period, long sessions)
    {
        EveryCell.Is(town.Books, "counsel_sessions", unit, grain, period, sessions, sessions, null);
        EveryCell.Is(town.Books, "counsel_results", unit, grain, period, sessions, sessions, null);
    }

    [Theory]
    [InlineData("referral_linked", "d0001", Grain.Month, September, 1, 3)] // linked, declined, waiting; not the inside one, nor the one without an answer
    [InlineData("referral_linked", "d0001", Grain.Month, October, 0, 0)]
    [InlineData("referral_linked", "d0002", Grain.Month, September, 1, 1)]
    [InlineData("referral_linked", "g01", Grain.Month, September, 2, 4)]
    [InlineData("referral_linked", "seoul", Grain.Year, Year, 2, 4)]
    [InlineData("referral_told", "d0001", Grain.Month, September, 2, 4)] // of the 4th and 9th, not of the 5th and 11th
    [InlineData("referral_told", "d0001", Grain.Month, October, 0, 0)]
    [InlineData("referral_told", "d0002", Grain.Month, September, 0, 1)]
    [InlineData("referral_told", "seoul", Grain.Year, Year, 2, 5)]
    public void Shares_of_referrals_whose_result_is_in(string metric, string unit, Grain grain, string period, long part, long all) =>
        EveryCell.Is(town.Books, metric, unit, grain, period, all == 0 ? null : 100.0 * part / all, part, all);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 8.0, 3, 4)]  // 2, 6, 10, 55+: S = 3/4, then 1/2 from 6 to 10
    [InlineData("d0001", Grain.Month, October, null, 0, 1)]   // 30+
    [InlineData("d0002", Grain.Month, September, 3.0, 1, 1)]
    [InlineData("g01", Grain.Month, September, 6.0, 4, 5)]    // 2, 3, 6, 10, 55+: S = .8, .6, .4
    [InlineData("g01", Grain.Quarter, Summer, 6.0, 4, 5)]
    [InlineData("seoul", Grain.Year, Year, 8.0, 4, 6)]        // 2, 3, 6, 10, 30+, 55+: S = 5/6, 4/6, then 3/6 from 6 to 10
    public void Days_to_the_result_of_a_referral(string unit, Grain grain, string period, double? median, long ended, long all) =>
        EveryCell.Is(town.Books, "referral_days", unit, grain, period, median, ended, all);

    [Fact]
    public void Days_are_split_by_agency()
    {
        var agencies = town.Books.Read("referral_days", Level.Gu, Grain.Month, September, "referred_to", unit: "g01").ToDictionary(r => r.Category!);
        (agencies["PUBLIC"].Value, agencies["PUBLIC"].Denominator).ShouldBe((4.5, 2)); // 3, 6: S = 1/2 from 3 to 6
        (agencies["PRIVATE"].Value, agencies["PRIVATE"].Denominator).ShouldBe((32.5, 2)); // 10, 55+: S = 1/2 from 10 to the last day watched
        (agencies["TEAM"].Value, agencies["TEAM"].Denominator).ShouldBe((2.0, 1));
        agencies["TAX"].Status.ShouldBe(CellStatus.NoValue);
    }

    [Theory]
    [InlineData("counsel_sessions", "channel", "OFFICE 7, PHONE 1, VISIT 1")]
    [InlineData("counsel_sessions", "counsel_type", "FIRST 6, DEEP 1, RE 2")]
    [InlineData("counsel_sessions", "age_band", "40-49 9")]
    [InlineData("counsel_results", "result", "INFO 1, APPLY 1, INTERNAL 2, EXTERNAL 5")]
    [InlineData("referral_linked", "referred_to", "PUBLIC 2/2, PRIVATE 0/1, TAX 0/1")]
    [InlineData("referral_told", "referred_to", "PUBLIC 1/2, PRIVATE 0/1, TAX 0/1, TEAM 1/1")]
    public void They_are_split_by_the_codes_of_the_records(string metric, string breakdown, string parts) =>
        EveryCell.Parts(town.Books, metric, breakdown, September).ShouldBe(parts);

    [Theory]
    [InlineData("counsel_sessions")]
    [InlineData("counsel_results")]
    [InlineData("referral_linked")]
    [InlineData("referral_told")]
    public void Every_cell_is_the_sum_of_its_parts_and_of_the_files_it_is_traced_to(string metric)
    {
        EveryCell.IsTheSumOfItsParts(town.Books, metric);
        EveryCell.IsTracedInFull(town.Books, metric, Grain.Month);
    }

    [Fact]
    public void Days_are_traced_to_their_files() => EveryCell.IsTracedInFull(town.Books, "referral_days", Grain.Month);
}
