using DongHaeng.Tests.Warehouse.Metrics;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>Which places each role sees through each door, and how precisely. What is not opened stays shut.</summary>
public sealed class RightsTests(SmallTown town) : IClassFixture<SmallTown>
{
    private static readonly DateOnly September = new(2024, 9, 1);

    [Theory]
    [InlineData(Role.Analyst, null, 1, 25, 426)]
    [InlineData(Role.Supervisor, "g01", 1, 25, 17)]
    [InlineData(Role.Supervisor, "g25", 1, 25, 19)]
    [InlineData(Role.Supervisor, null, 0, 0, 0)]
    [InlineData(Role.Supervisor, "", 0, 0, 0)]
    [InlineData(Role.Supervisor, "seoul", 0, 0, 0)]
    [InlineData(Role.Supervisor, "d0001", 0, 0, 0)]
    [InlineData(Role.Supervisor, "g99", 0, 0, 0)]
    [InlineData(Role.Supervisor, "' or true --", 0, 0, 0)]
    [InlineData(Role.DongHead, "d0001", 1, 25, 1)]
    [InlineData(Role.DongHead, "g01", 0, 0, 0)]
    [InlineData(Role.DongHead, null, 0, 0, 0)]
    [InlineData(Role.Director, null, 1, 25, 0)]
    [InlineData(Role.Director, "g01", 1, 25, 0)] // a unit does not widen a role
    [InlineData(Role.Administrator, null, 0, 0, 0)]
    [InlineData(Role.Administrator, "g01", 0, 0, 0)]
    [InlineData((Role)99, "g01", 0, 0, 0)]
    public void Each_role_sees_its_own_units_and_no_other(Role role, string? unit, int city, int gus, int dongs)
    {
        foreach (var door in Enum.GetValues<Door>())
        {
            var scope = Scope.Of(new Viewer("test", role, unit), door);
            dongs = door == Door.Public ? 0 : dongs; // the last door
            Count(scope, Level.City).ShouldBe(city);
            Count(scope, Level.Gu).ShouldBe(gus);
            Count(scope, Level.Dong).ShouldBe(dongs);
            Read(scope, null, Level.City, Level.Gu, Level.Dong).Count.ShouldBe(city + gus + dongs);
            town.Books.Reader.Units(scope).Count.ShouldBe(city + gus + dongs);
            Lines(scope, Format.Csv).ShouldBe(city + gus + dongs + 1);
        }
    }

    [Fact]
    public void A_supervisor_sees_the_dongs_of_no_other_gu()
    {
        var rows = Read(Supervisor("g25"), null, Level.Dong);
        rows.ShouldAllBe(r => r.GuId == "g25");
        rows.ShouldContain(r => r.Ko == "둔촌1동");
    }

    [Theory]
    [InlineData("g01", 1)] // the gu itself, protected
    [InlineData("d0001", 0)]
    [InlineData("nowhere", 0)]
    public void Asking_for_a_unit_that_is_not_ones_own_gives_no_dong(string unit, int rows) => Read(Supervisor("g25"), unit, Level.City, Level.Gu, Level.Dong).Count.ShouldBe(rows);

    [Theory]
    [InlineData(Role.Analyst, null, Door.SignedIn, "seoul", Precision.Exact)]
    [InlineData(Role.Analyst, null, Door.SignedIn, "d0001", Precision.Exact)]
    [InlineData(Role.Analyst, null, Door.Mail, "g01", Precision.Masked)]
    [InlineData(Role.Analyst, null, Door.Mail, "d0001", Precision.Masked)]
    [InlineData(Role.Analyst, null, Door.Public, "g01", Precision.Protected)]
    [InlineData(Role.Supervisor, "g01", Door.SignedIn, "g01", Precision.Exact)]
    [InlineData(Role.Supervisor, "g01", Door.SignedIn, "d0001", Precision.Exact)]
    [InlineData(Role.Supervisor, "g01", Door.SignedIn, "g02", Precision.Protected)]
    [InlineData(Role.Supervisor, "g01", Door.SignedIn, "seoul", Precision.Protected)]
    [InlineData(Role.Supervisor, "g01", Door.Mail, "g01", Precision.Masked)]
    [InlineData(Role.Supervisor, "g01", Door.Mail, "g02", Precision.Protected)]
    [InlineData(Role.DongHead, "d0001", Door.SignedIn, "d0001", Precision.Exact)]
    [InlineData(Role.DongHead, "d0001", Door.SignedIn, "g01", Precision.Protected)]
    [InlineData(Role.DongHead, "d0001", Door.SignedIn, "seoul", Precision.Protected)]
    [InlineData(Role.DongHead, "d0001", Door.Mail, "d0001", Precision.Masked)]
    [InlineData(Role.DongHead, "d0001", Door.Mail, "g01", Precision.Protected)]
    [InlineData(Role.Director, null, Door.SignedIn, "g01", Precision.Exact)]
    [InlineData(Role.Director, null, Door.Mail, "g01", Precision.Masked)]
    [InlineData(Role.Director, null, Door.Public, "seoul", Precision.Protected)]
    public void Each_place_is_as_precise_as_the_table_of_disclosure_says(Role role, string? own, Door door, string unit, Precision precision) =>
        town.Books.Reader.Units(Scope.Of(new Viewer("test", role, own), door)).Single(u => u.Id == unit).Precision.ShouldBe(precision);

