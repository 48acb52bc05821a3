using DongHaeng.Warehouse.Disclosure;

namespace DongHaeng.Tests.Warehouse.Disclosure;

/// <summary>What is sealed, by hand. N: nothing, R: rounded, W: withheld, in the order of the figures.</summary>
public sealed class MetricAuditTests
{
    [Fact]
    public void A_single_masked_gu_makes_the_others_rounded() =>
        // 100 - 30 - 30 - 37 = 3. Rounded, the others are 28 to 32 twice and 33 to 37, which leaves 0 to 7, and 1 to 7 to the second.
        Seals(Hand.Gus(100, 3, 30, 30, 37)).ShouldBe("N NRRR");

    [Fact]
    public void Of_two_gus_the_other_one_knows_so_the_city_is_rounded_too() =>
        // 40 - 37 = 3 is known in the second gu whatever its figure shows to others; of a city of 38 to 42 it leaves 1 to 5.
        Seals(Hand.Gus(40, 3, 37)).ShouldBe("R WW");

    [Fact]
    public void Gus_that_hide_each_other_stay() =>
        // 90 - 60 = 30 are shared by six of 0 to 7 each; who knows that his is 5 leaves 25 to five others.
        Seals(Hand.Gus(90, 60, 5, 5, 5, 5, 5, 5)).ShouldBe("N NNNNNNN");

    [Fact]
    public void A_rare_category_makes_the_others_rounded() =>
        // 20 - 12 - 8 = 0; with 8 to 12 twice it is 0 to 4.
        Seals(Hand.Categories(20, 12, 8, 0)).ShouldBe("NRRN");

    [Fact]
    public void Of_two_categories_one_rare_the_other_is_rounded_or_both_are_withheld() =>
        // Of 21 less 20, rounded to 18 to 22, 0 to 3 are left, which is enough; of 24 less 23, rounded to 23 to 27, only 0 and 1.
        (Seals(Hand.Categories(21, 20, 1)), Seals(Hand.Categories(24, 23, 1))).ShouldBe(("NRN", "NWW"));

    [Fact]
    public void Records_without_a_category_hide_the_others() =>
        Seals(Hand.Categories(30, 12, 3)).ShouldBe("NNN");

    [Fact]
    public void A_gu_that_reports_alone_is_the_city_and_that_is_no_secret_of_its_supervisor() =>
        Seals(Hand.Gus(3, 3)).ShouldBe("N N");

    [Fact]
    public void A_quarter_is_rounded_where_it_would_give_a_month_away() =>
        // 23 - 10 - 10 = 3; of 23 to 27 it leaves 3 to 7. The months stay as they were.
        Seals(Hand.Quarter(3, 10, 10)).ShouldBe("N N N R");

    [Fact]
    public void A_quarter_of_frequent_months_stays() =>
        Seals(Hand.Quarter(30, 10, 10)).ShouldBe("N N N N");

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whoever_tries_every_possible_city_finds_a_small_count_uncertain(int seed)
    {
        var random = new Random(seed);
        var cells = Enumerable.Range(0, 9).Select(_ => (long)(random.Next(3) == 0 ? random.Next(40) : random.Next(10))).ToArray();
        var figures = Hand.Month(3, 3, (place, piece) => cells.Where((_, i) => (place == 0 || i / 3 == place - 1) && (piece == 0 || i % 3 == piece - 1)).Sum());
        var counts = new Counts(figures, [0]);
        var told = Ranges.Told(counts, MetricAudit.Of(figures));
        var all = new AllCities(new Lines(counts), told);
        for (var count = 0; count < counts.Values.Length; count++)
        {
            if (counts.Needs[count] > 0)
            {
                all.Possible(count, Enumerable.Range(0, 8)).Count().ShouldBeGreaterThanOrEqualTo(4, $"count {count} is {counts.Values[count]}");
            }
        }
    }

    private static string Seals(Figures figures)
    {
        var (grid, seals) = (figures.Grid, MetricAudit.Of(figures));
        var letters = string.Concat(seals.Select(s => "NRW"[(int)s]));
        return grid.Places.Length > 1 ? $"{letters[0]} {letters[1..]}" : grid.Periods.Length > 1 ? string.Join(' ', letters.ToCharArray()) : letters;
    }
}
