using DongHaeng.Samples.Centers.Records;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What records of case management add to metrics.</summary>
internal static class CaseAnswers
{
    private const int PlanDays = 30, ReopeningDays = 180;

    /// <summary>A stage of a case.</summary>
    public static IEnumerable<Contribution> Of(Row row) => row["stage"] switch
    {
        "RECEIPT" => [new("case_received", row.EventDate, [row["case_type"], row["lead_agency"]], 1)],
        "PLAN" => [Contribution.Share("case_share_consent", row.EventDate, [row["case_type"], row["lead_agency"]], row["share_consent_yn"] == "Y")],
        "CLOSE" => OfClosing(row),
        _ => [],
    };

    /// <summary>How long a case's stages took, and whether it was opened again: each center numbers its own cases.</summary>
    public static IEnumerable<(Dong Dong, Contribution Part)> Joined(IReadOnlyList<StandingRecord> records, DateOnly asOf)
    {
        foreach (var course in records.Where(r => r.Row.Sheet.Contract.Id == "case").GroupBy(r => (r.Supplier, r.Row["case_id"])))
        {
            var stages = course.Select(r => (Stage: r.Row["stage"], Day: r.Row.EventDate)).OrderBy(s => s.Day).ToList();
            foreach (var record in course)
            {
                var parts = record.Row["stage"] switch
                {
                    "RECEIPT" => OfReceipt(record.Row, stages, asOf),
                    "CLOSE" => OfReopening(record.Row, stages, asOf),
                    _ => [],
                };
                foreach (var part in parts)
                {
                    yield return (record.Dong, part);
                }
            }
        }
    }

    private static IEnumerable<Contribution> OfClosing(Row row)
    {
        string?[] type = [row["case_type"]];
        yield return new("case_closed", row.EventDate, [row["close_reason"], row["case_type"]], 1);
        if (row["close_reason"] is "MOVED" or "DEAD")
        {
            yield break;
        }

        yield return Contribution.Share("case_goal_met", row.EventDate, type, row["close_reason"] == "GOAL");
        if (Number.OrNull(row["goals_set"]) is > 0 and var set && Number.OrNull(row["goals_met"]) is { } met)
        {
            yield return new("case_goals_reached", row.EventDate, type, met, set);
        }
    }

    private static IEnumerable<Contribution> OfReceipt(Row row, List<(string Stage, DateOnly Day)> stages, DateOnly asOf)
    {
        var receipt = row.EventDate;
        string?[] type = [row["case_type"]];
        if (receipt > asOf)
        {
            yield break;
        }

        var planned = First("PLAN");
        if (receipt.AddDays(PlanDays) <= asOf)
        {
            yield return Contribution.Share("case_plan_in_time", receipt, type, planned is { } day && day.DayNumber - receipt.DayNumber <= PlanDays);
        }

        yield return Wait("case_plan_days", planned);
        yield return Wait("case_assessment_days", First("ASSESS"));
        yield return Wait("case_conference_days", First("CONF"));
        yield return Wait("case_service_days", First("SERVICE"));
        yield return Wait("case_closing_days", First("CLOSE"));

        DateOnly? First(string stage) => stages.Where(s => s.Stage == stage && s.Day >= receipt).Select(s => (DateOnly?)s.Day).FirstOrDefault();

        // Nobody waits beyond the closing.
        Contribution Wait(string metric, DateOnly? reached)
        {
            var closed = First("CLOSE");
            var ended = reached is { } day && (closed is not { } end || day <= end);
            var watchedTo = ended ? reached!.Value : closed is { } over && over < asOf ? over : asOf;
            return new(metric, receipt, type, ended ? 1 : 0, 1, watchedTo.DayNumber - receipt.DayNumber);
        }
    }

    private static IEnumerable<Contribution> OfReopening(Row row, List<(string Stage, DateOnly Day)> stages, DateOnly asOf)
    {
        var until = row.EventDate.AddDays(ReopeningDays);
        return until > asOf ? [] :
        [
            Contribution.Share("case_reopened", row.EventDate, [row["case_type"]],
                stages.Any(s => s.Stage is "RECEIPT" or "ASSESS" or "PLAN" or "SERVICE" && s.Day > row.EventDate && s.Day <= until)),
        ];
    }
}
