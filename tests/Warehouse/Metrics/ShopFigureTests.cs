using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>The figures of <see cref="ShopTown"/>, worked out on paper.</summary>
public sealed class ShopFigureTests(ShopTown town) : IClassFixture<ShopTown>
{
    private const string June = "2024-06-01", July = "2024-07-01", September = "2024-09-01", October = "2024-10-01", Year = "2024-01-01";

    [Theory]
    [InlineData("d0001", Grain.Month, June, 50.0, 1, 2)]                // B missed June; C, by the quarter, gave in May
    [InlineData("d0001", Grain.Month, July, 0.0, 0, 1)]                 // B; of C July owes nothing by itself
    [InlineData("d0001", Grain.Month, September, 100.0 * 2 / 3, 2, 3)]  // A twice, E; C missed its quarter, D left on the last day, B has lapsed
    [InlineData("d0001", Grain.Month, October, 0.0, 0, 1)]              // A; B comes back and owes from November, E left
    [InlineData("d0001", Grain.Quarter, July, 40.0, 2, 5)]              // 0 of 1, 0 of 1, 2 of 3
    [InlineData("d0002", Grain.Month, September, null, 0, 0)]           // joined in it
    [InlineData("d0002", Grain.Month, October, 100.0, 1, 1)]            // another A
    [InlineData("g01", Grain.Month, October, 50.0, 1, 2)]
    [InlineData("seoul", Grain.Year, Year, 100.0 * 4 / 9, 4, 9)]
    public void Cycles_with_a_gift(string unit, Grain grain, string period, double? value, long kept, long due) =>
        EveryCell.Is(town.Books, "shop_pledges_kept", unit, grain, period, value, kept, due);

    [Fact]
    public void They_are_split_by_business() => EveryCell.Parts(town.Books, "shop_pledges_kept", "biz_type", September).ShouldBe("FOOD 1/2, MED 1/1");

    [Fact]
    public void Every_cell_leads_back_to_its_lines_and_adds_up()
    {
        EveryCell.IsTracedInFull(town.Books, "shop_pledges_kept", Grain.Month);
        EveryCell.IsTheSumOfItsParts(town.Books, "shop_pledges_kept");
    }
}
