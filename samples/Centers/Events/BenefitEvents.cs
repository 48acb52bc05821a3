using System.Globalization;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Applications for benefits and emergency support (급여·긴급복지): some 35 a dong and month, decided days or weeks later.</summary>
internal static class BenefitEvents
{
    private const double ApplicationsAMonth = 35;

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last) => Day.Months(first, last).SelectMany(m => Month(desk, m));

    private static IEnumerable<Entry> Month(Desk desk, DateOnly month)
    {
        var dice = desk.Dice(month);
        var clerk = new Clerk(desk, dice);
        var found = DiscoveryEvents.Numbers(desk, month.AddMonths(-1));
        var days = WorkingDays.In(month);
        var mean = ApplicationsAMonth * desk.Size * desk.Temperament.Volume * Season.Visits(month) / days.Count;
        var number = 0;
        foreach (var day in days)
        {
            for (var left = dice.Poisson(mean); left > 0; left--)
            {
                yield return Application(desk, clerk, dice, $"BN{month:yyMM}{desk.Number}N{++number:0000}", day, found);
            }
        }
    }

    private static Entry Application(Desk desk, Clerk clerk, Dice dice, string id, DateOnly day, IReadOnlyList<string> found)
    {
        var program = dice.Pick(("BASIC", 34), ("SEOULBASIC", 8), ("EMNAT", 14), ("EMSEOUL", 16), ("NEARPOOR", 18), ("PRIVATE", 10));
        var household = dice.Between(1, 99999);
        var applied = dice.Chance(0.78) ? day : day.AddDays(-dice.Between(1, 6));
        var recorded = clerk.Moment(day);
        return clerk.File(id, day,
        [
            ("role_code", dice.Pick(("PLANNER", 72), ("COUNSEL", 22), ("CASE", 6))),
            ("household_key", $"H{desk.Number}B{household:00000}"), ("person_key", $"P{desk.Number}B{household:00000}"),
            ("age_band", dice.Pick(("6-18", 1), ("19-39", 16), ("40-49", 15), ("50-64", 33), ("65-74", 20), ("75-84", 12), ("85+", 3))),
            ("sex_code", dice.Pick(("M", 52), ("F", 48))),
            ("application_no", id), ("program", program), ("support_kind", dice.Pick(("LIVING", 52), ("HOUSING", 22), ("MEDICAL", 17), ("EDU", 4), ("OTHER", 5))),
            ("applied_date", Day.Text(applied)), ("decision", "PENDING"),
            ("discovery_no", found.Count > 0 && dice.Chance(0.17) ? dice.Pick(found) : ""),
        ], Decided(desk, clerk, dice, day, recorded, program), slip: ("program", program == "EMNAT" ? "EMSEOUL" : "EMNAT"), recordedAt: recorded, mayMove: false);
    }

    /// <summary>Emergency support within days, all else within weeks; a few amounts are corrected, fewer recovered.</summary>
    private static List<Change> Decided(Desk desk, Clerk clerk, Dice dice, DateOnly day, DateTime recorded, string program)
    {
        var usual = program switch { "EMNAT" or "EMSEOUL" => 3.5, "PRIVATE" => 6, _ => 28 };
        var decided = WorkingDays.OnOrAfter(day.AddDays((int)Math.Min(usual * desk.Temperament.Pace * Math.Exp(0.5 * dice.Normal()), 150)));
        var known = Moments.After(clerk.Moment(decided), recorded);
        if (!dice.Chance(Math.Clamp(0.62 * desk.Temperament.Skill, 0.3, 0.85)))
        {
            return [new(known, [("decision", "NO"), ("decided_date", Day.Text(decided))])];
        }

        var amount = (int)(Math.Exp(Math.Log(program == "PRIVATE" ? 180_000 : 620_000) + (0.5 * dice.Normal())) / 1000) * 1000;
        List<Change> later = [new(known, [("decision", "OK"), ("decided_date", Day.Text(decided)), ("amount_krw", Number(amount))])];
        if (dice.Chance(0.03))
        {
            var looked = WorkingDays.OnOrAfter(decided.AddDays(dice.Between(5, 60)));
            known = Moments.After(clerk.Moment(looked), known);
            amount += dice.Between(1, 20) * 10_000;
            later.Add(new(known, [("amount_krw", Number(amount))]));
        }

        if (dice.Chance(0.015))
        {
            var recovered = WorkingDays.OnOrAfter(decided.AddDays(dice.Between(14, 160)));
            later.Add(new(Moments.After(clerk.Moment(recovered), known),
                [("recovered_krw", Number(amount / dice.Between(1, 4))), ("recovered_date", Day.Text(recovered))]));
        }

        return later;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
