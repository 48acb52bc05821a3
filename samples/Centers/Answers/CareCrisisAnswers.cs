using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What records of households in care crisis add to metrics.</summary>
internal static class CareCrisisAnswers
{
    private const int FirstVisitDays = 30, RefusalMonths = 13, QuietMonths = 12;

    /// <summary>A referral or a visit, by itself.</summary>
    public static IEnumerable<Contribution> Of(Row row)
    {
        string?[] kind = [row["incident_type"]];
        if (row["record_kind"] == "REFER")
        {
            yield return new("crisis_referrals", row.EventDate, [row["referral_source"], row["incident_type"]], 1);
        }

        if (row["visit_purpose"] == "FIRST" && row["apo_accompanied_yn"] is ("Y" or "N") and var officer)
        {
            yield return Contribution.Share("crisis_officer", row.EventDate, kind, officer == "Y");
        }

        if (row["record_kind"] == "VISIT" && row["pair_needed_yn"] == "Y")
        {
            yield return Contribution.Share("crisis_pairs", row.EventDate, kind, row["apo_accompanied_yn"] == "Y" || row["accompanied_by"].Length > 0);
        }
    }

    /// <summary>What became of each household: its key means something only inside the system of the center that gave it.</summary>
    public static IEnumerable<(Dong Dong, Contribution Part)> Joined(IReadOnlyList<StandingRecord> records, DateOnly asOf) =>
        records.Where(r => r.Row.Sheet.Contract.Id == "care_crisis").GroupBy(r => (r.Supplier, r.Row["source_system"], r.Row["household_key"]))
            .SelectMany(home => OfHome(home.ToLookup(r => r.Row["record_kind"]), asOf));

    private static IEnumerable<(Dong Dong, Contribution Part)> OfHome(ILookup<string, StandingRecord> home, DateOnly asOf)
    {
        var visits = home["VISIT"].Where(v => v.Row["visit_result"] == "DONE").Select(v => v.Row.EventDate).ToList();
        foreach (var answers in home["CONSENT"].GroupBy(a => a.Row["incident_ref"]))
        {
            foreach (var answer in answers.Where(a => !answers.Any(b => b.Row.EventDate < a.Row.EventDate && b.Row.EventDate.AddMonths(QuietMonths) >= a.Row.EventDate)))
            {
                yield return (answer.Dong, Contribution.Share("crisis_consent", answer.Row.EventDate, Kinds(answer.Row), answer.Row["consent_yn"] == "Y"));
            }
        }

        foreach (var referral in home["REFER"])
        {
            var (from, to) = (referral.Row.EventDate, referral.Row.EventDate.AddDays(FirstVisitDays));
            var visited = visits.Any(v => v >= from && v <= to);
            var nursed = home["VISIT"].Any(v => v.Row["visit_result"] == "DONE" && v.Row.EventDate >= from && v.Row.EventDate <= to && VisitAnswers.WithNurse(v.Row));
            if (to <= asOf && (visited || !Refused(home, from, to)))
            {
                yield return (referral.Dong, Contribution.Share("crisis_first_visit", from, Kinds(referral.Row), visited));
                yield return (referral.Dong, Contribution.Share("crisis_nurse_first", from, Kinds(referral.Row), nursed));
            }
        }

        foreach (var (cycle, grade) in CareCrisisCycle.Of([.. home["GRADE"]], asOf))
        {
            var back = cycle.Last.FirstOfMonth().AddMonths(-RefusalMonths);
            if (!Refused(home, back, cycle.Last))
            {
                yield return (grade.Dong, Contribution.Share("crisis_monitored", cycle.Last, [cycle.Grade], visits.Any(v => v >= cycle.First && v <= cycle.Last)));
            }
        }
    }

    private static string?[] Kinds(Row row) => [row["referral_source"], row["incident_type"]];

    /// <summary>Whether any answer of the last day with one, of a span, was no.</summary>
    private static bool Refused(ILookup<string, StandingRecord> home, DateOnly from, DateOnly to) =>
        home["CONSENT"].Where(a => a.Row.EventDate >= from && a.Row.EventDate <= to).GroupBy(a => a.Row.EventDate).MaxBy(day => day.Key)?.Any(a => a.Row["consent_yn"] == "N") ?? false;
}
