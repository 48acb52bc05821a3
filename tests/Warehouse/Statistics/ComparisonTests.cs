using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Tests.Warehouse.Statistics;

public sealed class ComparisonTests
{
    private static readonly Metric Share = MetricCatalog.Get("discovery_linked");
    private static readonly Metric Visits = MetricCatalog.Get("visits_done");
    private static readonly Metric VisitsPerDong = MetricCatalog.Get("visits_per_dong");

    [Fact]
    public void A_place_has_its_Wilson_interval_and_limits_that_equal_shares_make_by_chance_alone()
    {
        var comparison = Comparison.Of(Share, [.. Enumerable.Range(1, 6).Select(i => Dong(i, 65, 100))]);
        var one = comparison.Places[0];
        one.Interval!.Value.Lower.ShouldBe(55.254443, 1e-6); // published: 65/100
        one.Interval!.Value.Upper.ShouldBe(73.635752, 1e-6);
        comparison.All!.Value.ShouldBe(65, 1e-9);
        // Equal shares vary less than by chance, so τ² = 0: sin²(asin √.65 ± 3.0902323 / (2 √100)), asin √.65 = .9377445.
        one.Limits!.Value.Lower.ShouldBe(49.7834718, 1e-6);
        one.Limits!.Value.Upper.ShouldBe(78.7954608, 1e-6);
        one.Score!.Value.ShouldBe(0, 1e-9);
        one.Verdict.ShouldBe(Verdict.Within);
    }

    [Fact]
    public void A_place_far_from_the_others_is_called_so_and_asked_about_first()
    {
        var comparison = Comparison.Of(Share, [.. Enumerable.Range(1, 10).Select(i => Dong(i, 50, 100)), Dong(11, 95, 100)]);
        comparison.Places.Select(p => p.Verdict).ShouldBe([.. Enumerable.Repeat<Verdict?>(Verdict.Within, 10), Verdict.Higher]);
        comparison.Places.MinBy(p => p.Adjusted)!.Row.UnitId.ShouldBe("d0011");
        comparison.Places[10].Adjusted!.Value.ShouldBeLessThan(ManyComparisons.Rate);
        comparison.Places[10].Omission.ShouldBeNull();
    }

    [Fact]
    public void For_maps_small_places_lie_nearer_to_all_and_incomplete_ones_have_none()
    {
        // Five times 20 of 100 and five times 80 of 100, and one of one: b = 501/1001, all else worked out with that.
        MetricRow[] rows = [.. Enumerable.Range(1, 5).Select(i => Dong(i, 20, 100)), .. Enumerable.Range(6, 5).Select(i => Dong(i, 80, 100)), Dong(11, 1, 1), Dong(12, 90, 100) with { Received = 0, Expected = 1 }];
        var places = Comparison.Of(Share, rows).Places;
        const double All = 501 / 1001.0;
        var spread = ((500 * Math.Pow(.2 - All, 2)) + (500 * Math.Pow(.8 - All, 2)) + Math.Pow(1 - All, 2)) / 1001;
        var between = spread - (All * (1 - All) / (1001 / 11.0));
        places[10].Shrunken!.Value.ShouldBe(100 * (All + (between * (1 - All) / (between + (All * (1 - All))))), 1e-9);
        places[10].Shrunken!.Value.ShouldBeLessThan(70); // the value is 100
        places[0].Shrunken!.Value.ShouldBeInRange(20, 22);
        places[11].Shrunken.ShouldBeNull();
        Comparison.Of(Share, rows[..4]).Places.ShouldAllBe(place => place.Shrunken == null);
        Comparison.Of(Visits, rows).Places.ShouldAllBe(place => place.Shrunken == null);
        Comparison.Of(VisitsPerDong, rows).Places[0].Shrunken.ShouldNotBeNull();
    }

    [Fact]
    public void Exact_counts_and_rates_of_complete_places_have_a_mean_of_places_and_nothing_else_has()
    {
        // 20, 40, … 100 of 100: s² = (40² + 20² + 20² + 40²) / 4 = 1000, and t of four degrees is 2.776445 at 95 %.
        MetricRow[] rows = [.. Enumerable.Range(1, 5).Select(i => Dong(i, 20 * i, 100) with { Value = 20 * i }), Dong(6, 5, 100) with { Received = 0, Expected = 1 }];
        var mean = Comparison.Of(Visits, rows).Mean.ShouldNotBeNull();
        (mean.Value, mean.Median).ShouldBe((60, 60));
        mean.Limits!.Value.Lower.ShouldBe(60 - (2.776445 * Math.Sqrt(1000 / 5.0)), 1e-4);
        mean.Limits!.Value.Upper.ShouldBe(60 + (2.776445 * Math.Sqrt(1000 / 5.0)), 1e-4);
        Comparison.Of(VisitsPerDong, rows).Mean.ShouldNotBeNull().Value.ShouldBe(60);
        Comparison.Of(Share, rows).Mean.ShouldBeNull();
        Comparison.Of(Visits, rows[1..]).Mean.ShouldBeNull("four are complete");
        foreach (var status in new[] { CellStatus.Rounded, CellStatus.Few, CellStatus.Withheld })
        {
            Comparison.Of(Visits, [rows[0] with { Status = status }, .. rows[1..], Dong(7, 9, 100)]).Mean.ShouldBeNull(status.ToString());
        }

        Comparison.Of(Visits, [rows[0] with { Value = null, Status = CellStatus.NoValue }, .. rows[1..], Dong(7, 9, 100) with { Value = 9 }]).Mean.ShouldNotBeNull("five have a value");
    }

