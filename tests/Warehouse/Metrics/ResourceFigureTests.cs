using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>The figures of <see cref="ResourceTown"/>, worked out on paper.</summary>
public sealed class ResourceFigureTests(ResourceTown town) : IClassFixture<ResourceTown>
{
    private const string September = "2024-09-01", October = "2024-10-01", Year = "2024-01-01";

    public static TheoryData<string> Metrics =>
    [
        "donations_received", "donation_value", "donation_households", "shop_praise", "group_activities", "group_households",
        "committee_activities", "committee_attendance", "camp_activities", "volunteer_hours",
    ];

    [Theory]
    [InlineData("donations_received", 4, 1, 1, 6)]    // praise is no donation
    [InlineData("shop_praise", 2, 0, 0, 3)]
    [InlineData("group_activities", 3, 1, 1, 5)]      // neither forming nor ending
    [InlineData("committee_activities", 3, 1, 1, 5)]
    [InlineData("camp_activities", 2, 1, 1, 4)]
    public void Counts(string metric, long september, long october, long neighbour, long year)
    {
        EveryCell.Is(town.Books, metric, "d0001", Grain.Month, September, september, september, null);
        EveryCell.Is(town.Books, metric, "d0001", Grain.Month, October, october, october, null);
        EveryCell.Is(town.Books, metric, "d0002", Grain.Month, September, neighbour, neighbour, null);
        EveryCell.Is(town.Books, metric, "g01", Grain.Year, Year, year, year, null);
    }

    [Theory]
    [InlineData("d0001", Grain.Month, September, 180.5, 180_500)] // 100,000 + 50,500 + 30,000 won, one without an amount
    [InlineData("d0001", Grain.Month, October, 0.0, 0)]
    [InlineData("g01", Grain.Year, Year, 181.5, 181_500)]
    public void Value_of_donations(string unit, Grain grain, string period, double value, long won) => EveryCell.Is(town.Books, "donation_value", unit, grain, period, value, won, null);

    [Theory]
    [InlineData("donation_households", "d0001", Grain.Month, September, 5)]
    [InlineData("donation_households", "g01", Grain.Year, Year, 9)]         // 5 + 3 + 1
    [InlineData("group_households", "d0001", Grain.Month, September, 10)]   // 4 + 6, a meeting without
    [InlineData("group_households", "d0002", Grain.Month, September, 0)]
    [InlineData("group_households", "g01", Grain.Year, Year, 10)]
    public void Households_served(string metric, string unit, Grain grain, string period, long households) => EveryCell.Is(town.Books, metric, unit, grain, period, households, households, null);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 87.5, 35, 40)] // 15 of 20, and 20 of 20 with four guests; the search is no meeting
    [InlineData("d0001", Grain.Month, October, null, 0, 0)]
    [InlineData("g01", Grain.Month, September, 80.0, 40, 50)]
    public void Attendance_of_the_committee(string unit, Grain grain, string period, double? value, long came, long members) =>
        EveryCell.Is(town.Books, "committee_attendance", unit, grain, period, value, came, members);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 9.75, 975)] // 7.5 + 2.25 hours, in hundredths
    [InlineData("d0001", Grain.Month, October, 0.1, 10)]
    [InlineData("g01", Grain.Year, Year, 19.85, 1_985)]
    public void Hours_of_volunteers(string unit, Grain grain, string period, double value, long hundredths) =>
        EveryCell.Is(town.Books, "volunteer_hours", unit, grain, period, value, hundredths, null);

    [Fact]
    public void Each_is_split_by_its_kinds()
    {
        EveryCell.Parts(town.Books, "donations_received", "kind", September).ShouldBe("DESIGNATED 1, SPONSOR 1, MONEY 2, GOODS 1");
        EveryCell.Parts(town.Books, "group_activities", "activity", September).ShouldBe("CHECK 1, SHARE 1, MEET 1, PLAN 1");
        EveryCell.Parts(town.Books, "committee_activities", "kind", September).ShouldBe("MEETING 3, FIND 1");
        EveryCell.Parts(town.Books, "volunteer_hours", "kind", September).ShouldBe("CARE 1750, COMMUNITY 225");
    }

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Every_cell_leads_back_to_its_lines_and_adds_up(string metric)
    {
        EveryCell.IsTracedInFull(town.Books, metric, Grain.Month);
        EveryCell.IsTheSumOfItsParts(town.Books, metric);
    }
}
