using DongHaeng.Samples.Centers.Records;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What records of visits add to metrics.</summary>
internal static class VisitAnswers
{
    /// <summary>A visit to a household in poverty crisis.</summary>
    public static IEnumerable<Contribution> Of(Row row) =>
        row["visit_result"] == "DONE" ? [new("visits_done", row.EventDate, [row["household_type"]], 1)] : [];
}
