using System.Text;
using DongHaeng.Tests.Warehouse.Metrics;
using DongHaeng.Warehouse.Org;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>Thirty dongs with ten referrals each, and one of them with eleven in a later file.</summary>
public sealed class CareCrisisSpreadTests : IDisposable
{
    private static readonly DateOnly September = new(2024, 9, 1);
    private readonly Books books = new();

    public CareCrisisSpreadTests()
    {
        var places = OrgUnits.CentersOn(September).Select(c => (Center: c.Id, Dong: OrgUnits.DongsServed(c.Id, September).First().Code)).Take(30).ToList();
        foreach (var (center, dong) in places)
        {
            Send(center, dong, 10);
            books.Send(center, "poverty_visit", "2024-09-01..2024-09-30", Fact.Times(10, () => Fact.Visit(dong, "2024-09-02")));
        }

        books.Publish();
        Send(places[0].Center, places[0].Dong, 11);
        books.Publish();
    }

    public void Dispose() => books.Dispose();

    [Theory]
    [InlineData(Role.Analyst, null)]
    [InlineData(Role.Supervisor, "g01")]
    [InlineData(Role.DongHead, "d0001")]
    [InlineData(Role.Director, null)]
    public void Nobody_sees_how_dongs_spread(Role role, string? own)
    {
        foreach (var door in Enum.GetValues<Door>())
        {
            foreach (var unit in new[] { null, "seoul", "g01" })
            {
                Read("crisis_referrals", unit, door).ShouldBeEmpty($"{door} {unit}");
            }
        }

        Read("visits_done", null, Door.SignedIn).ShouldHaveSingleItem().Dongs.ShouldBe(30); // those of other figures are enough

        IReadOnlyList<Spread> Read(string metric, string? unit, Door door) => books.Reader.Spread(
            new MetricQuery(metric, [Level.Dong], Grain.Month, September, September, unit), Scope.Of(new Viewer("test", role, own), door));
    }

    [Fact]
    public void What_two_snapshots_tell_otherwise_names_neither_a_dong_nor_a_file()
    {
        using var stream = new MemoryStream();
        new SnapshotDifference(books.Shelf).Export("000001", "000002", null, [Level.City, Level.Gu, Level.Dong], Books.Analyst, Format.Csv).WriteTo(stream);
        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Where(l => l.StartsWith("crisis_referrals,", StringComparison.Ordinal)).ToList();
        lines.ShouldContain("crisis_referrals,city,11,서울특별시,Seoul,month,2024-09-01,,,300,301,,,,,0,");
        lines.ShouldAllBe(line => !line.Contains(",dong,") && !line.Contains("c0001") && line.EndsWith(",0,", StringComparison.Ordinal));
    }

    private void Send(string center, string dong, int referrals) => books.Send(
        center, "care_crisis", "2024-09-01..2024-09-30", Enumerable.Range(1, referrals).Select(home => CareCrisisFacts.Refer(dong, home, "2024-09-02")));
}
