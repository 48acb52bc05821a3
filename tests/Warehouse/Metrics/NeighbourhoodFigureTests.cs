using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>The figures of <see cref="NeighbourhoodTown"/>, worked out on paper.</summary>
public sealed class NeighbourhoodFigureTests(NeighbourhoodTown town) : IClassFixture<NeighbourhoodTown>
{
    private const string August = "2024-08-01", September = "2024-09-01", October = "2024-10-01", Summer = "2024-07-01", Year = "2024-01-01";

    public static TheoryData<string> Metrics =>
        ["zone_reports_in_time", "residents_met", "handovers_settled", "review_meetings_held", "tongban_checks", "tongban_needs_passed_on"];

    [Theory]
    [InlineData("d0001", Grain.Month, August, 0.0, 0, 8)]      // 2 zones, Mondays 5, 12, 19, 26
    [InlineData("d0001", Grain.Month, September, 30.0, 3, 10)] // 2 zones, Mondays 2, 9, 16, 23, 30: Z1 of the 2nd, 9th and 30th
    [InlineData("d0001", Grain.Month, October, 100.0, 2, 2)]   // the 7th only; three reports, no more than two are due
    [InlineData("d0002", Grain.Month, September, null, 0, 0)]
    [InlineData("d0002", Grain.Month, October, 100.0, 1, 1)]
    [InlineData("g01", Grain.Quarter, Summer, 100.0 * 3 / 18, 3, 18)]
    [InlineData("seoul", Grain.Year, Year, 100.0 * 6 / 21, 6, 21)]
    public void Weekly_reports_in_time(string unit, Grain grain, string period, double? value, long inTime, long due) =>
        EveryCell.Is(town.Books, "zone_reports_in_time", unit, grain, period, value, inTime, due);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 14)] // 5 + 3 + 4 + 2
    [InlineData("d0001", Grain.Month, October, 9)]    // 6 + 1 + 1 + 1
    [InlineData("d0002", Grain.Month, October, 10)]
    [InlineData("g01", Grain.Year, Year, 35)]
    public void Residents_met(string unit, Grain grain, string period, long met) => EveryCell.Is(town.Books, "residents_met", unit, grain, period, met, met, null);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 80.0, 4, 5)] // 1 of 2, 3 of 3
    [InlineData("d0001", Grain.Month, October, 0.0, 0, 1)]    // nothing filled in is nothing settled
    [InlineData("d0002", Grain.Month, October, null, 0, 0)]
    [InlineData("g01", Grain.Year, Year, 100.0 * 4 / 6, 4, 6)]
    public void Handovers_settled(string unit, Grain grain, string period, double? value, long settled, long handed) =>
        EveryCell.Is(town.Books, "handovers_settled", unit, grain, period, value, settled, handed);

    [Theory]
    [InlineData("d0001", Grain.Month, August, 0.0, 0, 1)]
    [InlineData("d0001", Grain.Month, September, 100.0, 1, 1)] // held on 2 October
    [InlineData("d0001", Grain.Month, October, null, 0, 0)]    // the month is not over
    [InlineData("d0002", Grain.Month, September, null, 0, 0)]  // held, but without zones
    [InlineData("g01", Grain.Year, Year, 50.0, 1, 2)]
    public void Months_with_a_review_meeting(string unit, Grain grain, string period, double? value, long held, long months) =>
        EveryCell.Is(town.Books, "review_meetings_held", unit, grain, period, value, held, months);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 4)] // neither listed nor ended, nor the cancelled look
    [InlineData("d0001", Grain.Month, October, 1)]
    [InlineData("d0002", Grain.Month, October, 0)]
    [InlineData("g01", Grain.Year, Year, 6)]
    public void Looks_after_the_vulnerable(string unit, Grain grain, string period, long looks) => EveryCell.Is(town.Books, "tongban_checks", unit, grain, period, looks, looks, null);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 50.0, 1, 2)]
    [InlineData("d0001", Grain.Month, October, 100.0, 1, 1)]
    [InlineData("d0002", Grain.Month, September, null, 0, 0)]
    [InlineData("g01", Grain.Year, Year, 100.0 * 2 / 3, 2, 3)]
    public void Needs_that_became_discoveries(string unit, Grain grain, string period, double? value, long passedOn, long needs) =>
        EveryCell.Is(town.Books, "tongban_needs_passed_on", unit, grain, period, value, passedOn, needs);

    [Fact]
    public void Looks_are_split_by_finding_and_way()
    {
        EveryCell.Parts(town.Books, "tongban_checks", "finding", September).ShouldBe("OK 2, NEED 2, NOCONTACT 1");
        EveryCell.Parts(town.Books, "tongban_checks", "method", September).ShouldBe("VISIT 2, PHONE 2, ACCOMPANY 1");
        EveryCell.Parts(town.Books, "tongban_needs_passed_on", "method", September).ShouldBe("VISIT 0/1, PHONE 1/1");
    }

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Every_cell_leads_back_to_its_lines_and_adds_up(string metric)
    {
        EveryCell.IsTracedInFull(town.Books, metric, Grain.Month);
        EveryCell.IsTheSumOfItsParts(town.Books, metric);
    }
}
