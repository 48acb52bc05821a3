using System.Globalization;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Universal visits (보편방문): the list of each month and the attempts of the following ones, some ninety rows a dong and month.</summary>
internal static class UniversalVisitEvents
{
    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last)
    {
        var end = last.LastOfMonth();
        foreach (var month in Day.Months(first.AddMonths(-UniversalTarget.MonthsOfATarget), last))
        {
            foreach (var target in UniversalTarget.ListOf(desk, month))
            {
                if (target.Listed >= first && target.Listed <= end)
                {
                    yield return Listing(desk, target, month);
                }

                for (var i = 0; i < target.Attempts.Count; i++)
                {
                    if (target.Attempts[i].Day >= first && target.Attempts[i].Day <= end)
                    {
                        yield return Attempt(desk, target, month, i);
                    }
                }
            }
        }
    }

    private static Entry Listing(Desk desk, UniversalTarget target, DateOnly month)
    {
        var dice = desk.Dice(target.Id + " 0");
        var clerk = new Clerk(desk, dice);
        var recorded = clerk.Moment(target.Listed);
        var later = target.Removed is var (day, reason)
            ? new[] { new Change(Moments.After(clerk.Moment(day), recorded), [("removed_date", Day.Text(day)), ("removed_reason", reason)]) }
            : null;
        return clerk.File(target.Id + "L", target.Listed, [.. Same(desk, dice, target, month), ("record_kind", "LIST"), ("attempt_no", "0"), ("list_reason", target.Reason)],
            later, recordedAt: recorded, mayMove: false);
    }

    private static Entry Attempt(Desk desk, UniversalTarget target, DateOnly month, int i)
    {
        var (day, mode, result) = target.Attempts[i];
        var no = (i + 1).ToString(CultureInfo.InvariantCulture);
        var dice = desk.Dice($"{target.Id} {no}");
        var clerk = new Clerk(desk, dice);
        var visited = result == "DONE" && mode == "VISIT";
        var nurse = target.OfNurses || (visited && dice.Chance(target.Type is "ELDER65" or "ELDER70" ? 0.55 : 0.25));
        var unsafeAlone = dice.Chance(0.05);
        var found = visited ? dice.Pick(("CRISIS", 5), ("HEALTH", 14), ("WELFARE", 21), ("NONE", 60)) : "";
        var recorded = clerk.Moment(day);
        var again = visited && dice.Chance(0.02)
            ? new[] { new Change(Moments.After(clerk.Moment(WorkingDays.OnOrAfter(day.AddDays(dice.Between(5, 40)))), recorded), [("classification", "WELFARE"), ("next_action", "INFO")]) }
            : null;
        return clerk.File($"{target.Id}A{no}", day,
        [
            .. Same(desk, dice, target, month), ("record_kind", "VISIT"), ("attempt_no", no), ("contact_mode", mode), ("visit_result", result),
            ("consent_yn", result switch { "DONE" => "Y", "REFUSED" => "N", _ => "" }), ("nurse_accompanied_yn", nurse ? "Y" : "N"),
            ("pair_needed_yn", unsafeAlone ? "Y" : "N"), ("pair_visit_yn", mode == "VISIT" && (nurse || dice.Chance(unsafeAlone ? 0.85 : 0.2)) ? "Y" : "N"),
            ("health_screen", visited && nurse ? dice.Pick(("NORMAL", 66), ("RISK", 22), ("HIGH", 7), ("NONE", 5)) : visited ? "NONE" : ""),
            ("classification", found), ("next_action", visited ? NextAction(dice, found) : ""),
        ], again, slip: ("visit_result", result == "DONE" ? "ABSENT" : "OTHER"), recordedAt: recorded);
    }

    private static string NextAction(Dice dice, string found) => found switch
    {
        "CRISIS" => dice.Pick(("CASE", 80), ("INFO", 17), ("CARECRISIS", 2), ("REPORT112", 1)),
        "HEALTH" => dice.Pick(("HEALTHCENTER", 75), ("INFO", 25)),
        "WELFARE" => dice.Pick(("INFO", 82), ("CASE", 18)),
        _ => dice.Pick(("INFO", 55), ("NONE", 45)),
    };

    /// <summary>What all records of a target share. The nurses' system knows a household by a key of its own.</summary>
    private static List<(string, string)> Same(Desk desk, Dice dice, UniversalTarget target, DateOnly month)
    {
        var elder = target.Type is "ELDER65" or "ELDER70";
        var number = target.Id[2..];
        List<(string, string)> cells =
        [
            ("role_code", target.OfNurses ? "NURSE" : dice.Chance(0.92) ? "PLANNER" : "NURSE"),
            ("household_key", $"{(target.OfNurses ? "F" : "H")}{number}"), ("person_key", $"{(target.OfNurses ? "M" : "P")}{number}"),
            // A lasting trait read off the number, so that every record of the target says the same.
            ("age_band", elder ? "65-74" : "19-39"), ("sex_code", elder && target.Id[^1] % 2 == 0 ? "M" : "F"),
            ("target_type", target.Type), ("target_year", month.Year.ToString(CultureInfo.InvariantCulture)),
            ("target_list_month", month.ToString("yyyy-MM", CultureInfo.InvariantCulture)),
        ];
        if (target.OfNurses)
        {
            cells.Add(("source_system", "PHIS"));
        }

        return cells;
    }
}
