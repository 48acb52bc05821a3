using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>The figures of universal visits in <see cref="VisitTown"/>, worked out on paper.</summary>
public sealed class UniversalVisitFigureTests(VisitTown town) : IClassFixture<VisitTown>
{
    private const string September = "2024-09-01", October = "2024-10-01", Summer = "2024-07-01", Autumn = "2024-10-01", Year = "2024-01-01";

    [Theory]
    [InlineData("d0001", Grain.Month, September, 2, 7)] // A and B of A, B, C, D, F, I and K
    [InlineData("d0001", Grain.Month, October, 1, 1)]   // J
    [InlineData("d0002", Grain.Month, September, 0, 3)] // none of A, L and M
    [InlineData("d0002", Grain.Month, October, 0, 0)]
    [InlineData("g01", Grain.Month, September, 2, 10)]
    [InlineData("g01", Grain.Quarter, Summer, 2, 10)]
    [InlineData("seoul", Grain.Year, Year, 3, 11)]
    public void Visited_are_those_on_a_months_list_with_a_visit_done_whenever_it_was(string unit, Grain grain, string period, long part, long all) =>
        Share("universal_visited", unit, grain, period, part, all);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 4, 7)] // A, B, C by telephone and F at the center, not D by letter
    [InlineData("d0001", Grain.Month, October, 1, 1)]
    [InlineData("g01", Grain.Month, September, 4, 10)]
    [InlineData("seoul", Grain.Year, Year, 5, 11)]
    public void Contacted_are_those_met_at_home_at_the_center_or_by_telephone(string unit, Grain grain, string period, long part, long all) =>
        Share("universal_contacted", unit, grain, period, part, all);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 2)] // A and H
    [InlineData("d0001", Grain.Month, October, 2)]   // B and J
    [InlineData("d0002", Grain.Month, September, 1)] // L
    [InlineData("g01", Grain.Quarter, Summer, 3)]
    [InlineData("seoul", Grain.Year, Year, 5)]
    public void Visits_done_count_in_the_month_of_the_visit(string unit, Grain grain, string period, long visits) => Count("universal_visits", unit, grain, period, visits);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 7)] // not the cancelled one
    [InlineData("d0001", Grain.Month, October, 2)]
    [InlineData("d0002", Grain.Month, September, 2)]
    [InlineData("seoul", Grain.Year, Year, 11)]
    public void Attempts_are_visits_calls_and_letters(string unit, Grain grain, string period, long attempts) => Count("universal_attempts", unit, grain, period, attempts);

    [Theory]
    [InlineData("universal_consent", "d0001", Grain.Month, September, 4, 5)] // A, C, F, H, and no of I when it was listed
    [InlineData("universal_consent", "d0001", Grain.Month, October, 2, 2)]
    [InlineData("universal_consent", "d0002", Grain.Month, September, 0, 1)] // M; L was not asked
    [InlineData("universal_consent", "g01", Grain.Year, Year, 6, 8)]
    [InlineData("universal_pairs", "d0001", Grain.Month, September, 1, 2)] // A yes, H no; nobody went to C
    [InlineData("universal_pairs", "d0001", Grain.Month, October, 0, 1)]   // B, where it is not said
    [InlineData("universal_pairs", "d0002", Grain.Month, September, 0, 0)] // two went where one would do
    [InlineData("universal_pairs", "g01", Grain.Year, Year, 1, 3)]
    [InlineData("universal_nurse", "d0001", Grain.Month, September, 1, 2)] // A yes, H no
    [InlineData("universal_nurse", "d0001", Grain.Month, October, 1, 2)]   // J yes, B no
    [InlineData("universal_nurse", "d0002", Grain.Month, September, 0, 1)] // L, where it is not said
    [InlineData("universal_nurse", "g01", Grain.Quarter, Autumn, 1, 2)]
    [InlineData("universal_nurse", "seoul", Grain.Year, Year, 2, 5)]
    [InlineData("elders_screened", "d0001", Grain.Month, September, 1, 1)] // A; H is no elder
    [InlineData("elders_screened", "d0001", Grain.Month, October, 1, 2)]   // J; of B it is said that it was not done
    [InlineData("elders_screened", "d0002", Grain.Month, September, 1, 1)] // L
    [InlineData("elders_screened", "seoul", Grain.Year, Year, 3, 4)]
    public void Shares_of_answers_and_of_home_visits(string metric, string unit, Grain grain, string period, long part, long all) =>
        Share(metric, unit, grain, period, part, all);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 1)] // A; nothing is said of H
    [InlineData("d0001", Grain.Month, October, 2)]   // B and J
    [InlineData("seoul", Grain.Year, Year, 4)]       // and L
    public void Screening_is_counted_where_something_is_said_of_it(string unit, Grain grain, string period, long visits) => Count("screening_results", unit, grain, period, visits);

    [Theory]
    [InlineData("universal_visited", "target_type", September, "ELDER65 2/6, ELDER70 0/2, PREGNANT 0/1, BIRTH 0/1")]
    [InlineData("universal_contacted", "target_type", September, "ELDER65 2/6, ELDER70 1/2, PREGNANT 0/1, BIRTH 1/1")]
    [InlineData("universal_visits", "target_type", September, "ELDER65 1, ELDER70 1, BIRTH 1")]
    [InlineData("universal_attempts", "visit_result", September, "DONE 6, ABSENT 1, REFUSED 1, MOVED 1")]
    [InlineData("universal_attempts", "target_type", September, "ELDER65 3, ELDER70 3, BIRTH 3")]
    [InlineData("universal_consent", "target_type", September, "ELDER65 1/2, ELDER70 1/1, PREGNANT 0/1, BIRTH 2/2")]
    [InlineData("universal_pairs", "target_type", September, "ELDER65 1/1, BIRTH 0/1")]
    [InlineData("universal_nurse", "target_type", October, "ELDER65 1/2")]
    [InlineData("elders_screened", "target_type", September, "ELDER65 1/1, ELDER70 1/1")]
    [InlineData("screening_results", "health_screen", October, "NONE 1, HIGH 1")]
    [InlineData("screening_results", "target_type", September, "ELDER65 1, ELDER70 1")]
    public void They_are_split_by_the_codes_of_the_records(string metric, string breakdown, string month, string parts) =>
        EveryCell.Parts(town.Books, metric, breakdown, month).ShouldBe(parts);

    [Theory]
    [InlineData("universal_visited")]
    [InlineData("universal_contacted")]
    [InlineData("universal_visits")]
    [InlineData("universal_attempts")]
    [InlineData("universal_consent")]
    [InlineData("universal_pairs")]
    [InlineData("universal_nurse")]
    [InlineData("elders_screened")]
    [InlineData("screening_results")]
    public void Every_cell_is_the_sum_of_its_parts_and_of_the_files_it_is_traced_to(string metric)
    {
        EveryCell.IsTheSumOfItsParts(town.Books, metric);
        EveryCell.IsTracedInFull(town.Books, metric, Grain.Month);
    }

    private void Count(string metric, string unit, Grain grain, string period, long value) => EveryCell.Is(town.Books, metric, unit, grain, period, value, value, null);

    private void Share(string metric, string unit, Grain grain, string period, long part, long all) =>
        EveryCell.Is(town.Books, metric, unit, grain, period, all == 0 ? null : 100.0 * part / all, part, all);
}
