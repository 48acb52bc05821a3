using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What records of counselling add to metrics.</summary>
internal static class CounselAnswers
{
    /// <summary>A session, and what became of the referral that it ended with.</summary>
    public static IEnumerable<Contribution> Of(Row row, DateOnly asOf)
    {
        yield return new("counsel_sessions", row.EventDate, [row["channel"], row["counsel_type"], row["age_band"]], 1);
        yield return new("counsel_results", row.EventDate, [row["result"]], 1);
        if (row["result"] is not ("INTERNAL" or "EXTERNAL") || row["referred_to"].Length == 0)
        {
            yield break;
        }

        string?[] agency = [row["referred_to"]];
        var answer = row["referral_result"];
        var answered = Day.OfOrNull(row["referral_result_date"]);
        if (answer.Length > 0)
        {
            yield return Contribution.Share("referral_told", row.EventDate, agency, row["notified_date"].Length > 0);
        }

        if (answer.Length > 0 && row["result"] == "EXTERNAL")
        {
            yield return Contribution.Share("referral_linked", row.EventDate, agency, answer == "LINKED");
        }

        if (row.EventDate <= asOf && (answer.Length == 0 || answered != null))
        {
            yield return new("referral_days", row.EventDate, agency, answered == null ? 0 : 1, 1, (answered ?? asOf).DayNumber - row.EventDate.DayNumber);
        }
    }
}
