using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>A count that means something else from the middle of May 2024, and again from July 2024 on.</summary>
public sealed class DefinitionTests
{
    private static readonly Metric Tea = MetricCatalog.Get("visits_done") with
    {
        Versions = [new(new(2015, 7, 1), "가", "A"), new(new(2024, 5, 15), "나", "B"), new(new(2024, 7, 1), "다", "C")],
    };

    [Theory]
    [InlineData("2024-04-01", Grain.Month, "1", "A")]
    [InlineData("2024-05-01", Grain.Month, "1-2", "B")]
    [InlineData("2024-06-01", Grain.Month, "2", "B")]
    [InlineData("2024-07-01", Grain.Month, "3", "C")]
    [InlineData("2024-07-01", Grain.Quarter, "3", "C")]
    [InlineData("2024-01-01", Grain.Half, "1-2", "B")]
    [InlineData("2024-01-01", Grain.Year, "1-3", "C")]
    [InlineData("2024-08-01", Grain.ToDate, "1-3", "C")]
    [InlineData("2025-04-01", Grain.Rolling, "1-3", "C")]
    [InlineData("2025-06-01", Grain.Rolling, "3", "C")]
    [InlineData("2010-01-01", Grain.Month, "1", "A")]
    public void A_period_says_by_which_meanings_it_counts(string period, Grain grain, string number, string meaning)
    {
        var day = DateOnly.Parse(period, System.Globalization.CultureInfo.InvariantCulture);
        Definitions.Number(Tea, day, grain).ShouldBe(number);
        Definitions.At(Tea, day, grain).En.ShouldBe(meaning);
        Definitions.Within(Tea, day, grain).Any().ShouldBe(number.Contains('-', StringComparison.Ordinal));
    }

    [Fact]
    public void Only_periods_of_one_meaning_and_nothing_else_between_them_are_alike()
    {
        Alike(Grain.Month, 3, 4).ShouldBeTrue();
        Alike(Grain.Month, 4, 5).ShouldBeFalse();
        Alike(Grain.Month, 5, 6).ShouldBeFalse();
        Alike(Grain.Month, 6, 7).ShouldBeFalse();
        Alike(Grain.Month, 8, 7).ShouldBeTrue();
        // The month that holds a change is not even like itself: its figure is made of two meanings.
        Alike(Grain.Month, 5, 5).ShouldBeFalse();
        Definitions.Break(Tea, Grain.Month, new(2024, 8, 1), new(2023, 8, 1))!.Since.ShouldBe(new DateOnly(2024, 7, 1));

        static bool Alike(Grain grain, int one, int other) => Definitions.Alike(Tea, grain, new(2024, one, 1), new(2024, other, 1));
    }

    [Fact]
    public void A_rate_means_something_else_when_what_it_counts_does()
    {
        foreach (var rate in MetricCatalog.All.Where(m => m.Kind == MetricKind.Rate))
        {
            var days = rate.Of.SelectMany(id => MetricCatalog.Get(id).Versions.Skip(1)).Select(v => v.Since).ToList();
            days.Except(rate.Versions.Select(v => v.Since)).ShouldBeEmpty(rate.Id);
        }
    }
}
