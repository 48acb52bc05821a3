using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What one record adds to a metric.</summary>
/// <param name="Metric">The metric's id.</param>
/// <param name="Cohort">The day whose period it counts in.</param>
/// <param name="Category">Its breakdown's code.</param>
/// <param name="Numerator">Added to the numerator.</param>
/// <param name="Denominator">Added to the denominator; null where the metric has none.</param>
/// <param name="Days">For days how long it took or has taken; null for all other kinds.</param>
internal sealed record Contribution(string Metric, DateOnly Cohort, string Category, long Numerator, long? Denominator = null, int? Days = null)
{
    private static readonly HashSet<string> Support = ["BASIC", "NEARPOOR", "EMERG", "OTHERPUB", "PRIVATE", "CASE"];

    /// <summary>All that a record adds, written by hand from the definitions in words of sql/metrics.</summary>
    public static IEnumerable<Contribution> Of(Row row, DateOnly asOf) => row.Sheet.Contract.Id switch
    {
        "poverty_visit" => row["visit_result"] == "DONE" ? [new("visits_done", row.EventDate, row["household_type"], 1)] : [],
        "discovery" => OfDiscovery(row, asOf),
        "case" => row["stage"] == "CLOSE" && row["close_reason"] is not ("MOVED" or "DEAD")
            ? [new("case_goal_met", row.EventDate, row["case_type"], row["close_reason"] == "GOAL" ? 1 : 0, 1)]
            : [],
        "shop" => row["record_kind"] == "GIFT"
            ? [new("gift_count", row.EventDate, row["biz_type"], 1), new("gift_value", row.EventDate, row["biz_type"], long.Parse(row["gift_value_krw"], null))]
            : [],
        _ => [], // records that no metric counts yet
    };

    private static IEnumerable<Contribution> OfDiscovery(Row row, DateOnly asOf)
    {
        var assigned = Day.Of(row["assigned_date"]);
        yield return new("discovery_linked", assigned, row["route"], Support.Contains(row["result"]) ? 1 : 0, 1);
        if (assigned > asOf)
        {
            yield break;
        }

        var met = Day.OfOrNull(row["first_contact_date"]);
        var closed = Day.OfOrNull(row["closed_date"]);
        var watchedTo = met ?? (closed is { } end && end < asOf ? end : asOf);
        yield return new("first_contact_days", assigned, row["route"], met == null ? 0 : 1, 1, watchedTo.DayNumber - assigned.DayNumber);
    }
}
