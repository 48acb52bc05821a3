using System.Globalization;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Households in care crisis (돌봄위기가정): referrals, consent, grades and visits, some eight rows a dong and month.</summary>
internal static class CareCrisisEvents
{
    private const double ReferralsAMonth = 0.83;

    /// <summary>Of first and of later visits, those that a visiting nurse makes and records.</summary>
    private const double NurseFirst = 0.22, NurseLater = 0.1;

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last)
    {
        var end = last.LastOfMonth();
        foreach (var month in Day.Months(first.AddMonths(-CareCrisisCourse.Months), last))
        {
            var dice = desk.Dice(month);
            var days = WorkingDays.In(month);
            var count = dice.Poisson(ReferralsAMonth * desk.Size * desk.Temperament.Volume);
            for (var i = 1; i <= count; i++)
            {
                foreach (var entry in Incident(desk, $"CC{month.ToString("yyMM", CultureInfo.InvariantCulture)}{desk.Number}N{i:00}", dice.Pick(days), first, end))
                {
                    yield return entry;
                }
            }
        }
    }

    private static IEnumerable<Entry> Incident(Desk desk, string id, DateOnly referred, DateOnly first, DateOnly end)
    {
        var dice = desk.Dice(id);
        var child = dice.Chance(0.45);
        List<(string, string)> same =
        [
            ("household_key", "H" + id[2..]), ("incident_ref", id), ("incident_type", child ? "CHILD" : "DV"),
            ("referral_source", dice.Pick(("POLICE", 62), (child ? "CPA" : "DVC", 30), ("INTERNAL", 8))),
        ];
        var meeting = dice.Chance(0.4) ? Day.Text(referred) : "";
        var unsafeAlone = dice.Chance(0.35);
        var course = CareCrisisCourse.Of(desk, dice, referred);
        var rows = new List<(DateOnly Day, string Kind, IEnumerable<(string, string)> Cells, DateOnly? Ends)>
        {
            (referred, "REFER", [("preconf_date", meeting)], null),
            (course.Answered, "CONSENT", [("consent_yn", course.Consent ? "Y" : "N")], null),
        };
        rows.AddRange(course.Grades.Select(g => (g.From, "GRADE", Graded(g.Grade, g.From), (DateOnly?)g.To)));
        rows.AddRange(course.Visits.Select((v, i) => (v, "VISIT", Visit(desk, $"{id} visit {i}", i == 0, unsafeAlone), (DateOnly?)null)));
        if (course.Withdrawn is { } withdrawn)
        {
            rows.Add((withdrawn, "CONSENT", [("consent_yn", "N")], null));
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var (day, kind, cells, ends) = rows[i];
            if (day >= first && day <= end)
            {
                yield return File(desk, $"{id}R{i + 1:00}", day, [.. same, ("record_kind", kind), .. kind == "VISIT" ? [] : new[] { ("role_code", "CARE") }, .. cells], ends, child);
            }
        }
    }

    private static IEnumerable<(string, string)> Graded(string grade, DateOnly from) => [("monitor_grade", grade), ("grade_from", Day.Text(from))];

    /// <summary>A household may be visited twice on no day: its number of the day is always the first. Some visits a nurse makes, first ones more often.</summary>
    private static IEnumerable<(string, string)> Visit(Desk desk, string id, bool first, bool unsafeAlone)
    {
        var dice = desk.Dice(id);
        var role = desk.Dice(id + " role").Chance(first ? NurseFirst : NurseLater) ? "NURSE" : "CARE";
        var companions = dice.Some(("TONGBAN", 0.15), ("STAFF", 0.3), ("NURSE", 0.08), ("AGENCY", first ? 0.4 : 0.08));
        return
        [
            ("role_code", role), ("visit_seq", "1"), ("visit_purpose", first ? "FIRST" : dice.Pick(("REGULAR", 88), ("ADHOC", 12))),
            ("visit_result", dice.Pick(("DONE", 82), ("ABSENT", 11), ("REFUSED", 5), ("OTHER", 2))),
            ("apo_accompanied_yn", first && dice.Chance(0.35) ? "Y" : "N"), ("pair_needed_yn", unsafeAlone ? "Y" : "N"),
            ("accompanied_by", companions.Length == 0 && unsafeAlone && dice.Chance(0.85) ? "STAFF" : companions),
        ];
    }

    private static Entry File(Desk desk, string id, DateOnly day, List<(string, string)> cells, DateOnly? ends, bool child)
    {
        var clerk = new Clerk(desk, desk.Dice(id));
        var recorded = clerk.Moment(day);
        var later = ends is { } to ? new[] { new Change(Moments.After(clerk.Moment(to), recorded), [("grade_to", Day.Text(to))]) } : null;
        return clerk.File(id, day, cells, later, slip: ("incident_type", child ? "DV" : "CHILD"), recordedAt: recorded, mayMove: false);
    }
}
