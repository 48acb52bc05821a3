using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>The figures of <see cref="CareSosTown"/>, worked out on paper.</summary>
public sealed class CareSosFigureTests(CareSosTown town) : IClassFixture<CareSosTown>
{
    private const string September = "2024-09-01", October = "2024-10-01", Year = "2024-01-01";

    public static TheoryData<string> Metrics => ["sos_requests", "sos_cost", "sos_eligible", "sos_start_days", "sos_followup", "sos_links"];

    [Theory]
    [InlineData("d0001", Grain.Month, September, 5)] // not the cancelled one
    [InlineData("d0001", Grain.Month, October, 1)]
    [InlineData("g01", Grain.Year, Year, 7)]
    public void Services_asked_for(string unit, Grain grain, string period, long services) => EveryCell.Is(town.Books, "sos_requests", unit, grain, period, services, services, null);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 98.0, 98_000)] // 85,000 + 12,500 + 500 won
    [InlineData("d0002", Grain.Month, September, 0.0, 0)]       // not settled
    [InlineData("g01", Grain.Year, Year, 98.0, 98_000)]
    public void Cost(string unit, Grain grain, string period, double value, long won) => EveryCell.Is(town.Books, "sos_cost", unit, grain, period, value, won, null);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 75.0, 3, 4)] // the pending one is not decided
    [InlineData("d0001", Grain.Month, October, 100.0, 1, 1)]
    [InlineData("g01", Grain.Month, September, 80.0, 4, 5)]
    public void Eligible_of_those_decided(string unit, Grain grain, string period, double value, long eligible, long decided) =>
        EveryCell.Is(town.Books, "sos_eligible", unit, grain, period, value, eligible, decided);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 1.0, 3, 4)] // 0, 0, 2, 51+ (pending): S(0) = 1/2 up to day 2
    [InlineData("d0001", Grain.Month, October, null, 0, 1)]  // one day without
    [InlineData("d0002", Grain.Month, September, 5.0, 1, 1)]
    [InlineData("g01", Grain.Month, September, 2.0, 4, 5)]   // 0, 0, 2, 5, 51+: S = 3/5, 2/5
    public void Days_to_the_start(string unit, Grain grain, string period, double? value, long started, long all) =>
        EveryCell.Is(town.Books, "sos_start_days", unit, grain, period, value, started, all);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 100.0 * 2 / 3, 2, 3)] // 노인맞춤돌봄, none, 장기요양
    [InlineData("d0002", Grain.Month, September, null, 0, 0)]          // not filled in
    public void Led_on_to_lasting_care(string unit, Grain grain, string period, double? value, long linked, long all) =>
        EveryCell.Is(town.Books, "sos_followup", unit, grain, period, value, linked, all);

    [Fact]
    public void Everything_is_split_by_service_and_links_by_their_kind()
    {
        EveryCell.Is(town.Books, "sos_links", "g01", Grain.Year, Year, 2, 2, null);
        EveryCell.Parts(town.Books, "sos_links", "followup_link", September).ShouldBe("LTCARE 1, ELDERCARE 1");
        EveryCell.Parts(town.Books, "sos_requests", "service_type", September).ShouldBe("HOME 3, MEAL 2, INFO 1");
        EveryCell.Parts(town.Books, "sos_cost", "service_type", September).ShouldBe("HOME 85500, MEAL 12500");
        EveryCell.Parts(town.Books, "sos_eligible", "service_type", September).ShouldBe("HOME 2/2, MEAL 2/2, INFO 0/1");
    }

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Every_cell_leads_back_to_its_lines_and_adds_up(string metric)
    {
        EveryCell.IsTracedInFull(town.Books, metric, Grain.Month);
        if (MetricCatalog.Get(metric).Kind != MetricKind.Days)
        {
            EveryCell.IsTheSumOfItsParts(town.Books, metric);
        }
    }
}
