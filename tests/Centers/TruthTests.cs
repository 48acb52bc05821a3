using DongHaeng.Samples.Centers.Answers;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Centers;

/// <summary>Few enough records that every figure is counted on the fingers.</summary>
public sealed class TruthTests
{
    private static readonly DateOnly AsOf = new(2024, 11, 1);

    [Fact]
    public void The_later_file_rules_its_days_the_highest_revision_its_record_and_cancelled_ones_are_gone()
    {
        Row[] first = [Visit("1", "2024-10-02"), Visit("2", "2024-10-03"), Visit("3", "2024-10-20"), Visit("4", "2024-10-21", result: "ABSENT")];
        // From the 15th on the later file rules: 3 is not in it any more, 4 was done after all, 5 came twice, 6 was a mistake.
        Row[] later =
        [
            Visit("4", "2024-10-21", revision: 1), Visit("5", "2024-10-25", result: "REFUSED"), Visit("5", "2024-10-25", revision: 1),
            Visit("6", "2024-11-01", revision: 1, status: "D"),
        ];
        var truth = Truth.Of([File(1, "2024-10-01", "2024-10-31", first), File(2, "2024-10-15", "2024-11-01", later)], AsOf);
        truth.Records.Select(r => r.Row.Identity.Id).Order().ShouldBe(["1", "2", "4", "5"]);
        Cell(truth, "visits_done", Level.City, Grain.Month, "2024-10-01").Numerator.ShouldBe(4);
        truth.Counts.ShouldBe(new Counts(2, 8, 0, 4));
    }

    [Fact]
    public void A_record_whose_day_was_moved_stands_once_where_the_later_file_has_it()
    {
        var september = File(1, "2024-09-01", "2024-09-30", Visit("1", "2024-09-30"));
        var october = File(2, "2024-10-01", "2024-10-31", Visit("1", "2024-10-02", revision: 1));
        Truth.Of([october, september], AsOf).Records.Single().Row.EventDate.ShouldBe(new DateOnly(2024, 10, 2));
    }

    [Fact]
    public void Miswritten_rows_do_not_count()
    {
        var row = Visit("1", "2024-10-02");
        var file = Of(1, "2024-10-01", "2024-10-31", new Line(row, row.Cells, new Fault("c0001", "f", 2, "visit_result", "code")));
        var truth = Truth.Of([file], AsOf);
        truth.Cells.ShouldBeEmpty();
        truth.Counts.ShouldBe(new Counts(1, 1, 1, 0));
    }

    [Fact]
    public void Discoveries_count_in_the_month_of_assignment_and_waits_are_followed_to_closing_or_the_reference_day()
    {
        Row[] rows =
        [
            // Waits of 2 and 4 days that ended, 10 days to closing without contact, and 12 days from October 20 on.
            Discovery("1", "2024-10-01", "2024-10-01", met: "2024-10-03", result: "BASIC"),
            Discovery("2", "2024-10-01", "2024-10-02", met: "2024-10-06", result: "EXISTING"),
            Discovery("3", "2024-10-01", "2024-10-05", closed: "2024-10-15", result: "NONTARGET"),
            Discovery("4", "2024-10-19", "2024-10-20"),
            // Found in October, assigned in November: another month and quarter's case, or the same quarter's.
            Discovery("5", "2024-10-31", "2024-11-01", met: "2024-11-01", route: "SELF"),
        ];
        var truth = Truth.Of([File(1, "2024-10-01", "2024-10-31", rows)], AsOf);
        var linked = Cell(truth, "discovery_linked", Level.Dong, Grain.Month, "2024-10-01");
        (linked.Numerator, linked.Denominator).ShouldBe((1, 4));
        var days = Cell(truth, "first_contact_days", Level.Dong, Grain.Month, "2024-10-01");
        // 3/4 after day 2, 1/2 after day 4, and flat to the last day watched, 12: the middle is 8.
        (days.Numerator, days.Denominator, days.Open, days.Median).ShouldBe((2, 4, 2, 8.0));
        var quarter = Cell(truth, "first_contact_days", Level.Gu, Grain.Quarter, "2024-10-01");
        // 4/5 after day 0, 3/5 after day 2, 2/5 after day 4.
        (quarter.Numerator, quarter.Denominator, quarter.Median).ShouldBe((3, 5, 4.0));
        Cell(truth, "discovery_linked", Level.City, Grain.Year, "2024-01-01", "SELF", "route").Denominator.ShouldBe(1);
    }

