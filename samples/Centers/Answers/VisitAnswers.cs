using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What records of visits add to metrics.</summary>
internal static class VisitAnswers
{
    /// <summary>A record of a visit, by itself.</summary>
    public static IEnumerable<Contribution> Of(Row row) => row.Sheet.Contract.Id == "poverty_visit" ? OfPoverty(row) : OfUniversal(row);

    /// <summary>Whether a visiting nurse recorded a visit or came along.</summary>
    public static bool WithNurse(Row row) => row["role_code"] == "NURSE" || row["accompanied_by"].Contains("NURSE", StringComparison.Ordinal);

    /// <summary>Every listed household with what came of its visits: those who leave before anybody met them, and rows that should not be on the list, count nowhere.</summary>
    public static IEnumerable<(Dong Dong, Contribution Part)> Joined(IReadOnlyList<StandingRecord> records, DateOnly asOf)
    {
        var universal = records.Where(r => r.Row.Sheet.Contract.Id == "universal_visit").ToList();
        var ways = universal.Where(r => r.Row["record_kind"] == "VISIT" && r.Row["visit_result"] == "DONE")
            .ToLookup(Target, r => r.Row["contact_mode"]);
        foreach (var listing in universal.Where(r => r.Row["record_kind"] == "LIST" && r.Row["removed_reason"] is not ("DOUBLE" or "WRONG")))
        {
            var visited = ways[Target(listing)].Contains("VISIT");
            var contacted = visited || ways[Target(listing)].Any(way => way is "OFFICE" or "PHONE");
            if (!contacted && listing.Row["removed_reason"] is "MOVED" or "DEAD")
            {
                continue;
            }

            var month = Day.Of(listing.Row["target_list_month"] + "-01");
            string?[] type = [listing.Row["target_type"]];
            yield return (listing.Dong, Contribution.Share("universal_visited", month, type, visited));
            yield return (listing.Dong, Contribution.Share("universal_contacted", month, type, contacted));
        }
    }

    /// <summary>Whose keys mean something only inside the system of the center that gave them.</summary>
    private static (string, string, string, string, string) Target(StandingRecord r) =>
        (r.Supplier, r.Row["source_system"], r.Row["household_key"], r.Row["target_type"], r.Row["target_year"]);

    private static IEnumerable<Contribution> OfPoverty(Row row)
    {
        var result = row["visit_result"];
        string?[] type = [row["household_type"]];
        yield return new("poverty_attempts", row.EventDate, [result, row["visit_purpose"]], 1);
        if (result == "DONE")
        {
            yield return new("visits_done", row.EventDate, type, 1);
        }

        if (result == "DONE" && row["visit_purpose"] == "NEWCHECK")
        {
            yield return Contribution.Share("poverty_nurse_first", row.EventDate, type, WithNurse(row));
        }

        if (result is "DONE" or "REFUSED")
        {
            yield return Contribution.Share("poverty_refused", row.EventDate, type, result == "REFUSED");
        }

        if (row["pair_needed_yn"] == "Y")
        {
            yield return Contribution.Share("poverty_pairs", row.EventDate, type, row["accompanied_by"].Length > 0);
        }
    }

    private static IEnumerable<Contribution> OfUniversal(Row row)
    {
        var (day, type) = (row.EventDate, row["target_type"]);
        if (row["consent_yn"].Length > 0)
        {
            yield return Contribution.Share("universal_consent", day, [type], row["consent_yn"] == "Y");
        }

        if (row["record_kind"] != "VISIT")
        {
            yield break;
        }

        yield return new("universal_attempts", day, [row["visit_result"], type], 1);
        if (row["contact_mode"] != "VISIT")
        {
            yield break;
        }

        if (row["pair_needed_yn"] == "Y")
        {
            yield return Contribution.Share("universal_pairs", day, [type], row["pair_visit_yn"] == "Y");
        }

        foreach (var part in row["visit_result"] == "DONE" ? OfHomeVisit(row, day, type) : [])
        {
            yield return part;
        }
    }

    private static IEnumerable<Contribution> OfHomeVisit(Row row, DateOnly day, string type)
    {
        var screening = row["health_screen"];
        yield return new("universal_visits", day, [type], 1);
        yield return Contribution.Share("universal_nurse", day, [type], row["nurse_accompanied_yn"] == "Y");
        if (type is "ELDER65" or "ELDER70")
        {
            yield return Contribution.Share("elders_screened", day, [type], screening is "NORMAL" or "RISK" or "HIGH");
        }

        if (screening.Length > 0)
        {
            yield return new("screening_results", day, [screening, type], 1);
        }
    }
}
