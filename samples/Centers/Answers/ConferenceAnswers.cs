using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What records of case conferences add to metrics.</summary>
internal static class ConferenceAnswers
{
    /// <summary>A conference, or the sharing of the list of cases.</summary>
    public static IEnumerable<Contribution> Of(Row row) =>
        row["conf_type"] == "SHARE" ? OfSharing(row) : [new("conferences_held", row.EventDate, [row["conf_type"]], 1)];

    /// <summary>Whether each month in which a dong worked, and which is over, had a regular conference.</summary>
    public static IEnumerable<(Dong Dong, Contribution Part)> Joined(IReadOnlyList<StandingRecord> records, DateOnly asOf)
    {
        var held = records.Where(r => r.Row.Sheet.Contract.Id == "conference" && r.Row["conf_type"] == "REGULAR")
            .Select(r => (r.Dong.Id, r.Row.EventDate.FirstOfMonth())).ToHashSet();
        return ZonedMonth.Of(records).Where(z => z.Month.LastOfMonth() <= asOf)
            .Select(z => (z.Dong, Contribution.Share("regular_conference_held", z.Month, [], held.Contains((z.Dong.Id, z.Month)))));
    }

    private static IEnumerable<Contribution> OfSharing(Row row)
    {
        var (consented, shared) = (Number.Of(row["cases_consented"]), Number.Of(row["cases_shared"]));
        if (consented > 0)
        {
            yield return new("case_list_shared", row.EventDate, [], shared > consented ? consented : shared, consented);
        }

        if (shared > consented)
        {
            yield return new("case_list_breaches", row.EventDate, [], 1);
        }
    }
}
