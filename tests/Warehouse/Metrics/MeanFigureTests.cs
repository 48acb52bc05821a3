using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;
using DongHaeng.Warehouse.Trace;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>The amounts granted an application in <see cref="BenefitTown"/>, worked out on paper in thousand won.</summary>
public sealed class MeanFigureTests(BenefitTown town) : IClassFixture<BenefitTown>
{
    private const string September = "2024-09-01", October = "2024-10-01", Summer = "2024-07-01", Year = "2024-01-01";

    [Theory]
    [InlineData("d0001", Grain.Month, September, 300_500, 1, null)]
    [InlineData("d0001", Grain.Month, October, 750_000, 2, 459.619407771)] // 700 and 50: 650 / √2
    [InlineData("d0002", Grain.Month, September, 1_000_000, 3, 305.505046330)] // 400, 600, 0: √((66.67² + 266.67² + 333.33²) / 2)
    [InlineData("g01", Grain.Quarter, Summer, 1_300_500, 4, 249.983457786)] // 300.5, 400, 600, 0: √((24.625² + 74.875² + 274.875² + 325.125²) / 3)
    [InlineData("g01", Grain.ToDate, September, 1_300_500, 4, 249.983457786)]
    [InlineData("seoul", Grain.Year, Year, 2_050_500, 6, 283.563705364)] // with 700 and 50: √((1,102,800.25 − 6 · 341.75²) / 5)
    public void The_mean_is_the_sum_by_the_number_and_has_the_deviation_of_the_amounts(string unit, Grain grain, string period, long won, long grants, double? deviation)
    {
        EveryCell.Is(town.Books, "benefit_mean", unit, grain, period, won / 1000.0 / grants, won, grants);
        var told = town.Books.Cell("benefit_mean", unit, grain, period).Deviation;
        told.HasValue.ShouldBe(deviation.HasValue);
        (told ?? 0).ShouldBe(deviation ?? 0, 1e-6);
    }

    [Fact]
    public void Without_a_record_there_is_none_and_one_is_no_interval()
    {
        town.Books.Cell("benefit_mean", "d0002", Grain.Month, October).Status.ShouldBe(CellStatus.NoValue);
        var comparison = Comparison.Of(MetricCatalog.Get("benefit_mean"), town.Books.Read("benefit_mean", Level.Dong, Grain.Month, September, unit: "g01"));
        comparison.Places.Single(p => p.Row.UnitId == "d0001").Interval.ShouldBeNull();
        // t of two degrees from the tables: 4.302653 · 305.505 / √3 = 758.9; no amount is below 0.
        comparison.Places.Single(p => p.Row.UnitId == "d0002").Interval!.Value.ShouldSatisfyAllConditions(i => i.Lower.ShouldBe(0), i => i.Upper.ShouldBe(333.3333 + 758.9146, .01));
        comparison.Places.ShouldAllBe(p => p.Verdict == null && p.Omission == Omission.Kind && p.Shrunken == null);
    }

    [Fact]
    public void It_is_split_as_its_sum_and_its_count_are() =>
        EveryCell.Parts(town.Books, "benefit_mean", "program", September).ShouldBe("BASIC 600000/1, EMNAT 0/1, EMSEOUL 700500/2");

    [Fact]
    public void It_is_the_sum_of_its_parts_and_leads_back_to_the_lines_of_its_sum()
    {
        EveryCell.IsTheSumOfItsParts(town.Books, "benefit_mean");
        var asked = new TraceQuery("benefit_mean", Level.Dong, "d0002", Grain.Month, new(2024, 9, 1));
        var trace = new Tracer(town.Books.Warehouse).Files(asked, new(2024, 10, 31), lines: true).Single().Of;
        (trace.Numerator, trace.Records, trace.Lines.Count).ShouldBe((1_000_000, 3, 3));
        town.Books.Reader.Trace(asked, Books.Analyst).Files.Single().Numerator.ShouldBe(1_000_000);
    }
}