    [Fact]
    public void Few_cases_incomplete_data_and_withheld_figures_are_not_judged_and_say_why()
    {
        var comparison = Comparison.Of(Share,
        [
            .. Enumerable.Range(1, 5).Select(i => Dong(i, 50, 100)), Dong(6, 9, 9), Dong(7, 5, 100) with { Received = 0 },
            Dong(8, 0, 0) with { Status = CellStatus.Withheld, Value = null, Numerator = null, Denominator = null },
        ]);
        comparison.Places.Skip(5).Select(p => p.Omission).ShouldBe([Omission.TooFew, Omission.Incomplete, Omission.NoFigure]);
        comparison.Places.Skip(5).ShouldAllBe(p => p.Verdict == null && p.Limits == null && p.Score == null && p.Adjusted == null);
        comparison.All!.Value.ShouldBe(100 * 259 / 509.0, 1e-9); // the nine of nine count, the incomplete does not
        comparison.Places[7].Interval.ShouldBeNull();
    }

    [Fact]
    public void Among_fewer_than_five_places_nothing_is_usual()
    {
        var comparison = Comparison.Of(Share, [Dong(1, 10, 100), Dong(2, 50, 100), Dong(3, 50, 100), Dong(4, 90, 100)]);
        comparison.Places.ShouldAllBe(p => p.Verdict == null && p.Omission == Omission.FewPlaces && p.Interval != null);
        comparison.All.ShouldBeNull();
    }

    [Fact]
    public void A_rounded_row_has_what_its_rounded_parts_say_and_nothing_else()
    {
        var rounded = Comparison.Of(Share, [.. Enumerable.Range(1, 6).Select(i => Dong(i, 65, 100) with { Status = CellStatus.Rounded })]);
        var exact = Comparison.Of(Share, [.. Enumerable.Range(1, 6).Select(i => Dong(i, 65, 100))]);
        rounded.Places.Select(p => p.Interval).ShouldBe(exact.Places.Select(p => p.Interval));
        rounded.Places.Select(p => p.Limits).ShouldBe(exact.Places.Select(p => p.Limits));
    }

    [Fact]
    public void Counts_have_no_interval_and_no_verdict()
    {
        var comparison = Comparison.Of(Visits, [.. Enumerable.Range(1, 6).Select(i => Dong(i, 50 * i, null) with { Value = 50 * i })]);
        comparison.Places.ShouldAllBe(p => p.Interval == null && p.Verdict == null && p.Omission == Omission.Kind);
    }

    [Theory]
    [InlineData(1, .02531781, 5.57164339)] // published, each of 100
    [InlineData(5, 1.62348639, 11.66833208)]
    [InlineData(20, 12.21142883, 30.88988037)]
    public void A_rate_has_exact_limits_below_ten_and_Byars_above_and_no_verdict(long count, double lower, double upper)
    {
        var place = Comparison.Of(VisitsPerDong, [Dong(1, count, 100) with { Value = count / 100.0 }]).Places[0];
        place.Interval!.Value.Lower.ShouldBe(lower / 100, 1e-8);
        place.Interval!.Value.Upper.ShouldBe(upper / 100, 1e-8);
        place.Verdict.ShouldBeNull();
        place.Omission.ShouldBe(Omission.Kind);
    }

    [Fact]
    public void Categories_of_a_place_are_no_places_to_compare() =>
        Comparison.Of(Share, [.. Enumerable.Range(1, 6).Select(i => Dong(1, 10 * i, 100) with { Category = $"C{i}" })])
            .Places.ShouldAllBe(p => p.Verdict == null && p.Omission == Omission.Kind && p.Interval != null);

    [Fact]
    public void Several_periods_are_not_one_comparison() =>
        Should.Throw<ArgumentException>(() => Comparison.Of(Share, [Dong(1, 1, 10), Dong(1, 1, 10) with { Period = new(2024, 9, 1) }])).Message.ShouldContain("2024-09 to 2024-10");

    [Fact]
    public void Protected_records_are_never_compared_by_dong()
    {
        var crisis = Share with { Sensitivity = "protected" };
        (Comparison.Allows(crisis, Level.Dong), Comparison.Allows(crisis, Level.Gu), Comparison.Allows(Share, Level.Dong)).ShouldBe((false, true, true));
    }

    private static MetricRow Dong(int i, long part, long? of) => new(
        Level.Dong, $"d{i:0000}", $"{i:0000}", $"동{i}", $"Dong {i}", "g01", new(2024, 10, 1), null, CellStatus.Shown, of > 0 ? 100.0 * part / of : null, part, of, 1, 1);
}
