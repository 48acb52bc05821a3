using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>청운효자동 (d0001) counts its residents in June and December; what lies between is worked out by hand.</summary>
public sealed class ResidentFigureTests : IDisposable
{
    private readonly Books books = new();

    public void Dispose() => books.Dispose();

    [Fact]
    public void Residents_change_in_equal_steps_between_two_reference_days_and_stay_after_the_last()
    {
        Counsel("2023-05-01..2024-02-29", "2023-08-05").Send("foundation", "population", "2023-01-01..2023-12-31", [.. Residents("2023-06-30", 12_000, 3_000), .. Residents("2023-12-31", 13_200, 2_400)]).Publish();
        Rate("2023-05-01").ShouldBe((0, 0, null)); // before the first count
        Rate("2023-06-01").ShouldBe((0, 15_000, 0)); // all ages
        Rate("2023-08-01").ShouldBe((9, 15_200, Math.Round(9 / 15.2, 9))); // two of six steps of 100
        Rate("2024-02-01").ShouldBe((0, 15_600, 0));
        Rate("2023-07-01", Grain.Quarter).ShouldBe((9, 15_100 + 15_200 + 15_300, Math.Round(9 / 45.6, 9)));
    }

    [Fact]
    public void A_dong_that_was_torn_down_has_no_rate_while_its_number_falls_nor_when_few_are_left()
    {
        // 반포본동 fell from 10,469 to 268.
        Counsel("2023-05-01..2024-02-29", "2023-08-05").Send("foundation", "population", "2023-01-01..2023-12-31", [.. Residents("2023-06-30", 8_469, 2_000), .. Residents("2023-12-31", 168, 100)]).Publish();
        books.Cell("counsel_per_thousand", "d0001", Grain.Month, "2023-08-01").ShouldSatisfyAllConditions(c => c.Status.ShouldBe(CellStatus.NoValue), c => c.Numerator.ShouldBe(9));
        books.Cell("counsel_per_thousand", "d0001", Grain.Month, "2024-01-01").Status.ShouldBe(CellStatus.NoValue);
        books.Cell("counsel_per_thousand", "d0001", Grain.Year, "2023-01-01").Status.ShouldBe(CellStatus.NoValue);
        books.Cell("counsel_per_thousand", "g01", Grain.Month, "2023-08-01").Status.ShouldBe(CellStatus.Shown); // among others it does no harm
    }

    [Fact]
    public void Only_the_aged_stand_below_what_is_mostly_theirs()
    {
        books.Send("c0001", "care_sos", "2024-01-01..2024-01-31", [.. Fact.Times(9, () => Sos("2024-01-05", "1"))])
            .Send("foundation", "population", "2023-01-01..2023-12-31", Residents("2023-12-31", 13_200, 2_250)).Publish();
        books.Cell("sos_per_thousand_aged", "d0001", Grain.Month, "2024-01-01").Value.ShouldBe(4);
        books.Cell("sos_per_thousand", "d0001", Grain.Month, "2024-01-01").Value!.Value.ShouldBe(9 / 15.45, 1e-9); // of all ages
    }

    [Fact]
    public void After_two_years_a_count_is_too_old()
    {
        Counsel("2025-11-01..2026-01-31", "2025-11-05").Send("foundation", "population", "2023-01-01..2023-12-31", Residents("2023-12-31", 13_200, 2_400)).Publish();
        Rate("2025-11-01").Residents.ShouldBe(15_600);
        Rate("2025-12-01").Residents.ShouldBe(0);
    }

    [Fact]
    public void Who_comes_again_in_a_year_is_counted_once_and_in_the_next_year_anew()
    {
        books.Send("c0001", "care_sos", "2023-11-01..2024-03-31", Sos("2023-11-05", "1"), Sos("2023-12-05", "1"), Sos("2024-01-05", "1"), Sos("2024-01-06", "2"), Sos("2024-03-05", "1"), Sos("2024-03-06", "3"), Sos("2024-03-07", "3"))
            .Publish();
        books.Cell("sos_people", "d0001", Grain.Year, "2023-01-01").Value.ShouldBe(1);
        books.Cell("sos_people", "d0001", Grain.Month, "2024-01-01").Value.ShouldBe(2);
        books.Cell("sos_people", "d0001", Grain.Month, "2024-03-01").Value.ShouldBe(1);
        books.Cell("sos_people", "d0001", Grain.ToDate, "2024-03-01").Value.ShouldBe(3);
        Should.Throw<ArgumentException>(() => books.Cell("sos_people", "d0001", Grain.Rolling, "2024-03-01")).Message.ShouldContain("once a year");
    }

    [Fact]
    public void Households_are_counted_at_their_first_completed_visit_and_as_each_center_knows_them()
    {
        StagedRow Visit(string dong, string day, string household, string result = "DONE") => Fact.Row("poverty_visit", dong, day, "N", ("household_key", Key(household)), ("household_type", "BASIC"), ("visit_result", result), ("visit_seq", "1"), ("visit_purpose", "REGULAR"));
        books.Send("c0001", "poverty_visit", "2024-01-01..2024-02-29", Visit("1111051500", "2024-01-05", "1", "ABSENT"), Visit("1111051500", "2024-02-05", "1"), Visit("1111051500", "2024-02-06", "1"))
            .Send("c0002", "poverty_visit", "2024-01-01..2024-02-29", Visit("1111053000", "2024-01-05", "1")).Publish();
        books.Cell("households_visited", "d0001", Grain.Month, "2024-01-01").Value.ShouldBe(0);
        books.Cell("households_visited", "d0001", Grain.Month, "2024-02-01").Value.ShouldBe(1);
        books.Cell("households_visited", "g01", Grain.Year, "2024-01-01").Value.ShouldBe(2);
    }

    private Books Counsel(string span, string day) => books.Send("c0001", "counsel", span, [.. Fact.Times(9, () => Fact.Counsel("1111051500", day))]);

    private (long? Sessions, long? Residents, double? PerThousand) Rate(string period, Grain grain = Grain.Month)
    {
        var cell = books.Cell("counsel_per_thousand", "d0001", grain, period);
        return (cell.Numerator, cell.Denominator, cell.Value is { } value ? Math.Round(value, 9) : null);
    }

    private static StagedRow[] Residents(string day, int younger, int aged) => [Count(day, "40-49", younger), Count(day, "75-84", aged)];

    private static StagedRow Count(string day, string band, int heads) => Fact.Row("population", "1111051500", day, "N", ("measure", "RESIDENT"), ("sex_code", "F"), ("age_band", band), ("head_count", $"{heads}"));

    private static StagedRow Sos(string day, string person) => Fact.Row("care_sos", "1111051500", day, "N", ("request_no", "R"), ("request_date", day), ("service_type", "MEAL"), ("eligible", "OK"), ("person_key", Key(person)));

    private static string Key(string who) => $"00000000-0000-0000-0000-00000000000{who}";
}
