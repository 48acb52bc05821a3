using DongHaeng.Warehouse.Org;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>How dongs spread, for those who may not see them one by one.</summary>
public sealed class SpreadTests : IDisposable
{
    private static readonly DateOnly September = new(2024, 9, 1);
    private readonly Books books = new();

    public void Dispose() => books.Dispose();

    [Fact]
    public void Quantiles_are_of_protected_figures_of_complete_dongs()
    {
        Send(20, n => n); // 1 to 20 visits
        var spread = Read(Role.Director, null).ShouldHaveSingleItem();
        // Seven are 7 or fewer; 8 to 12 read 10, 13 to 17 read 15, 18 to 20 read 20. The 2nd, 5th, 10th, 15th and 18th.
        spread.ShouldBe(new Spread(September, 20, null, null, 10, 15, 20));
    }

    [Fact]
    public void Nineteen_dongs_are_too_few()
    {
        Send(19, _ => 10);
        Read(Role.Director, null).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Role.Analyst, null, 1)]
    [InlineData(Role.Supervisor, "g25", 1)]
    [InlineData(Role.DongHead, "d0001", 1)]
    [InlineData(Role.Director, null, 1)]
    [InlineData(Role.Administrator, null, 0)]
    [InlineData(Role.Supervisor, "g99", 0)]
    public void Who_sees_the_city_sees_how_its_dongs_spread(Role role, string? own, int rows)
    {
        Send(20, n => 10);
        Read(role, own).Count.ShouldBe(rows);
    }

    private IReadOnlyList<Spread> Read(Role role, string? own) => books.Reader.Spread(
        new MetricQuery("visits_done", [Level.Dong], Grain.Month, September, September), Scope.Of(new Viewer("test", role, own), Door.SignedIn));

    private void Send(int dongs, Func<int, int> visits)
    {
        var places = OrgUnits.CentersOn(September).Select(c => (Center: c.Id, Dong: OrgUnits.DongsServed(c.Id, September).First().Code)).Take(dongs).ToList();
        for (var i = 0; i < places.Count; i++)
        {
            books.Send(places[i].Center, "poverty_visit", "2024-09-01..2024-09-30", Fact.Times(visits(i + 1), () => Fact.Visit(places[i].Dong, "2024-09-02")));
        }

        books.Publish();
    }
}
