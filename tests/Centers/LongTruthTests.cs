using DongHaeng.Samples.Centers.Answers;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Centers;

/// <summary>True answers that take more months than other tests make: cases opened again, pledges by the quarter, and the monitoring of care crises.</summary>
public sealed class LongTruthTests
{
    private static readonly DateOnly AsOf = new(2024, 10, 31);

    [Fact]
    public void A_case_is_opened_again_by_work_within_180_days_of_a_closing_watched_so_long()
    {
        Row[] rows =
        [
            Stage("P", "CLOSE", "2024-03-05"), Stage("P", "SERVICE", "2024-09-01"), // the 180th day
            Stage("Q", "CLOSE", "2024-03-06"), Stage("Q", "PLAN", "2024-09-03"),    // the 181st
            Stage("R", "SERVICE", "2024-03-07"), Stage("R", "CLOSE", "2024-03-07"), Stage("R", "AFTER", "2024-04-02"), Stage("R", "CONF", "2024-04-03"),
            Stage("S", "CLOSE", "2024-05-04"), Stage("S", "ASSESS", "2024-05-06"),
            Stage("T", "CLOSE", "2024-05-05"), Stage("T", "RECEIPT", "2024-05-07"), // watched for 179 days
        ];
        Parts(rows, "case_reopened").ShouldBe([(new(2024, 3, 1), 1, 3), (new(2024, 5, 1), 1, 1)]);
    }

    [Fact]
    public void A_quarterly_shop_owes_one_gift_a_quarter_and_nothing_once_it_has_lapsed_or_left()
    {
        Row[] rows =
        [
            Shop("C", "JOIN", "2023-12-20"), Shop("C", "GIFT", "2024-02-02"), Shop("C", "GIFT", "2024-03-31"), // kept; the second quarter missed, the third not owed
            Shop("D", "GIFT", "2024-01-15"), Shop("D", "END", "2024-06-30"), // leaves on the quarter's last day
            Shop("E", "GIFT", "2024-08-15"), // the fourth quarter is not over
        ];
        Parts(rows, "shop_pledges_kept").ShouldBe([(new(2024, 3, 1), 1, 1), (new(2024, 6, 1), 0, 1)]);
    }

    [Fact]
    public void A_monthly_shop_owes_three_months_from_each_gift()
    {
        Row[] rows = [Shop("A", "GIFT", "2024-03-31", "M"), Shop("A", "GIFT", "2024-05-01", "M")];
        Parts(rows, "shop_pledges_kept").ShouldBe([(new(2024, 4, 1), 0, 1), (new(2024, 5, 1), 1, 1), (new(2024, 6, 1), 0, 1), (new(2024, 7, 1), 0, 1), (new(2024, 8, 1), 0, 1)]);
    }

    [Fact]
    public void A_household_in_care_crisis_is_due_a_visit_in_every_whole_cycle_of_its_grade_while_it_agrees()
    {
        Row[] rows =
        [
            // The halves of January, then the whole of February; the first grade was left open.
            Grade("2024-01-01", "CASE"), Visit("2024-01-15"), Grade("2024-02-01", "SERVICE", to: "2024-03-30"), Visit("2024-03-01"),
            Grade("2024-04-01", "CAUTION"), // not March with April; May with June, and July with August, in which the household withdraws
            Consent("2024-03-31", "Y"), Consent("2024-07-31", "N"), Visit("2024-05-31"),
        ];
        Parts(rows, "crisis_monitored").ShouldBe([(new(2024, 1, 1), 1, 2), (new(2024, 2, 1), 0, 1), (new(2024, 6, 1), 1, 1)], ignoreOrder: true);
        Parts(rows, "crisis_consent").ShouldBe([(new(2024, 3, 1), 1, 1)]);
    }

    [Fact]
    public void A_grade_is_followed_for_twelve_months_and_a_first_visit_awaited_for_thirty_days()
    {
        Row[] rows =
        [
            Grade("2023-03-31", "CAUTION"), // the last two months that it is followed through are January and February
            Refer("2024-01-02"), Visit("2024-02-01"), // the 30th day
            Refer("2024-03-01"), Consent("2024-03-02", "N"), Refer("2024-05-01"), Visit("2024-06-01"), // refused; the 31st day
            Refer("2024-10-02"), // 29 days ago
        ];
        Parts(rows, "crisis_monitored").Select(p => p.Month.Month).Order().ShouldBe([2, 6, 8, 10, 12]);
        Parts(rows, "crisis_first_visit").ShouldBe([(new(2024, 1, 1), 1, 1), (new(2024, 5, 1), 0, 1)]);
    }

    private static IEnumerable<(DateOnly Month, long Numerator, long Denominator)> Parts(Row[] rows, string metric)
    {
        var file = new ExportFile("c0001", rows[0].Sheet.Contract.Id, new(2023, 1, 1), AsOf, 1, default, [.. rows.Select(Line.Of)])
        {
            Name = "f", Encoding = "utf-8", Bytes = 0, Sha256 = "",
        };
        return Truth.Of([file], AsOf).Cells.Where(c => (c.Metric, c.Level, c.Grain, c.Breakdown) == (metric, Level.Dong, Grain.Month, null))
            .Select(c => (c.Period, c.Numerator, c.Denominator!.Value));
    }

    private static Row Stage(string id, string stage, string day) => Of("case", $"{id} {stage}", day, ("case_id", id), ("stage", stage), ("case_type", "GENERAL"), ("close_reason", stage == "CLOSE" ? "LOST" : ""));

    private static Row Refer(string day) => Crisis("REFER", day);

    private static Row Consent(string day, string yes) => Crisis("CONSENT", day, ("consent_yn", yes));

    private static Row Grade(string day, string grade, string to = "") => Crisis("GRADE", day, ("monitor_grade", grade), ("grade_from", day), ("grade_to", to));

    private static Row Visit(string day) => Crisis("VISIT", day, ("visit_result", "DONE"), ("visit_purpose", "REGULAR"), ("accompanied_by", ""), ("pair_needed_yn", "N"));

    private static Row Crisis(string kind, string day, params (string, string)[] cells) =>
        Of("care_crisis", $"{kind} {day}", day, [("record_kind", kind), ("household_key", "H"), ("incident_ref", "R"), ("incident_type", "DV"), ("referral_source", "POLICE"), .. cells]);

    private static Row Shop(string id, string kind, string day, string cycle = "Q") =>
        Of("shop", $"{id} {kind} {day}", day, ("shop_id", id), ("record_kind", kind), ("pledge_cycle", cycle), ("biz_type", "FOOD"), ("gift_value_krw", kind == "GIFT" ? "1" : ""));

    private static Row Of(string dataset, string id, string day, params (string, string)[] cells) => Row.Of(dataset,
    [
        ("source_system", "LOCAL"), ("source_record_id", id), ("dong_code", "1111051500"), ("event_date", day),
        ("recorded_at", day + " 10:00:00"), ("revision_no", "0"), ("rec_status", "N"), .. cells,
    ]);
}
