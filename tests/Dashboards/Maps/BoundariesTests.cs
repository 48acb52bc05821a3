using DongHaeng.Dashboards.Maps;
using DongHaeng.Figures.Canvas;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Tests.Dashboards.Maps;

public sealed class BoundariesTests : IDisposable
{
    private static readonly DateOnly Day = new(2024, 10, 31);
    private readonly string file = Path.GetTempFileName();

    [Fact]
    public void Every_dong_and_gu_of_a_day_has_ground_and_gus_are_their_dongs()
    {
        var shapes = new Boundaries().On(Day);
        shapes.Drawn.ShouldBeTrue();
        shapes.Dongs.Keys.ShouldBe(OrgUnits.DongsOn(Day).Select(d => d.Id), ignoreOrder: true);
        shapes.Gus.Count.ShouldBe(25);
        foreach (var gu in OrgUnits.Gus)
        {
            shapes.Gus[gu.Id].Sum(Area).ShouldBe(OrgUnits.DongsOn(Day).Where(d => d.GuId == gu.Id).Sum(d => shapes.Dongs[d.Id].Sum(Area)), 0.01);
        }

        // 605.2 square kilometres; ground between places that are further apart than they are large is nobody's.
        shapes.Dongs.Values.Sum(rings => rings.Sum(Area)).ShouldBeInRange(480, 700);
    }

    [Fact]
    public void A_kilometre_east_and_a_kilometre_south_are_as_long()
    {
        // Gangnam station and Seoul station are about 8 km apart.
        Spot a = Shape(127.0276, 37.4979), b = Shape(126.9707, 37.5547);
        Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2)).ShouldBe(Haversine(127.0276, 37.4979, 126.9707, 37.5547), 0.02);
        a.Y.ShouldBeGreaterThan(b.Y); // south is down

        Spot Shape(double longitude, double latitude)
        {
            var start = FormattableString.Invariant($"[{longitude},{latitude}]");
            File.WriteAllText(file, """{"features":[{"properties":{"code":"1168051000"},"geometry":{"type":"Polygon","coordinates":[[START,[127.03,37.5],[127.04,37.5],START]]}}]}""".Replace("START", start, StringComparison.Ordinal));
            return BoundaryFile.Read(file)["1168051000"][0][0];
        }
    }

    [Fact]
    public void Boundaries_of_the_operator_take_the_place_of_the_sketch()
    {
        File.WriteAllText(file, """
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"adm_cd2":"1168051000","adm_nm":"신사동"},"geometry":{"type":"MultiPolygon","coordinates":[[[[127.02,37.52],[127.03,37.52],[127.03,37.53],[127.02,37.52]]],[[[127.04,37.52],[127.05,37.52],[127.05,37.53],[127.04,37.52]]]]}},
              {"type":"Feature","properties":{"adm_cd2":"9999999999"},"geometry":{"type":"Polygon","coordinates":[[[127.02,37.52],[127.03,37.52],[127.03,37.53],[127.02,37.52]]]}}]}
            """);
        var shapes = new Boundaries(BoundaryFile.Read(file)).On(Day);
        var sinsa = OrgUnits.DongsOn(Day).Single(d => d.Code == "1168051000");
        shapes.Drawn.ShouldBeFalse();
        shapes.Dongs.Keys.ShouldBe([sinsa.Id]);
        shapes.Dongs[sinsa.Id].Count.ShouldBe(2);
        shapes.Gus.Keys.ShouldBe([sinsa.GuId]);
        shapes.Of(Warehouse.Read.Level.Dong, "d0001").ShouldBeNull();
    }

    [Theory]
    [InlineData("not json", "cannot be read as GeoJSON")]
    [InlineData("""{"type":"FeatureCollection"}""", "cannot be read as GeoJSON")]
    [InlineData("""{"features":[{"properties":{"adm_cd2":"1168051000"},"geometry":{"type":"Point","coordinates":[127,37]}}]}""", "A Point has no ground")]
    [InlineData("""{"features":[]}""", "boundaries of no dong")]
    public void A_file_that_is_none_says_what_to_do(string text, string said)
    {
        File.WriteAllText(file, text);
        Should.Throw<InvalidDataException>(() => BoundaryFile.Read(file)).Message.ShouldContain(said);
    }

    [Fact]
    public void A_missing_file_says_so() => Should.Throw<InvalidDataException>(() => BoundaryFile.Read(file + ".none")).Message.ShouldContain("take `boundaries` out");

    public void Dispose() => File.Delete(file);

    private static double Area(IReadOnlyList<Spot> ring) => ring.Select((a, i) => (a.X * ring[(i + 1) % ring.Count].Y) - (ring[(i + 1) % ring.Count].X * a.Y)).Sum() / 2;

    private static double Haversine(double lon1, double lat1, double lon2, double lat2)
    {
        double Rad(double d) => d * Math.PI / 180;
        var h = Math.Pow(Math.Sin(Rad(lat2 - lat1) / 2), 2) + (Math.Cos(Rad(lat1)) * Math.Cos(Rad(lat2)) * Math.Pow(Math.Sin(Rad(lon2 - lon1) / 2), 2));
        return 2 * 6371 * Math.Asin(Math.Sqrt(h));
    }
}
