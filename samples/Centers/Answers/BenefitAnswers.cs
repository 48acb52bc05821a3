using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What records of applications for benefits add to metrics.</summary>
internal static class BenefitAnswers
{
    /// <summary>An application: its decision counts in the month of the decision, its share and wait in the month of receipt.</summary>
    public static IEnumerable<Contribution> Of(Row row, DateOnly asOf)
    {
        string?[] program = [row["program"]];
        var pending = row["decision"] == "PENDING";
        var decided = Day.OfOrNull(row["decided_date"]);
        if (row["decision"] == "OK")
        {
            yield return new("benefit_granted", decided!.Value, program, 1);
            yield return new("benefit_amount", decided.Value, program, Won(row["amount_krw"]));
            yield return Contribution.Amount("benefit_mean", decided.Value, program, Won(row["amount_krw"]));
        }

        if (!pending)
        {
            yield return Contribution.Share("benefit_approved", row.EventDate, program, row["decision"] == "OK");
        }

        if (Day.OfOrNull(row["recovered_date"]) is { } recovered && row["recovered_krw"].Length > 0 && Won(row["recovered_krw"]) > 0)
        {
            yield return new("benefit_recovered", recovered, program, Won(row["recovered_krw"]));
        }

        var until = pending ? asOf : decided;
        if (until is { } end && row.EventDate <= asOf)
        {
            yield return new("benefit_days", row.EventDate, program, pending ? 0 : 1, 1, end.DayNumber - row.EventDate.DayNumber);
        }
    }

    private static long Won(string text) => long.Parse(text, null);
}
