using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>Who counts once in a year: those with a record, at their first.</summary>
internal static class YearAnswers
{
    /// <summary>The households visited and the people who asked for urgent care, as their own centers and systems know them.</summary>
    public static IEnumerable<(Dong Dong, Contribution Part)> Joined(IReadOnlyList<StandingRecord> records, DateOnly asOf)
    {
        var visits = records.Where(r => r.Row.Sheet.Contract.Id == "poverty_visit" && r.Row["visit_result"] == "DONE");
        var requests = records.Where(r => r.Row.Sheet.Contract.Id == "care_sos");
        return [
            .. Firsts(visits, "household_key").Select(r => (r.Dong, new Contribution("households_visited", r.Row.EventDate, [r.Row["household_type"]], 1))),
            .. Firsts(requests, "person_key").Select(r => (r.Dong, new Contribution("sos_people", r.Row.EventDate, [], 1))),
        ];
    }

    private static IEnumerable<StandingRecord> Firsts(IEnumerable<StandingRecord> records, string key)
    {
        var seen = new HashSet<(string, string, string, int)>();
        foreach (var record in records.OrderBy(r => r.Row.EventDate).ThenBy(r => r.Row["source_record_id"], StringComparer.Ordinal))
        {
            if (seen.Add((record.Supplier, record.Row["source_system"], record.Row[key], record.Row.EventDate.Year)))
            {
                yield return record;
            }
        }
    }
}
