using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>The figures of <see cref="ConferenceTown"/>, worked out on paper.</summary>
public sealed class ConferenceFigureTests(ConferenceTown town) : IClassFixture<ConferenceTown>
{
    private const string September = "2024-09-01", October = "2024-10-01", Summer = "2024-07-01", Year = "2024-01-01";

    public static TheoryData<string> Metrics => ["conferences_held", "regular_conference_held", "case_list_shared", "case_list_breaches"];

    [Theory]
    [InlineData("d0001", Grain.Month, September, 4)] // the list that was shared is no conference
    [InlineData("d0001", Grain.Month, October, 1)]
    [InlineData("d0002", Grain.Month, September, 1)]
    [InlineData("g01", Grain.Year, Year, 7)]
    public void Conferences_held(string unit, Grain grain, string period, long held) => EveryCell.Is(town.Books, "conferences_held", unit, grain, period, held, held, null);

    [Fact]
    public void Conferences_are_split_by_their_kind() =>
        EveryCell.Parts(town.Books, "conferences_held", "conf_type", September).ShouldBe("INTERNAL 1, REGULAR 3, ADHOC 1");

    [Theory]
    [InlineData("d0001", Grain.Month, September, 100.0, 1, 1)] // two in the month are one month
    [InlineData("d0001", Grain.Month, October, 0.0, 0, 1)]
    [InlineData("d0002", Grain.Month, September, null, 0, 0)]  // one was held, but no zones say that the month was worked in
    [InlineData("d0002", Grain.Month, October, 100.0, 1, 1)]
    [InlineData("g01", Grain.Month, October, 50.0, 1, 2)]
    [InlineData("seoul", Grain.Year, Year, 100.0 * 2 / 3, 2, 3)]
    public void Months_with_a_regular_conference(string unit, Grain grain, string period, double? value, long held, long months) =>
        EveryCell.Is(town.Books, "regular_conference_held", unit, grain, period, value, held, months);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 75.0, 6, 8)]
    [InlineData("d0001", Grain.Month, October, 100.0, 4, 4)] // five were shared, one of them without consent
    [InlineData("d0002", Grain.Quarter, Summer, null, 0, 0)] // nobody consented
    [InlineData("g01", Grain.Year, Year, 100.0 * 10 / 12, 10, 12)]
    public void Cases_shared_of_those_with_consent(string unit, Grain grain, string period, double? value, long shared, long consented) =>
        EveryCell.Is(town.Books, "case_list_shared", unit, grain, period, value, shared, consented);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 0)]
    [InlineData("d0001", Grain.Month, October, 1)]
    [InlineData("g01", Grain.Year, Year, 1)]
    public void Lists_shared_beyond_consent(string unit, Grain grain, string period, long lists) => EveryCell.Is(town.Books, "case_list_breaches", unit, grain, period, lists, lists, null);

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Every_cell_leads_back_to_its_lines_and_adds_up(string metric)
    {
        EveryCell.IsTracedInFull(town.Books, metric, Grain.Month);
        EveryCell.IsTheSumOfItsParts(town.Books, metric);
    }
}