    [Fact]
    public void Goals_are_counted_among_closings_other_than_moved_or_died()
    {
        Row[] rows = [Close("1", "GOAL"), Close("2", "LOST"), Close("3", "MOVED"), Close("4", "DEAD"), Close("5", "GOAL", "CRISIS")];
        var truth = Truth.Of([File(1, "2024-10-01", "2024-10-31", rows)], AsOf);
        var all = Cell(truth, "case_goal_met", Level.Gu, Grain.Year, "2024-01-01");
        (all.UnitId, all.Numerator, all.Denominator).ShouldBe(("g01", 2, 3));
        Cell(truth, "case_goal_met", Level.Dong, Grain.Month, "2024-10-01", "CRISIS", "case_type").Denominator.ShouldBe(1);
    }

    [Fact]
    public void Gifts_are_counted_and_their_values_added_in_won()
    {
        Row[] rows = [Shop("1", "JOIN"), Shop("2", "GIFT", "120000"), Shop("3", "GIFT", "35500")];
        var truth = Truth.Of([File(1, "2024-10-01", "2024-10-31", rows)], AsOf);
        Cell(truth, "gift_count", Level.Dong, Grain.Quarter, "2024-10-01").Numerator.ShouldBe(2);
        var value = Cell(truth, "gift_value", Level.Dong, Grain.Quarter, "2024-10-01", "FOOD", "biz_type");
        (value.Numerator, value.Denominator).ShouldBe((155500, null));
    }

    private static TruthCell Cell(Truth truth, string metric, Level level, Grain grain, string period, string? category = null, string? breakdown = null) =>
        truth.Cells.Single(c => (c.Metric, c.Level, c.Grain, c.Period, c.Breakdown, c.Category) == (metric, level, grain, DateOnly.Parse(period), breakdown, category));

    private static ExportFile File(long sequence, string from, string to, params Row[] rows) => Of(sequence, from, to, [.. rows.Select(Line.Of)]);

    private static ExportFile Of(long sequence, string from, string to, params Line[] lines) =>
        new("c0001", lines[0].Row.Sheet.Contract.Id, DateOnly.Parse(from), DateOnly.Parse(to), sequence, default, lines)
        {
            Name = "f", Encoding = "utf-8", Bytes = 0, Sha256 = "",
        };

    private static Row Visit(string id, string day, int revision = 0, string result = "DONE", string status = "N") =>
        Of("poverty_visit", id, day, revision, status).With(("visit_result", result), ("household_type", "BASIC"));

    private static Row Discovery(string id, string day, string assigned, string met = "", string closed = "", string result = "", string route = "ZONE") =>
        Of("discovery", id, day).With(("assigned_date", assigned), ("first_contact_date", met), ("closed_date", closed), ("result", result), ("route", route));

    private static Row Close(string id, string reason, string type = "GENERAL") =>
        Of("case", id, "2024-10-10").With(("stage", "CLOSE"), ("close_reason", reason), ("case_type", type));

    private static Row Shop(string id, string kind, string value = "") =>
        Of("shop", id, "2024-10-10").With(("record_kind", kind), ("gift_value_krw", value), ("biz_type", "FOOD"));

    private static Row Of(string dataset, string id, string day, int revision = 0, string status = "N") => Row.Of(dataset,
        ("source_system", "HAPPY"), ("source_record_id", id), ("dong_code", "1111051500"), ("event_date", day),
        ("recorded_at", day + " 10:00:00"), ("revision_no", $"{revision}"), ("rec_status", status));
}
