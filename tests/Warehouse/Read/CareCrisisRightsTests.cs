using DongHaeng.Tests.Warehouse.Metrics;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Trace;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>A dong's figures of care crises are for its head and its gu's supervisor alone, one dong at a time, and never go by mail.</summary>
public sealed class CareCrisisRightsTests(CareCrisisTown town) : IClassFixture<CareCrisisTown>
{
    private const string None = "";
    private static readonly DateOnly September = new(2024, 9, 1);
    private static readonly Metric[] Metrics = [.. MetricCatalog.All.Where(m => m.Theme == "crisis")];

    [Fact]
    public void Every_figure_of_care_crises_is_protected_and_no_other() =>
        Metrics.Select(m => m.Id).ShouldBe(MetricCatalog.All.Where(m => m.IsProtected).Select(m => m.Id));

    // Of the dongs 청운효자동 (d0001) and 사직동 (d0002) of 종로구 (g01), and 소공동 (d0018) of 중구: which are seen when
    // all dongs, those of 종로구, or one of them are asked for.
    [Theory]
    [InlineData(Role.Analyst, null, Door.SignedIn, 26, None, None, None)]
    [InlineData(Role.Analyst, null, Door.Mail, 26, None, None, None)]
    [InlineData(Role.Analyst, null, Door.Public, 26, None, None, None)]
    [InlineData(Role.Supervisor, "g01", Door.SignedIn, 26, None, None, "d0001 d0002")]
    [InlineData(Role.Supervisor, "g01", Door.Mail, 26, None, None, None)]
    [InlineData(Role.Supervisor, "g01", Door.Public, 26, None, None, None)]
    [InlineData(Role.Supervisor, "g02", Door.SignedIn, 26, None, None, "d0018")]
    [InlineData(Role.Supervisor, "g02", Door.Mail, 26, None, None, None)]
    [InlineData(Role.Supervisor, "g99", Door.SignedIn, 0, None, None, None)]
    [InlineData(Role.DongHead, "d0001", Door.SignedIn, 26, "d0001", "d0001", "d0001")]
    [InlineData(Role.DongHead, "d0001", Door.Mail, 26, None, None, None)]
    [InlineData(Role.DongHead, "d0001", Door.Public, 26, None, None, None)]
    [InlineData(Role.DongHead, "d0018", Door.SignedIn, 26, "d0018", None, "d0018")]
    [InlineData(Role.Director, null, Door.SignedIn, 26, None, None, None)]
    [InlineData(Role.Director, null, Door.Mail, 26, None, None, None)]
    [InlineData(Role.Administrator, null, Door.SignedIn, 0, None, None, None)]
    public void Each_role_sees_by_each_door_what_is_its_own(Role role, string? own, Door door, int larger, string ofAll, string ofGu, string oneByOne)
    {
        var scope = Of(role, own, door);
        foreach (var (metric, breakdown) in Metrics.SelectMany(m => m.Breakdowns.Select(b => (m.Id, (string?)b.Id)).Prepend((m.Id, null))))
        {
            Read(metric, null, Level.City, Level.Gu).Select(r => r.UnitId).Distinct().Count().ShouldBe(larger, metric);
            Dongs(null).ShouldBe(ofAll, metric);
            Dongs("g01").ShouldBe(ofGu, metric);
            string.Join(' ', new[] { "d0001", "d0002", "d0018" }.Select(Dongs).Where(seen => seen.Length > 0)).ShouldBe(oneByOne, metric);

            string Dongs(string? unit) => string.Join(' ', Read(metric, unit, Level.Dong).Select(r => r.UnitId).Distinct());
            IReadOnlyList<MetricRow> Read(string id, string? unit, params Level[] levels) =>
                town.Books.Reader.Read(new MetricQuery(id, levels, Grain.Month, September, September, unit, breakdown), scope);
        }
    }

    [Fact]
    public void A_file_holds_no_more_than_the_rows()
    {
        Lines(Books.Analyst, null).ShouldBe(26);
        Lines(Books.Supervisor("g01"), "g01").ShouldBe(1);
        Lines(Books.Supervisor("g01"), "d0001").ShouldBe(1);
        Lines(Of(Role.Supervisor, "g01", Door.Mail), "d0001").ShouldBe(0);

        int Lines(Scope scope, string? unit)
        {
            using var stream = new MemoryStream();
            town.Books.Reader.Export(new MetricQuery("crisis_referrals", [Level.City, Level.Gu, Level.Dong], Grain.Month, September, September, unit), scope, Format.Csv).WriteTo(stream);
            return System.Text.Encoding.UTF8.GetString(stream.ToArray()).Count(c => c == '\n') - 1;
        }
    }

    [Theory]
    [InlineData(Role.Analyst, null, "seoul", 0)] // a file is a center's, and a center is a dong
    [InlineData(Role.Analyst, null, "g01", 0)]
    [InlineData(Role.Analyst, null, "d0001", 0)]
    [InlineData(Role.Supervisor, "g01", "g01", 0)] // all its dongs beside each other
    [InlineData(Role.Supervisor, "g01", "d0001", 1)]
    [InlineData(Role.Supervisor, "g02", "d0001", 0)]
    [InlineData(Role.DongHead, "d0001", "d0001", 1)]
    [InlineData(Role.DongHead, "d0001", "d0002", 0)]
    [InlineData(Role.Director, null, "g01", 0)]
    public void Only_a_dongs_figure_is_traced_for_those_who_see_it(Role role, string? own, string unit, int files)
    {
        var level = unit[0] switch { 'd' => Level.Dong, 'g' => Level.Gu, _ => Level.City };
        var asked = new TraceQuery("crisis_referrals", level, unit, Grain.Month, September);
        town.Books.Reader.Trace(asked, Of(role, own, Door.SignedIn)).Files.Count.ShouldBe(files);
        town.Books.Reader.Trace(asked, Of(role, own, Door.Mail)).Files.ShouldBeEmpty();
    }

    [Fact]
    public void Who_delivered_does_not_say_how_much_happened_nor_that_nothing_did()
    {
        using var books = new Books();
        books.Send("c0001", "care_crisis", "2024-09-01..2024-09-30", CareCrisisFacts.Refer(SmallTown.Cheongun, 1, "2024-09-02"))
            .Send("c0002", "care_crisis", "2024-09-01..2024-09-30").Send("c0002", "poverty_visit", "2024-09-01..2024-09-30").Publish();
        foreach (var scope in new[] { Books.Analyst, Books.Supervisor("g01") })
        {
            var rows = books.Reader.Collection(September, September, scope).Where(r => r.SupplierId is "c0001" or "c0002").ToLookup(r => r.Dataset);
            rows["care_crisis"].Select(r => (r.Rows, r.Status)).Distinct().ShouldBe([(null, OwedStatus.OnTime)]); // the empty one and the other alike
            rows["poverty_visit"].Single(r => r.SupplierId == "c0002").ShouldSatisfyAllConditions(r => r.Rows.ShouldBe(0), r => r.Status.ShouldBe(OwedStatus.EmptyDeclared));
        }
    }

    private static Scope Of(Role role, string? own, Door door) => Scope.Of(new Viewer("test", role, own), door);
}
