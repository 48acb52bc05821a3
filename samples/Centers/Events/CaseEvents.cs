using System.Globalization;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Case management (사례관리): some four new cases a dong and month, each a row for every stage that it enters.</summary>
internal static class CaseEvents
{
    private const double NewAMonth = 4;

    /// <summary>The longest course of a case; those begun that long before the first month still enter stages in it.</summary>
    private const int MonthsOfACase = 18;

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last)
    {
        var end = last.LastOfMonth();
        foreach (var month in Day.Months(first.AddMonths(-MonthsOfACase), last))
        {
            var dice = desk.Dice(month);
            var days = WorkingDays.In(month);
            foreach (var id in Received(desk, dice, month))
            {
                foreach (var entry in Stages(desk, id, dice.Pick(days), first, end))
                {
                    yield return entry;
                }
            }
        }
    }

    /// <summary>The numbers of the cases that a dong received in a month: other datasets name them.</summary>
    public static IReadOnlyList<string> Numbers(Desk desk, DateOnly month)
    {
        var own = new Desk(desk.Seed, desk.CenterId, desk.Dong, "case");
        return Received(own, own.Dice(month), month);
    }

    private static IReadOnlyList<string> Received(Desk desk, Dice dice, DateOnly month)
    {
        var count = dice.Poisson(NewAMonth * desk.Size * desk.Temperament.Volume * Season.Discoveries(month));
        return [.. Enumerable.Range(1, count).Select(i => $"CM{month.ToString("yyMM", CultureInfo.InvariantCulture)}{desk.Number}N{i:000}")];
    }

    private static IEnumerable<Entry> Stages(Desk desk, string id, DateOnly receipt, DateOnly first, DateOnly end)
    {
        var dice = desk.Dice(id);
        var type = dice.Pick(("GENERAL", 70), ("SPECIAL", 18), ("CRISIS", 12));
        List<(string, string)> same =
        [
            ("role_code", "CASE"), ("household_key", $"H{desk.Number}Z{dice.Between(1, 99999):00000}"),
            ("age_band", dice.Pick(("6-18", 6), ("19-39", 14), ("40-49", 18), ("50-64", 34), ("65-74", 15), ("75-84", 10), ("85+", 3))),
            ("sex_code", dice.Pick(("M", 50), ("F", 50))), ("case_id", id), ("case_type", type),
            ("lead_agency", dice.Pick(("DONG", 74), ("PRIVATE", 14), ("HOPE", 12))), ("share_consent_yn", dice.Chance(0.86) ? "Y" : "N"),
        ];
        var goals = dice.Between(1, 6);
        var step = 0;
        foreach (var (stage, day) in CaseCourse.Of(desk, dice, receipt))
        {
            step++;
            var outcome = stage == "CLOSE" ? CaseCourse.Outcome(desk, dice, goals) : [];
            if (day >= first && day <= end)
            {
                List<(string, string)> planned = stage is "PLAN" or "SERVICE" ? [("goals_set", goals.ToString(CultureInfo.InvariantCulture))] : [];
                // Dice of its own: which months are exported must not change what a stage looks like.
                var clerk = new Clerk(desk, desk.Dice($"{id} {step}"));
                yield return clerk.File($"{id}S{step:00}", day, [.. same, ("stage", stage), .. planned, .. outcome], slip: ("case_type", type == "GENERAL" ? "SPECIAL" : "GENERAL"));
            }
        }
    }
}
