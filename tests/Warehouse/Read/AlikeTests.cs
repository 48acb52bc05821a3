using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Org;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>Four dongs of 종로구 and one of 중구 whose residents are known; whose figures are named depends on who asks.</summary>
public sealed class AlikeTests : IDisposable
{
    // Each: the dong, residents younger and older than 65, households.
    private static readonly (string Id, int Younger, int Older, int Households)[] Known =
        [("d0001", 9_000, 1_000, 5_000), ("d0002", 8_000, 2_000, 5_000), ("d0003", 18_000, 2_000, 8_000), ("d0004", 4_500, 500, 3_000), ("d0018", 9_100, 1_010, 5_050)];

    private readonly Books books = new();

    public AlikeTests()
    {
        books.Send("c0001", "counsel", "2024-09-01..2024-10-31", Fact.Counsel(Code("d0001"), "2024-10-05"))
            .Send("foundation", "population", "2024-01-01..2024-12-31", Known.SelectMany(dong => Residents(dong.Id, "2024-06-30", dong.Younger, dong.Older, dong.Households)));
    }

    public void Dispose() => books.Dispose();

    [Fact]
    public void Distances_are_those_of_the_four_facts_in_standard_deviations_of_all_dongs()
    {
        books.Publish();
        // By another path than the code: columns of facts, and the deviation as the root of the mean square less the squared mean.
        double[][] facts =
        [
            [.. Known.Select(d => (double)d.Older / (d.Younger + d.Older))], [.. Known.Select(d => (d.Younger + d.Older) / (double)d.Households)],
            [.. Known.Select(d => Math.Log(d.Younger + d.Older))], [.. Known.Select(d => Math.Log(d.Younger + d.Older) - Math.Log(AreaOf(d.Id)))],
        ];
        var expected = Known.Select((dong, i) => (dong.Id, Distance: Math.Sqrt(facts.Sum(fact => Math.Pow(fact[i] - fact[0], 2) / (fact.Average(v => v * v) - Math.Pow(fact.Average(), 2)))))).OrderBy(d => d.Distance).ToList();
        var found = Alike("d0001", Books.Analyst);
        found.Select(peer => peer.Profile.DongId).ShouldBe(expected.Select(dong => dong.Id));
        found.Zip(expected).ShouldAllBe(pair => Math.Abs(pair.First.Distance - pair.Second.Distance) < 1e-6);
        found[0].Profile.ShouldSatisfyAllConditions(p => p.Residents.ShouldBe(10_000), p => p.AgedShare.ShouldBe(.1), p => p.HouseholdSize.ShouldBe(2), p => p.Density.ShouldBe(10_000 / 2.585, 1e-9));
    }

    [Fact]
    public void Others_stand_in_it_only_where_the_viewer_may_open_them_at_the_same_distances()
    {
        books.Publish();
        var all = Alike("d0001", Books.Analyst).ToDictionary(peer => peer.Profile.DongId, peer => peer.Distance);
        var own = Alike("d0001", Books.Supervisor("g01"));
        own.Select(peer => peer.Profile.DongId).Order().ShouldBe(["d0001", "d0002", "d0003", "d0004"]);
        own.ShouldAllBe(peer => peer.Distance == all[peer.Profile.DongId]);
        Alike("d0001", Books.Supervisor("g02")).ShouldBeEmpty();
        Alike("d0001", Scope.Of(new Viewer("head", Role.DongHead, "d0001"), Door.SignedIn)).Select(peer => peer.Profile.DongId).ShouldBe(["d0001"]);
        Alike("d0001", Scope.Of(new Viewer("head", Role.DongHead, "d0002"), Door.SignedIn)).ShouldBeEmpty();
        Alike("d0001", Scope.Of(new Viewer("director", Role.Director, null), Door.SignedIn)).ShouldBeEmpty();
    }

    [Fact]
    public void The_last_count_until_the_periods_end_tells_unless_it_is_two_years_old_or_of_few()
    {
        books.Send("c0001", "counsel", "2024-11-01..2027-01-31").Send("foundation", "population", "2025-01-01..2025-12-31", [.. Residents("d0001", "2025-06-30", 600, 300, 400), .. Residents("d0002", "2025-06-30", 7_000, 3_000, 5_000)]).Publish();
        Alike("d0002", Books.Analyst, "2024-05-01").ShouldBeEmpty(); // before the first count
        Alike("d0002", Books.Analyst, "2025-05-01")[0].Profile.Aged.ShouldBe(2_000);
        Alike("d0002", Books.Analyst, "2025-06-01")[0].Profile.Aged.ShouldBe(3_000);
        Alike("d0002", Books.Analyst, "2026-12-01").Count.ShouldBe(1); // the others' counts are too old
    }

    [Fact]
    public void A_count_without_households_is_left_out()
    {
        books.Send("foundation", "population", "2023-01-01..2023-12-31", Count("d0005", "2023-12-31", "RESIDENT", "40-49", 9_000)).Publish();
        Alike("d0005", Books.Analyst).ShouldBeEmpty();
    }

    [Fact]
    public void A_comparison_of_them_holds_them_alone_in_their_order_with_their_distances()
    {
        books.Publish();
        var peers = Alike("d0001", Books.Analyst);
        var rows = books.Read("counsel_sessions", Level.Dong, Grain.Month, "2024-10-01");
        var comparison = Comparison.Of(MetricCatalog.Get("counsel_sessions"), rows, peers);
        comparison.Places.Select(place => (place.Row.UnitId, place.Distance)).ShouldBe(peers.Select(peer => (peer.Profile.DongId, (double?)peer.Distance)));
        comparison.Places[0].Row.Value.ShouldBe(1);
    }

    private IReadOnlyList<PeerDong> Alike(string dong, Scope scope, string month = "2024-10-01") => books.Reader.Alike(dong, DateOnly.ParseExact(month, "yyyy-MM-dd"), Grain.Month, scope);

    private static string Code(string dong) => OrgUnits.DongsOn(new(2024, 6, 30)).Single(d => d.Id == dong).Code;

    private static double AreaOf(string dong) => OrgUnits.DongsOn(new(2024, 6, 30)).Single(d => d.Id == dong).Area!.Value;

    private static IEnumerable<StagedRow> Residents(string dong, string day, int younger, int older, int households) =>
        [Count(dong, day, "RESIDENT", "40-49", younger), Count(dong, day, "RESIDENT", "75-84", older), Count(dong, day, "HOUSEHOLD", null, households)];

    private static StagedRow Count(string dong, string day, string measure, string? band, int heads) =>
        Fact.Row("population", Code(dong), day, "N", ("measure", measure), ("sex_code", band == null ? null : "F"), ("age_band", band), ("head_count", $"{heads}"));
}
