using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What records of neighbourhood officers and block leaders add to metrics.</summary>
internal static class NeighbourhoodAnswers
{
    /// <summary>A week's report on a zone.</summary>
    public static IEnumerable<Contribution> OfReport(Row row)
    {
        if (Number.OrNull(row["meet_count"]) is { } met)
        {
            yield return new("residents_met", row.EventDate, [], met);
        }

        if (Number.OrNull(row["handover_count"]) is > 0 and var handed)
        {
            yield return new("handovers_settled", row.EventDate, [], Number.OrNull(row["handover_done_count"]) ?? 0, handed);
        }
    }

    /// <summary>A household's listing with a block leader, a look after it, or its end.</summary>
    public static IEnumerable<Contribution> OfCheck(Row row)
    {
        if (row["record_kind"] != "CHECK")
        {
            yield break;
        }

        yield return new("tongban_checks", row.EventDate, [row["finding"], row["method"]], 1);
        if (row["finding"] == "NEED")
        {
            yield return Contribution.Share("tongban_needs_passed_on", row.EventDate, [row["method"]], row["discovery_no"].Length > 0);
        }
    }

    /// <summary>Those of a month who go out: each hundredth of one of the welfare teams or of a visiting nurse.</summary>
    public static IEnumerable<Contribution> OfStaff(Row row)
    {
        if (row["team_code"] is "W1" or "W2" || row["role_code"] == "NURSE")
        {
            yield return new("visits_per_staff", row.EventDate, [], 0, (long)decimal.Round(100 * decimal.Parse(row["actual"], System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>What came of what the zones of a month owe: their weekly reports in time and the review meeting.</summary>
    public static IEnumerable<(Dong Dong, Contribution Part)> Joined(IReadOnlyList<StandingRecord> records, DateOnly asOf)
    {
        var met = records.Where(r => r.Row.Sheet.Contract.Id == "zone_meeting" && r.Row["record_kind"] == "MEETING")
            .Select(r => (r.Dong.Id, ZonedMonth.MonthOf(r))).ToHashSet();
        var inTime = records.Where(r => r.Row.Sheet.Contract.Id == "zone_report")
            .Select(r => (Dong: r.Dong.Id, Monday: Day.Of(r.Row["week_start"]), Zone: r.Row["zone_no"], Submitted: Day.Of(r.Row["submitted_date"])))
            .Where(r => r.Submitted <= r.Monday.AddDays(7))
            .ToLookup(r => (r.Dong, r.Monday), r => r.Zone);
        foreach (var month in ZonedMonth.Of(records))
        {
            yield return (month.Dong, new("visits_per_dong", month.Month, [], 0, 1));
            yield return (month.Dong, new("counsel_per_dong", month.Month, [], 0, 1));
            var mondays = Enumerable.Range(0, month.Month.LastOfMonth().Day).Select(month.Month.AddDays)
                .Where(d => d.DayOfWeek == DayOfWeek.Monday && d.AddDays(7) <= asOf).ToList();
            if (mondays.Count > 0)
            {
                var due = month.Zones * mondays.Count;
                var reported = mondays.Sum(monday => inTime[(month.Dong.Id, monday)].Distinct().LongCount());
                yield return (month.Dong, new("zone_reports_in_time", month.Month, [], reported < due ? reported : due, due));
            }

            if (month.Month.LastOfMonth() <= asOf)
            {
                yield return (month.Dong, Contribution.Share("review_meetings_held", month.Month, [], met.Contains((month.Dong.Id, month.Month))));
            }
        }
    }
}
