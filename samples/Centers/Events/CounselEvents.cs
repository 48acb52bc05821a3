using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Integrated counselling (통합복지상담): some 425 sessions a dong and month, a few referred, their results weeks later.</summary>
internal static class CounselEvents
{
    private const double SessionsAMonth = 425;

    /// <summary>Of all households, those that come to be counselled now and then.</summary>
    private const double Callers = 0.08;

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last) => Day.Months(first, last).SelectMany(m => Month(desk, m));

    private static IEnumerable<Entry> Month(Desk desk, DateOnly month)
    {
        var dice = desk.Dice(month);
        var clerk = new Clerk(desk, dice);
        var cases = CaseEvents.Numbers(desk, month);
        var callers = (int)Math.Max(40, Callers * desk.Headcount.Households);
        var days = WorkingDays.In(month);
        var mean = SessionsAMonth * desk.Size * desk.Temperament.Volume * Season.Visits(month) / days.Count;
        var number = 0;
        foreach (var day in days)
        {
            for (var left = dice.Poisson(mean); left > 0; left--)
            {
                yield return Session(desk, clerk, dice, $"CS{month:yyMM}{desk.Number}N{++number:0000}", day, dice.Between(1, callers), cases);
            }
        }
    }

    private static Entry Session(Desk desk, Clerk clerk, Dice dice, string id, DateOnly day, int caller, IReadOnlyList<string> cases)
    {
        var lasting = desk.Dice($"caller {caller}");
        var type = dice.Pick(("FIRST", 48), ("DEEP", 16), ("RE", 36));
        var result = dice.Pick(("INFO", 62), ("APPLY", 22), ("INTERNAL", 7.5), ("EXTERNAL", 7.5), ("CASE", cases.Count > 0 ? 1 : 0));
        var referredTo = result switch
        {
            "INTERNAL" => dice.Pick(("PLANNER", 60), ("TEAM", 40)),
            "EXTERNAL" => dice.Pick(("PUBLIC", 40), ("PRIVATE", 42), ("LAWYER", 11), ("TAX", 7)),
            _ => "",
        };
        var recorded = clerk.Moment(day);
        return clerk.File(id, day,
        [
            ("role_code", dice.Pick(("COUNSEL", 82), ("PLANNER", 13), ("CASE", 5))),
            ("household_key", $"H{desk.Number}Q{caller:00000}"), ("person_key", $"P{desk.Number}Q{caller:00000}"),
            ("age_band", lasting.Pick(("6-18", 1), ("19-39", 14), ("40-49", 13), ("50-64", 29), ("65-74", 22), ("75-84", 16), ("85+", 5))),
            ("sex_code", lasting.Pick(("M", 43), ("F", 57))),
            ("counsel_no", id), ("channel", dice.Pick(("OFFICE", 54), ("PHONE", 31), ("VISIT", 12), ("ONLINE", 3))), ("counsel_type", type),
            ("need_codes", dice.Some(("INCOME", 0.42), ("HOUSING", 0.17), ("HEALTH", 0.2), ("CARE", 0.12), ("JOB", 0.09), ("FINANCE", 0.08), ("LEGAL", 0.04), ("EDU", 0.04), ("SAFETY", 0.02), ("RELATION", 0.05))),
            ("result", result), ("referred_to", referredTo), ("case_id", result == "CASE" ? dice.Pick(cases) : ""),
        ], referredTo.Length > 0 ? Answered(desk, clerk, dice, day, recorded) : null,
        slip: ("counsel_type", type == "RE" ? "FIRST" : "RE"), recordedAt: recorded, mayMove: referredTo.Length == 0);
    }

    /// <summary>Most who were asked answer within some weeks; then the resident is told, mostly.</summary>
    private static List<Change>? Answered(Desk desk, Clerk clerk, Dice dice, DateOnly day, DateTime recorded)
    {
        if (dice.Chance(0.12))
        {
            return null;
        }

        var answered = WorkingDays.OnOrAfter(day.AddDays(1 + (int)Math.Min(dice.Exponential(11) * desk.Temperament.Pace, 120)));
        var heard = Moments.After(clerk.Moment(answered), recorded);
        List<Change> later =
        [
            new(heard, [("referral_result", dice.Pick(("LINKED", 74), ("WAITING", 9), ("DECLINED", 10), ("WITHDRAWN", 7))), ("referral_result_date", Day.Text(answered))]),
        ];
        if (dice.Chance(0.85))
        {
            var told = WorkingDays.OnOrAfter(answered.AddDays(dice.Between(0, 6)));
            later.Add(new(Moments.After(clerk.Moment(told), heard), [("notified_date", Day.Text(told))]));
        }

        return later;
    }
}
