using DongHaeng.Warehouse.Read;
using static DongHaeng.Tests.Warehouse.Metrics.CareCrisisFacts;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>The figures of <see cref="CareCrisisTown"/>, worked out on paper.</summary>
public sealed class CareCrisisFigureTests(CareCrisisTown town) : IClassFixture<CareCrisisTown>
{
    private const string August = "2024-08-01", September = "2024-09-01", October = "2024-10-01", Year = "2024-01-01";

    public static TheoryData<string> Metrics =>
        ["crisis_referrals", "crisis_consent", "crisis_first_visit", "crisis_monitored", "crisis_nurse_first", "crisis_officer", "crisis_pairs"];

    [Theory]
    [InlineData("d0001", Grain.Month, August, 100.0, 1, 1)]    // 2
    [InlineData("d0001", Grain.Month, September, 80.0, 4, 5)]  // 1, 4's first half, 6, 8 once; not 10, whose visit was cancelled
    [InlineData("d0001", Grain.Month, October, 40.0, 4, 10)]   // 2, 4, 9 by the month and its second half; not 1, 3, 5, 7, 8, 9's first half
    [InlineData("d0002", Grain.Month, August, 0.0, 0, 1)]      // 13 for the last time
    [InlineData("d0002", Grain.Month, September, null, 0, 0)]  // 16 said no, as far as is looked back
    [InlineData("d0002", Grain.Month, October, 0.0, 0, 1)]     // 16, whose no is forgotten
    [InlineData("g01", Grain.Month, October, 100.0 * 4 / 11, 4, 11)]
    [InlineData("d0002", Grain.Year, Year, 0.0, 0, 9)]         // 13 from January to August, 16
    [InlineData("seoul", Grain.Year, Year, 36.0, 9, 25)]
    public void Monitoring_cycles_kept(string unit, Grain grain, string period, double? value, long kept, long due) =>
        EveryCell.Is(town.Books, "crisis_monitored", unit, grain, period, value, kept, due);

    [Fact]
    public void Cycles_are_split_by_the_grade_in_force()
    {
        EveryCell.Parts(town.Books, "crisis_monitored", "monitor_grade", September).ShouldBe("SERVICE 3/4, CASE 1/1");
        EveryCell.Parts(town.Books, "crisis_monitored", "monitor_grade", October).ShouldBe("CAUTION 1/2, SERVICE 2/6, CASE 1/3");
    }

    [Fact]
    public void A_cycle_is_due_when_it_is_over()
    {
        using var books = new Books();
        books.Send("c0001", "care_crisis", "2024-09-01..2024-10-30",
            Grade(SmallTown.Cheongun, 1, "2024-09-01", "CAUTION"), Grade(SmallTown.Cheongun, 2, "2024-10-01", "SERVICE"), Grade(SmallTown.Cheongun, 3, "2024-10-01", "CASE")).Publish();
        EveryCell.Is(books, "crisis_monitored", "g01", Grain.Month, October, 0, 0, 1); // the half that ended on the 15th; the others end tomorrow
    }

    [Theory]
    [InlineData("d0001", Grain.Month, September, 5)] // 21 to 25; not the cancelled one
    [InlineData("d0001", Grain.Month, October, 3)]   // 26 twice, 27
    [InlineData("d0002", Grain.Month, September, 1)]
    [InlineData("g01", Grain.Year, Year, 9)]
    public void Referrals(string unit, Grain grain, string period, long referrals) => EveryCell.Is(town.Books, "crisis_referrals", unit, grain, period, referrals, referrals, null);

    [Fact]
    public void Referrals_are_split_by_who_referred_and_by_the_kind_of_crisis()
    {
        EveryCell.Parts(town.Books, "crisis_referrals", "referral_source", September).ShouldBe("POLICE 3, CPA 1, DVC 1, INTERNAL 1");
        EveryCell.Parts(town.Books, "crisis_referrals", "incident_type", September).ShouldBe("CHILD 2, DV 4");
    }

    [Theory]
    [InlineData("d0001", Grain.Month, August, 100.0, 1, 1)]   // 6
    [InlineData("d0001", Grain.Month, September, 60.0, 3, 5)] // 21, 22, 25; not 7, 23
    [InlineData("d0001", Grain.Month, October, 50.0, 1, 2)]   // 26 once and once not; 6, 7 and 25 had been asked before
    [InlineData("d0002", Grain.Month, September, 100.0, 1, 1)] // 17
    [InlineData("g01", Grain.Month, October, 100.0 * 2 / 3, 2, 3)]
    public void First_answers_that_agree(string unit, Grain grain, string period, double value, long agreed, long all) =>
        EveryCell.Is(town.Books, "crisis_consent", unit, grain, period, value, agreed, all);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 50.0, 2, 4)] // 21 on the 30th day, 25; not 22 on the 31st, 24; 23 refused
    [InlineData("d0001", Grain.Month, October, 100.0, 1, 1)]  // 27 on the day itself; 26 refused, and its second referral is too new
    [InlineData("d0002", Grain.Month, September, 0.0, 0, 1)]  // not a visit of before
    [InlineData("g01", Grain.Quarter, "2024-07-01", 40.0, 2, 5)]
    public void First_visits_within_thirty_days(string unit, Grain grain, string period, double value, long inTime, long all) =>
        EveryCell.Is(town.Books, "crisis_first_visit", unit, grain, period, value, inTime, all);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 25.0, 1, 4)] // 25 by a nurse; 22's met nobody first and came on the 31st day then, 21's was by another
    [InlineData("d0001", Grain.Month, October, 100.0, 1, 1)]  // 27, where a nurse came along
    [InlineData("d0002", Grain.Month, September, 0.0, 0, 1)]  // a nurse's, but of before
    [InlineData("g01", Grain.Quarter, "2024-07-01", 20.0, 1, 5)]
    public void First_visits_by_nurses_within_thirty_days(string unit, Grain grain, string period, double value, long nursed, long all) =>
        EveryCell.Is(town.Books, "crisis_nurse_first", unit, grain, period, value, nursed, all);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 0.0, 0, 1)] // 22; 25 does not say
    [InlineData("d0001", Grain.Month, October, 50.0, 1, 2)]  // 21; not 27, and 22's was no first visit
    [InlineData("g01", Grain.Year, Year, 100.0 / 3, 1, 3)]
    public void First_visits_with_the_abuse_prevention_officer(string unit, Grain grain, string period, double value, long along, long all) =>
        EveryCell.Is(town.Books, "crisis_officer", unit, grain, period, value, along, all);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 50.0, 1, 2)] // 22 with a colleague, though nobody was met; not 25
    [InlineData("d0001", Grain.Month, October, 100.0, 1, 1)]  // 21 with the police
    [InlineData("g01", Grain.Year, Year, 100.0 * 2 / 3, 2, 3)]
    public void Visits_in_pairs(string unit, Grain grain, string period, double value, long kept, long all) =>
        EveryCell.Is(town.Books, "crisis_pairs", unit, grain, period, value, kept, all);

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Every_cell_leads_back_to_its_lines_and_adds_up(string metric)
    {
        EveryCell.IsTracedInFull(town.Books, metric, Grain.Month);
        EveryCell.IsTheSumOfItsParts(town.Books, metric);
    }
}
