using System.Globalization;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Visits to households in poverty crisis (빈곤위기가정 방문): some forty attempts a dong and month.</summary>
internal static class VisitEvents
{
    private const double AttemptsAMonth = 37;

    /// <summary>Of all households, those that a planner keeps an eye on.</summary>
    private const double PoorHouseholds = 0.011;

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last) => Day.Months(first, last).SelectMany(m => Month(desk, m));

    private static IEnumerable<Entry> Month(Desk desk, DateOnly month)
    {
        var dice = desk.Dice(month);
        var clerk = new Clerk(desk, dice);
        var days = WorkingDays.In(month);
        var households = (int)Math.Max(8, PoorHouseholds * desk.Headcount.Households);
        var seen = new Dictionary<(int, DateOnly), int>();
        var count = dice.Poisson(AttemptsAMonth * desk.Size * desk.Temperament.Volume * Season.Visits(month));
        for (var i = 1; i <= count; i++)
        {
            var household = dice.Between(1, households);
            var day = DayOf(dice, days);
            var seq = seen[(household, day)] = seen.GetValueOrDefault((household, day)) + 1;
            yield return Visit(desk, clerk, dice, $"PV{month:yyMM}{desk.Number}N{i:0000}", day, household, seq);
        }
    }

    /// <summary>Mid-week is for visits; Fridays for paper.</summary>
    private static DateOnly DayOf(Dice dice, IReadOnlyList<DateOnly> days)
    {
        var day = dice.Pick(days);
        return day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Friday && dice.Chance(0.3) ? dice.Pick(days) : day;
    }

    private static Entry Visit(Desk desk, Clerk clerk, Dice dice, string id, DateOnly day, int household, int seq)
    {
        // A household keeps its type from month to month, and what makes it unsafe to go alone.
        var lasting = desk.Dice($"household {household}");
        var type = lasting.Pick(("BASIC", 46), ("NP_SINGLE", 9), ("NP_DIS", 9), ("NP_JOB", 6), ("NP_MED", 8), ("NP_CERT", 7), ("NEW", 15));
        var unsafeAlone = lasting.Chance(0.12);
        var result = dice.Pick(("DONE", 78), ("ABSENT", 13), ("REFUSED", 3.5), ("MOVED", 1.5), ("HOSP", 2), ("DEAD", 0.4), ("OTHER", 1.6));
        var done = result == "DONE";
        return clerk.File(id, day,
        [
            ("role_code", dice.Pick(("PLANNER", 85), ("NURSE", 5), ("CASE", 10))),
            ("household_key", $"H{desk.Number}X{household:00000}"),
            ("visit_seq", seq.ToString(CultureInfo.InvariantCulture)),
            ("household_type", type),
            ("visit_purpose", dice.Pick(("REGULAR", 62), ("NEWCHECK", 18), ("ADHOC", 20))),
            ("accompanied_by", Companions(desk, dice, id, unsafeAlone)),
            ("need_codes", done ? dice.Some(("INCOME", 0.3), ("HOUSING", 0.15), ("HEALTH", 0.33), ("CARE", 0.14), ("JOB", 0.08), ("FINANCE", 0.07), ("LEGAL", 0.02), ("EDU", 0.04), ("SAFETY", 0.05), ("RELATION", 0.1)) : ""),
            ("visit_result", result),
            ("next_action", done ? dice.Pick(("CASE", 6), ("APPLY", 10), ("RESOURCE", 20), ("MONITOR", 60), ("CLOSE", 4)) : ""),
            ("pair_needed_yn", unsafeAlone ? "Y" : "N"),
        ], slip: dice.Chance(0.5) ? ("visit_result", done ? "ABSENT" : "DONE") : ("household_type", type == "BASIC" ? "NEW" : "BASIC"));
    }

    /// <summary>Where safety asks for two, mostly two go.</summary>
    private static string Companions(Desk desk, Dice dice, string id, bool unsafeAlone)
    {
        var companions = dice.Some(("TONGBAN", 0.18), ("STAFF", 0.3), ("NURSE", 0.08));
        return companions.Length == 0 && unsafeAlone && desk.Dice(id + " pair").Chance(0.8) ? "STAFF" : companions;
    }
}
