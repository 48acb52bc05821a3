using DongHaeng.Samples.Centers.Records;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What records of learning inside the centers add to metrics.</summary>
internal static class LearningAnswers
{
    /// <summary>A session.</summary>
    public static IEnumerable<Contribution> Of(Row row)
    {
        string?[] codes = [row["topic"], row["kind"]];
        var (expected, came, referred) = (Number.Of(row["staff_expected"]), Number.Of(row["attendees"]), Number.Of(row["residents_referred"]));
        yield return new("learning_sessions", row.EventDate, codes, 1);
        yield return new("learning_attendance", row.EventDate, codes, came > expected ? expected : came, expected);
        yield return new("learning_referred", row.EventDate, codes, referred);
        if (referred > 0)
        {
            yield return new("learning_linked", row.EventDate, codes, Number.OrNull(row["residents_linked"]) ?? 0, referred);
        }
    }
}
