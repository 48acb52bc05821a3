using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>The figures of <see cref="CaseTown"/>, worked out on paper.</summary>
public sealed class CaseFigureTests(CaseTown town) : IClassFixture<CaseTown>
{
    private const string March = "2024-03-01", May = "2024-05-01", September = "2024-09-01", October = "2024-10-01", Year = "2024-01-01";

    public static TheoryData<string> Metrics =>
        ["case_received", "case_plan_in_time", "case_plan_days", "case_assessment_days", "case_conference_days", "case_service_days", "case_closing_days", "case_closed", "case_reopened", "case_goals_reached", "case_share_consent"];

    [Theory]
    [InlineData("d0001", Grain.Month, September, 3)] // A, B, C
    [InlineData("d0001", Grain.Month, October, 2)]   // D, E
    [InlineData("d0002", Grain.Month, September, 1)] // X
    [InlineData("g01", Grain.Quarter, "2024-07-01", 4)]
    [InlineData("seoul", Grain.Year, Year, 6)]
    public void Cases_received(string unit, Grain grain, string period, long cases) => EveryCell.Is(town.Books, "case_received", unit, grain, period, cases, cases, null);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 100.0 / 3, 1, 3)] // A after 23 days; B after 31, C closed without
    [InlineData("d0001", Grain.Month, October, 100.0, 1, 1)]       // D on the 30th day; E is not watched so long
    [InlineData("d0002", Grain.Month, September, 100.0, 1, 1)]     // X on the 30th day
    [InlineData("g01", Grain.Month, September, 50.0, 2, 4)]
    [InlineData("seoul", Grain.Year, Year, 60.0, 3, 5)]
    public void Plans_within_thirty_days(string unit, Grain grain, string period, double value, long inTime, long all) =>
        EveryCell.Is(town.Books, "case_plan_in_time", unit, grain, period, value, inTime, all);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 27.0, 2, 3)] // 10+ (C closed), 23, 31: S = 1/2 from 23 to 31
    [InlineData("d0001", Grain.Month, October, 30.0, 1, 2)]   // 29+ (E), 30: S(30) = 0
    [InlineData("d0002", Grain.Month, September, 30.0, 1, 1)]
    [InlineData("g01", Grain.Month, September, 30.0, 3, 4)]   // 10+, 23, 30, 31: S = 2/3, 1/3
    public void Days_to_the_plan(string unit, Grain grain, string period, double value, long planned, long all) =>
        EveryCell.Is(town.Books, "case_plan_days", unit, grain, period, value, planned, all);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 17.0, 2, 3)] // 8, 10+ (C closed), 17: S = 2/3, 0
    [InlineData("d0001", Grain.Month, October, 16.5, 1, 2)]   // 3, 30+ (D): S = 1/2 from 3 to the last day watched
    [InlineData("d0002", Grain.Month, September, 10.0, 1, 1)]
    [InlineData("g01", Grain.Month, September, 13.5, 3, 4)]   // 8, 10, 10+ (C), 17: S = 3/4, then 3/4 x 2/3 = 1/2 from 10 to 17
    public void Days_to_the_assessment(string unit, Grain grain, string period, double value, long assessed, long all) =>
        EveryCell.Is(town.Books, "case_assessment_days", unit, grain, period, value, assessed, all);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 21.0, 2, 3)] // 10 (A), 10+ (C closed), 21 (B): S = 2/3, 0
    [InlineData("d0001", Grain.Month, October, 19.0, 1, 2)]   // 8 (E), 30+ (D): S = 1/2 from 8 to the last day watched
    [InlineData("d0002", Grain.Month, September, 15.0, 1, 1)]
    [InlineData("g01", Grain.Month, September, 15.0, 3, 4)]   // 10, 10+ (C), 15, 21: S = 3/4, 3/8
    public void Days_to_the_conference(string unit, Grain grain, string period, double value, long discussed, long all) =>
        EveryCell.Is(town.Books, "case_conference_days", unit, grain, period, value, discussed, all);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 41.5, 1, 3)] // 10+ (C), 25 (A), 58+ (B): S = 1/2 from 25 to the last day watched
    [InlineData("d0001", Grain.Month, October, null, 0, 2)]
    [InlineData("d0002", Grain.Month, September, 32.0, 1, 1)]
    [InlineData("g01", Grain.Month, September, 32.0, 2, 4)]   // 10+, 25, 32 (X), 58+: S = 2/3, 1/3
    public void Days_to_the_first_service(string unit, Grain grain, string period, double? value, long served, long all) =>
        EveryCell.Is(town.Books, "case_service_days", unit, grain, period, value, served, all);

    [Theory]
    [InlineData("d0001", Grain.Month, September, null, 1, 3)] // 10 (C), 58+, 59+: S = 2/3, more than half are still open
    [InlineData("d0002", Grain.Month, September, 40.0, 1, 1)]
    [InlineData("g01", Grain.Month, September, 49.5, 2, 4)]   // 10, 40 (X), 58+, 59+: S = 1/2 from 40 to the last day watched
    public void Days_to_the_closing(string unit, Grain grain, string period, double? value, long closed, long all) =>
        EveryCell.Is(town.Books, "case_closing_days", unit, grain, period, value, closed, all);

    [Theory]
    [InlineData("d0001", Grain.Month, March, 3)]     // P, Q, R
    [InlineData("d0001", Grain.Month, September, 5)] // C, F, G, H, J
    [InlineData("d0002", Grain.Month, September, 1)] // K
    [InlineData("g01", Grain.Year, Year, 12)] // X in October too
    public void Cases_closed(string unit, Grain grain, string period, long cases) => EveryCell.Is(town.Books, "case_closed", unit, grain, period, cases, cases, null);

    [Fact]
    public void Closings_are_split_by_reason_and_receipts_by_lead_agency()
    {
        EveryCell.Parts(town.Books, "case_closed", "close_reason", September).ShouldBe("GOAL 2, IMPROVED 1, TRANSFER 1, MOVED 1, REFUSED 1");
        EveryCell.Parts(town.Books, "case_received", "lead_agency", September).ShouldBe("DONG 3, HOPE 1");
    }

    [Theory]
    [InlineData("d0001", Grain.Month, March, 100.0 / 3, 1, 3)] // P; not Q after 181 days, not R's after-care
    [InlineData("d0001", Grain.Month, May, 100.0, 1, 1)]       // S; T is not watched so long
    [InlineData("d0001", Grain.Month, September, null, 0, 0)]
    [InlineData("g01", Grain.Year, Year, 50.0, 2, 4)]
    public void Cases_opened_again(string unit, Grain grain, string period, double? value, long again, long all) =>
        EveryCell.Is(town.Books, "case_reopened", unit, grain, period, value, again, all);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 100.0 * 4 / 7, 4, 7)] // F 3 of 3, G 1 of 4; not H who moved, not J without a result
    [InlineData("d0002", Grain.Month, September, 100.0, 2, 2)]
    [InlineData("g01", Grain.Year, Year, 100.0 * 6 / 9, 6, 9)]
    public void Goals_reached(string unit, Grain grain, string period, double value, long met, long set) =>
        EveryCell.Is(town.Books, "case_goals_reached", unit, grain, period, value, met, set);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 100.0, 1, 1)]
    [InlineData("d0001", Grain.Month, October, 0.0, 0, 2)] // B says no, D was not asked
    [InlineData("d0002", Grain.Month, September, 100.0, 1, 1)]
    [InlineData("g01", Grain.Month, October, 100.0 / 3, 1, 3)]
    public void Consent_to_sharing(string unit, Grain grain, string period, double value, long consented, long all) =>
        EveryCell.Is(town.Books, "case_share_consent", unit, grain, period, value, consented, all);

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Every_cell_leads_back_to_its_lines_and_adds_up(string metric)
    {
        EveryCell.IsTracedInFull(town.Books, metric, Grain.Month);
        if (MetricCatalog.Get(metric).Kind != MetricKind.Days)
        {
            EveryCell.IsTheSumOfItsParts(town.Books, metric);
        }
    }
}
