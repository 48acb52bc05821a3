using DongHaeng.Samples.Centers.Answers;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Centers;

/// <summary>True answers that take more months than other tests make: cases opened again, and pledges by the quarter.</summary>
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

    private static Row Shop(string id, string kind, string day, string cycle = "Q") =>
        Of("shop", $"{id} {kind} {day}", day, ("shop_id", id), ("record_kind", kind), ("pledge_cycle", cycle), ("biz_type", "FOOD"), ("gift_value_krw", kind == "GIFT" ? "1" : ""));

    private static Row Of(string dataset, string id, string day, params (string, string)[] cells) => Row.Of(dataset,
    [
        ("source_system", "LOCAL"), ("source_record_id", id), ("dong_code", "1111051500"), ("event_date", day),
        ("recorded_at", day + " 10:00:00"), ("revision_no", "0"), ("rec_status", "N"), .. cells,
    ]);
}
