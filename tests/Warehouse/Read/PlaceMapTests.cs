using DongHaeng.Warehouse.Org;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>강일동 (d0408) was split on 2021-07-01: 734 thousandths stayed, 266 became 상일2동 (d0410). It had 30 visits in June, then 20 and 10 in July.</summary>
public sealed class PlaceMapTests : IClassFixture<PlaceMapTests.Town>
{
    private readonly Books books;

    public PlaceMapTests(Town town) => books = town.Books;

    /// <summary>The books of the town.</summary>
    public sealed class Town : IDisposable
    {
        public Town()
        {
            var (old, made) = (Center("d0408"), Center("d0410"));
            Books.Send(old, "poverty_visit", "2021-06-01..2021-06-30", [.. Visits(20, "1174051500", "2021-06-10"), .. Visits(10, "1174051500", "2021-06-11", "REFUSED")])
                .Send(old, "poverty_visit", "2021-07-01..2021-07-31", [.. Visits(20, "1174051500", "2021-07-10")])
                .Send(made, "poverty_visit", "2021-07-01..2021-07-31", [.. Visits(10, "1174052600", "2021-07-10")])
                .Send(old, "discovery", "2021-06-01..2021-07-31", [.. Fact.Times(10, () => Fact.Discovery("1174051500", "2021-06-10", met: "2021-06-13"))])
                .Send(made, "discovery", "2021-07-01..2021-07-31").Publish();
        }

        /// <summary>The books.</summary>
        public Books Books { get; } = new();

        public void Dispose() => Books.Dispose();

        private static string Center(string dong) => OrgUnits.Services.Last(s => s.DongId == dong && OrgUnits.Covers(s.From, s.To, new(2021, 7, 1))).CenterId;

        private static IEnumerable<StagedRow> Visits(int count, string dong, string day, string result = "DONE") => Fact.Times(count, () => Fact.Visit(dong, day, result: result));
    }

    [Theory]
    [InlineData("d0408", "2021-06-01", CellStatus.Estimated, 14)] // of 20 0.734: 14.68, and the rest is the other piece's
    [InlineData("d0410", "2021-06-01", CellStatus.Estimated, 6)]
    [InlineData("d0408", "2021-07-01", CellStatus.Shown, 20)]
    [InlineData("d0410", "2021-07-01", CellStatus.Shown, 10)]
    [InlineData("g25", "2021-06-01", CellStatus.Shown, 20)]
    public void On_todays_map_figures_of_before_the_split_are_carried_over_and_say_so(string unit, string month, CellStatus status, double value) =>
        Today("visits_done", unit, month).ShouldSatisfyAllConditions(c => c!.Status.ShouldBe(status), c => c!.Value.ShouldBe(value), c => c!.Complete.ShouldBe(unit != "g25")); // the gu's other centers have not sent

    [Fact]
    public void As_it_was_a_dong_stands_in_its_own_time_alone()
    {
        books.Cell("visits_done", "d0408", Grain.Month, "2021-06-01").ShouldSatisfyAllConditions(c => c.Status.ShouldBe(CellStatus.Shown), c => c.Value.ShouldBe(20));
        books.Reader.Read(new("visits_done", [Level.Dong], Grain.Month, new(2021, 6, 1), new(2021, 6, 1), "d0410"), Books.Analyst).ShouldBeEmpty();
    }

    [Fact]
    public void A_longer_period_takes_each_month_as_it_has_to()
    {
        Today("visits_done", "d0408", "2021-07-01", Grain.ToDate)!.ShouldSatisfyAllConditions(c => c.Status.ShouldBe(CellStatus.Estimated), c => c.Value.ShouldBe(34));
        Today("visits_done", "d0410", "2021-01-01", Grain.Year)!.Value.ShouldBe(16);
    }

    [Fact]
    public void Of_a_share_the_parts_are_carried_and_divided_then()
    {
        // 10 refused of 30: 7 of 22, and 3 of 8.
        Today("poverty_refused", "d0408", "2021-06-01")!.ShouldSatisfyAllConditions(c => c.Numerator.ShouldBe(7), c => c.Denominator.ShouldBe(22), c => c.Value!.Value.ShouldBe(700 / 22.0, 1e-9));
        Today("poverty_refused", "d0410", "2021-06-01")!.ShouldSatisfyAllConditions(c => c.Numerator.ShouldBe(3), c => c.Denominator.ShouldBe(8));
    }

    [Fact]
    public void A_median_is_not_carried() => Today("first_contact_days", "d0410", "2021-06-01")!.Status.ShouldBe(CellStatus.NoValue);

    [Fact]
    public void Who_does_not_see_the_dong_exactly_sees_no_estimate()
    {
        var mail = Scope.Of(new Viewer("kim", Role.Supervisor, "g25"), Door.Mail);
        Today("visits_done", "d0408", "2021-06-01", scope: mail)!.ShouldSatisfyAllConditions(c => c.Status.ShouldBe(CellStatus.Withheld), c => c.Numerator.ShouldBeNull());
        Today("visits_done", "d0408", "2021-07-01", scope: mail)!.Status.ShouldBe(CellStatus.Rounded);
    }

    [Fact]
    public void Where_no_share_is_declared_there_is_no_figure()
    {
        using var town = new Books();
        var center = OrgUnits.Services.Last(s => s.DongId == "d0081" && OrgUnits.Covers(s.From, s.To, new(2025, 6, 1))).CenterId;
        town.Send(center, "poverty_visit", "2025-06-01..2025-06-30", [.. Fact.Times(20, () => Fact.Visit("1123053600", "2025-06-10"))])
            .Send(OrgUnits.Services.Last(s => s.DongId == "d0427").CenterId, "poverty_visit", "2025-07-01..2025-07-31", [.. Fact.Times(9, () => Fact.Visit("1123051500", "2025-07-10"))])
            .Send(OrgUnits.Services.Last(s => s.DongId == "d0428").CenterId, "poverty_visit", "2025-07-01..2025-07-31").Publish();
        var june = town.Reader.Read(new("visits_done", [Level.Gu, Level.Dong], Grain.Month, new(2025, 6, 1), new(2025, 6, 1), "g06", Map: PlaceMap.Today), Books.Analyst);
        june.ShouldNotContain(c => c.UnitId == "d0081");
        june.Where(c => c.UnitId is "d0427" or "d0428").ShouldAllBe(c => c.Value == null);
        june.Single(c => c.UnitId == "g06").Value.ShouldBe(20);
    }

    [Fact]
    public void The_pieces_of_a_dong_add_up_to_it()
    {
        foreach (var split in OrgUnits.Carries.GroupBy(c => (c.FromDong, c.Until)))
        {
            foreach (var number in new long[] { 0, 1, 7, 999, 1_000, 123_457 })
            {
                split.Sum(c => c.Of(number)).ShouldBe(number);
            }

            var (before, after) = (OrgUnits.DongsOn(split.Key.Until), OrgUnits.DongsOn(split.Key.Until.AddDays(1)).ToList());
            before.ShouldContain(d => d.Id == split.Key.FromDong);
            split.ShouldAllBe(c => after.Any(d => d.Id == c.ToDong));
        }
    }

    private MetricRow? Today(string metric, string unit, string period, Grain grain = Grain.Month, Scope? scope = null)
    {
        var start = DateOnly.Parse(period, System.Globalization.CultureInfo.InvariantCulture);
        return books.Reader.Read(new(metric, [Level.Gu, Level.Dong], grain, start, start, "g25", Map: PlaceMap.Today), scope ?? Books.Analyst).SingleOrDefault(c => c.UnitId == unit);
    }
}
