using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Maps;

namespace DongHaeng.Tests.Figures.Maps;

public class TessellationTests
{
    [Fact]
    public void Two_neighbours_meet_half_way()
    {
        var cells = Tessellation.Of([new(0, 0), new(2, 0)], [1, 1]);
        cells[0].Corners.Max(c => c.X).ShouldBe(1, 1e-9);
        cells[1].Corners.Min(c => c.X).ShouldBe(1, 1e-9);
        cells[0].Beyond.Count(b => b == 1).ShouldBe(1);
        cells[1].Beyond.Count(b => b == 0).ShouldBe(1);
        // Where there is no neighbour a post stands no nearer than twice the reach.
        cells[0].Corners.Min(c => c.X).ShouldBeInRange(-3, -1 + 1e-9);
    }

    [Fact]
    public void All_ground_of_a_place_is_nearer_to_it_than_to_any_other()
    {
        var random = new Random(17);
        Spot[] centres = [.. Enumerable.Range(0, 60).Select(_ => new Spot(10 * random.NextDouble(), 8 * random.NextDouble()))];
        var cells = Tessellation.Of(centres, [.. centres.Select(_ => 0.7)]);
        for (var i = 0; i < centres.Length; i++)
        {
            for (var n = 0; n < 40; n++)
            {
                // A mixture of its corners is on its ground.
                var weights = cells[i].Corners.Select(_ => random.NextDouble()).ToArray();
                var spot = new Spot(cells[i].Corners.Select((c, k) => c.X * weights[k]).Sum() / weights.Sum(), cells[i].Corners.Select((c, k) => c.Y * weights[k]).Sum() / weights.Sum());
                var own = Distance(centres[i], spot);
                centres.ShouldAllBe(other => Distance(other, spot) >= own - 1e-9);
            }
        }
    }

    [Fact]
    public void The_outline_of_places_holds_their_ground_and_no_side_between_them()
    {
        var random = new Random(5);
        Spot[] centres = [.. Enumerable.Range(0, 40).Select(_ => new Spot(10 * random.NextDouble(), 8 * random.NextDouble()))];
        var cells = Tessellation.Of(centres, [.. centres.Select(_ => 0.8)]);
        var some = Enumerable.Range(0, 40).Where(i => centres[i].X < 6).ToHashSet();
        var rings = Outline.Of(cells, some);
        rings.Sum(Area).ShouldBe(some.Sum(i => Area(cells[i].Corners)), 1e-3);
        var between = some.SelectMany(i => cells[i].Corners.Where((_, k) => some.Contains(cells[i].Beyond[k]) && some.Contains(cells[i].Beyond[(k + cells[i].Beyond.Count - 1) % cells[i].Beyond.Count]))).ToList();
        between.ShouldNotBeEmpty();
        between.ShouldAllBe(inner => !rings.SelectMany(r => r).Any(c => Distance(c, inner) < 1e-6));
    }

    private static double Distance(Spot a, Spot b) => Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2));

    private static double Area(IReadOnlyList<Spot> ring) => ring.Select((a, i) => (a.X * ring[(i + 1) % ring.Count].Y) - (ring[(i + 1) % ring.Count].X * a.Y)).Sum() / 2;
}
