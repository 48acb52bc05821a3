using DongHaeng.Warehouse.Disclosure;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Disclosure;

/// <summary>What follows from what is told, by hand.</summary>
public sealed class DeductionTests
{
    [Fact]
    public void A_part_is_the_whole_less_the_others()
    {
        var (counts, deduction) = Of(Hand.Gus(100, 3, 30, 30, 37));
        deduction.Ranges[1].ShouldBe(new(3, 3));
        deduction.LowBy[1].ShouldBe(0);
        deduction.LowBy[2].ShouldBe(Deduction.Itself);
        counts.Needs.ShouldBe([0, 3, 0, 0, 0]);
    }

    [Fact]
    public void The_whole_is_the_sum_of_its_parts()
    {
        var (_, deduction) = Of(Hand.Gus(5, 2, 3)); // 0 to 7 each
        deduction.Ranges[0].ShouldBe(new(0, 7));
        var (_, other) = Of(Hand.Gus(14, 12, 2)); // 14, 12 and 0 to 7
        other.Ranges[2].ShouldBe(new(2, 2));
    }

    [Fact]
    public void What_follows_in_one_line_is_used_in_the_next()
    {
        // City 30 of gus 20 and 10; by category 25 and 5, 18 and 2, 7 and 3: from 25 - 18 comes 7, from 10 - 7 comes 3, from 20 - 18 comes 2.
        var (counts, deduction) = Of(Hand.Month(2, 2, (place, piece) => new long[,] { { 30, 25, 5 }, { 20, 18, 2 }, { 10, 7, 3 } }[place, piece]));
        deduction.Ranges.All.ShouldBe(counts.Values.Select(value => new Bounds(value, value)));
    }

    [Fact]
    public void Nothing_is_deduced_that_is_not_so()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            var cells = Enumerable.Range(0, 12).Select(_ => (long)random.Next(25)).ToArray();
            var (counts, deduction) = Of(Hand.Month(4, 3, (place, piece) => cells.Where((_, i) => (place == 0 || i / 3 == place - 1) && (piece == 0 || i % 3 == piece - 1)).Sum()));
            for (var count = 0; count < counts.Values.Length; count++)
            {
                counts.Values[count].ShouldBeInRange(deduction.Ranges[count].Low, deduction.Ranges[count].High);
            }
        }
    }

    private static (Counts Counts, Deduction Deduction) Of(Figures figures)
    {
        var counts = new Counts(figures, [.. Enumerable.Range(0, figures.Grid.Periods.Length)]);
        var deduction = new Deduction(new Lines(counts), Ranges.Told(counts, new Seal[figures.Grid.Size]));
        deduction.Take(Grain.Month);
        return (counts, deduction);
    }
}
