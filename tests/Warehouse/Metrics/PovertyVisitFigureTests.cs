using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>The figures of visits to households in poverty crisis in <see cref="VisitTown"/>, worked out on paper.</summary>
public sealed class PovertyVisitFigureTests(VisitTown town) : IClassFixture<VisitTown>
{
    private const string September = "2024-09-01", October = "2024-10-01", Year = "2024-01-01";

    [Theory]
    [InlineData("d0001", Grain.Month, September, 4)]
    [InlineData("d0001", Grain.Month, October, 1)]
    [InlineData("d0002", Grain.Month, September, 1)]
    [InlineData("g01", Grain.Year, Year, 6)]
    public void Attempts_count_whatever_their_result(string unit, Grain grain, string period, long attempts) =>
        EveryCell.Is(town.Books, "poverty_attempts", unit, grain, period, attempts, attempts, null);

    [Theory]
    [InlineData("poverty_pairs", "d0001", Grain.Month, September, 2, 3)] // with a colleague; alone; with two others to a closed door
    [InlineData("poverty_pairs", "d0001", Grain.Month, October, 0, 0)]
    [InlineData("poverty_pairs", "d0002", Grain.Month, September, 0, 0)] // somebody came along without need
    [InlineData("poverty_pairs", "seoul", Grain.Year, Year, 2, 3)]
    [InlineData("poverty_refused", "d0001", Grain.Month, September, 1, 3)] // of two done and one refused
    [InlineData("poverty_refused", "d0001", Grain.Month, October, 1, 1)]
    [InlineData("poverty_refused", "d0002", Grain.Month, September, 0, 1)]
    [InlineData("poverty_refused", "g01", Grain.Month, September, 1, 4)]
    [InlineData("poverty_refused", "seoul", Grain.Year, Year, 2, 5)]
    public void Shares_of_visits(string metric, string unit, Grain grain, string period, long part, long all) =>
        EveryCell.Is(town.Books, metric, unit, grain, period, all == 0 ? null : 100.0 * part / all, part, all);

    [Theory]
    [InlineData("poverty_attempts", "visit_result", "DONE 3, ABSENT 1, REFUSED 1")]
    [InlineData("poverty_attempts", "visit_purpose", "REGULAR 3, NEWCHECK 1, ADHOC 1")]
    [InlineData("poverty_pairs", "household_type", "BASIC 2/2, NEW 0/1")]
    [InlineData("poverty_refused", "household_type", "BASIC 1/2, NP_DIS 0/1, NEW 0/1")]
    public void They_are_split_by_the_codes_of_the_records(string metric, string breakdown, string parts) =>
        EveryCell.Parts(town.Books, metric, breakdown, September).ShouldBe(parts);

    [Fact]
    public void A_nurse_takes_part_in_a_first_check_by_recording_it_or_coming_along()
    {
        using var books = new Books();
        books.Send("c0001", "poverty_visit", "2024-09-01..2024-09-30",
            VisitFacts.Poor(SmallTown.Cheongun, "2024-09-02", "NEW", "NEWCHECK", role: "NURSE"),
            VisitFacts.Poor(SmallTown.Cheongun, "2024-09-03", "BASIC", "NEWCHECK", with: "TONGBAN|NURSE"),
            VisitFacts.Poor(SmallTown.Cheongun, "2024-09-04", "BASIC", "NEWCHECK", with: "STAFF"),
            VisitFacts.Poor(SmallTown.Cheongun, "2024-09-05", "BASIC", "NEWCHECK"),
            VisitFacts.Poor(SmallTown.Cheongun, "2024-09-06", "NEW", "NEWCHECK", "ABSENT", role: "NURSE"), // met nobody
            VisitFacts.Poor(SmallTown.Cheongun, "2024-09-07", "NEW", "REGULAR", role: "NURSE")).Publish(); // no first check
        EveryCell.Is(books, "poverty_nurse_first", "d0001", Grain.Month, September, 50, 2, 4);
        EveryCell.Parts(books, "poverty_nurse_first", "household_type", September).ShouldBe("BASIC 1/3, NEW 1/1");
        EveryCell.IsTheSumOfItsParts(books, "poverty_nurse_first");
        EveryCell.IsTracedInFull(books, "poverty_nurse_first", Grain.Month);
    }

    [Theory]
    [InlineData("poverty_attempts")]
    [InlineData("poverty_pairs")]
    [InlineData("poverty_refused")]
    public void Every_cell_is_the_sum_of_its_parts_and_of_the_files_it_is_traced_to(string metric)
    {
        EveryCell.IsTheSumOfItsParts(town.Books, metric);
        EveryCell.IsTracedInFull(town.Books, metric, Grain.Month);
    }
}