    [Fact]
    public void Another_gu_is_shown_protected()
    {
        var row = Read(Supervisor("g25"), "g01", Level.Gu).ShouldHaveSingleItem();
        (row.Status, row.Value, row.Numerator).ShouldBe((CellStatus.Few, null, null)); // five visits
    }

    [Fact]
    public void Asking_for_the_whole_city_gives_what_the_scope_opens() => Read(Supervisor("g25"), "seoul", Level.City, Level.Gu, Level.Dong).Count.ShouldBe(1 + 25 + 19);

    [Fact]
    public void A_unit_narrows_to_what_lies_in_it()
    {
        Read(Books.Analyst, "g25", Level.City, Level.Gu, Level.Dong).Count.ShouldBe(20);
        Read(Books.Analyst, "d0425", Level.City, Level.Gu, Level.Dong).Select(r => r.UnitId).ShouldBe(["d0425"]);
    }

    [Fact]
    public void What_came_is_shown_by_gu_to_those_who_see_the_gu()
    {
        int Centers(Scope scope) => town.Books.Reader.Collection(September, September, scope).Where(r => r.Kind == SupplierKind.Center).Select(r => r.SupplierId).Distinct().Count();
        Centers(Books.Analyst).ShouldBe(425);
        Centers(Supervisor("g25")).ShouldBe(18); // 둔촌1동 had none of its own
        Centers(Supervisor("g99")).ShouldBe(0);
        Centers(Scope.Of(new Viewer("test", Role.DongHead, "d0001"), Door.SignedIn)).ShouldBe(0);
        Centers(Scope.Of(new Viewer("test", Role.Director, null), Door.SignedIn)).ShouldBe(0);
        Centers(Scope.Of(new Viewer("test", Role.Administrator, null), Door.SignedIn)).ShouldBe(0);
    }

    [Theory]
    [InlineData("analyst", Role.Analyst)]
    [InlineData("supervisor", Role.Supervisor)]
    [InlineData("dong_head", Role.DongHead)]
    [InlineData("director", Role.Director)]
    [InlineData("administrator", Role.Administrator)]
    public void An_accounts_role_is_read_by_its_name(string name, Role role) => Viewer.Of("kim", name, "g01").ShouldBe(new Viewer("kim", role, "g01"));

    [Theory]
    [InlineData("Analyst")]
    [InlineData("")]
    [InlineData("0")]
    public void An_unknown_role_opens_nothing_on_a_guess(string name) =>
        Should.Throw<InvalidOperationException>(() => Viewer.Of("kim", name, null)).Message.ShouldStartWith($"The account kim has the role '{name}', which this program does not know");

    private static Scope Supervisor(string gu) => Scope.Of(new Viewer("test", Role.Supervisor, gu), Door.SignedIn);

    private int Count(Scope scope, Level level) => Read(scope, null, level).Count;

    private IReadOnlyList<MetricRow> Read(Scope scope, string? unit, params Level[] levels) =>
        town.Books.Reader.Read(new MetricQuery("visits_done", levels, Grain.Month, September, September, unit), scope);

    private int Lines(Scope scope, Format format)
    {
        using var stream = new MemoryStream();
        town.Books.Reader.Export(new MetricQuery("visits_done", [Level.City, Level.Gu, Level.Dong], Grain.Month, September, September), scope, format).WriteTo(stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray()).Count(c => c == '\n');
    }
}
