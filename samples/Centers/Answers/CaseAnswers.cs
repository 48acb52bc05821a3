using DongHaeng.Samples.Centers.Records;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What records of case management add to metrics.</summary>
internal static class CaseAnswers
{
    /// <summary>A stage of a case.</summary>
    public static IEnumerable<Contribution> Of(Row row) => row["stage"] == "CLOSE" && row["close_reason"] is not ("MOVED" or "DEAD")
        ? [Contribution.Share("case_goal_met", row.EventDate, [row["case_type"]], row["close_reason"] == "GOAL")]
        : [];
}
