using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>What becomes of one person found: assigned within days, met within a week or never, a result weeks later.</summary>
internal static class DiscoveryStory
{
    private const double NeverMet = 0.09;
    private const double NotATarget = 0.075;
    private const double Linked = 0.285;

    /// <summary>How it begins.</summary>
    internal sealed record Start(string Id, DateOnly Day, string Route, string Wave, string Risks);

    public static Entry File(Desk desk, Start start)
    {
        var dice = desk.Dice(start.Id);
        var clerk = new Clerk(desk, dice);
        var assigned = WorkingDays.OnOrAfter(start.Day.AddDays(dice.Unit() switch { < 0.45 => 0, < 0.7 => 1, < 0.85 => 2, _ => dice.Between(3, 7) }));
        var recorded = clerk.Moment(assigned);
        var later = dice.Chance(NeverMet) ? NeverReached(dice, clerk, assigned, recorded) : Met(desk, dice, clerk, assigned, recorded);
        var person = dice.Between(1, 99999);
        return clerk.File(start.Id, start.Day,
        [
            ("role_code", dice.Pick(("PLANNER", 60), ("COUNSEL", 25), ("CASE", 10), ("NURSE", 5))),
            ("household_key", $"H{desk.Number}Y{person:00000}"), ("person_key", $"P{desk.Number}Y{person:00000}"),
            ("age_band", dice.Pick(("0-5", 1), ("6-18", 2), ("19-39", 17), ("40-49", 17), ("50-64", 33), ("65-74", 16), ("75-84", 10), ("85+", 4))),
            ("sex_code", dice.Pick(("M", 52), ("F", 47), ("U", 1))),
            ("discovery_no", start.Id), ("route", start.Route), ("wave_no", start.Wave), ("risk_info", start.Risks), ("assigned_date", Day.Text(assigned)),
        ], later, slip: ("assigned_date", Day.Text(start.Day)), recordedAt: recorded, mayMove: false);
    }

    private static List<Change> Met(Desk desk, Dice dice, Clerk clerk, DateOnly assigned, DateTime recorded)
    {
        var wait = Math.Exp(1.45 + (0.85 * dice.Normal())) * desk.Temperament.Pace;
        var met = WorkingDays.OnOrAfter(assigned.AddDays((int)Math.Min(wait, 90)));
        var decided = WorkingDays.OnOrAfter(met.AddDays(1 + (int)Math.Min(dice.Exponential(11), 80)));
        var linked = Math.Clamp(Linked * desk.Temperament.Skill, 0.05, 0.7);
        var result = dice.Pick(("NONTARGET", NotATarget), ("EXISTING", Math.Max(0.05, 1 - NotATarget - linked)), ("linked", linked));
        if (result == "linked")
        {
            result = dice.Pick(("BASIC", 18), ("NEARPOOR", 12), ("EMERG", 14), ("OTHERPUB", 24), ("PRIVATE", 22), ("CASE", 10));
        }

        var reason = result == "NONTARGET" ? dice.Pick(("VACANT", 10), ("MISMATCH", 12), ("REFUSED", 25), ("NONEED", 53)) : "";
        var closed = dice.Chance(0.6) ? decided : WorkingDays.OnOrAfter(decided.AddDays(dice.Between(3, 30)));
        var contact = Moments.After(clerk.Moment(met), recorded);
        var outcome = Moments.After(clerk.Moment(decided), contact);
        List<(string, string)> cells = [("result", result), ("nontarget_reason", reason)];
        if (closed == decided)
        {
            cells.Add(("closed_date", Day.Text(closed)));
        }

        List<Change> later = [new(contact, [("first_contact_date", Day.Text(met))]), new(outcome, cells)];
        if (closed != decided)
        {
            later.Add(new(Moments.After(clerk.Moment(closed), outcome), [("closed_date", Day.Text(closed))]));
        }

        return later;
    }

    /// <summary>Most who cannot be found are closed after a month or two; the others stay open.</summary>
    private static List<Change> NeverReached(Dice dice, Clerk clerk, DateOnly assigned, DateTime recorded)
    {
        if (!dice.Chance(0.7))
        {
            return [];
        }

        var closed = WorkingDays.OnOrAfter(assigned.AddDays(dice.Between(20, 60)));
        return
        [
            new(Moments.After(clerk.Moment(closed), recorded), [("result", "NONTARGET"), ("nontarget_reason", "NOCONTACT"), ("closed_date", Day.Text(closed))]),
        ];
    }
}
