using System.Globalization;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Weekly reports of the neighbourhood officers (우리동네주무관 활동보고): one a zone and week, some never, some late.</summary>
internal static class ZoneReportEvents
{
    private const double Reported = 0.94;

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last)
    {
        var zones = ZoneMap.Zones(desk);
        var system = KeptIn.OwnSystem(desk);
        var end = last.LastOfMonth();
        for (var monday = Monday(first); monday <= end; monday = monday.AddDays(7))
        {
            var days = Enumerable.Range(0, 5).Select(monday.AddDays).Where(WorkingDays.Holds).ToArray();
            for (var zone = 1; zone <= zones && days.Length > 0; zone++)
            {
                // Dice of its own: where the span begins inside the week must not change the week.
                var dice = desk.Dice($"{zone} {Day.Text(monday)}");
                var day = dice.Pick(days);
                if (dice.Chance(Reported) && day >= first && day <= end)
                {
                    yield return Report(desk, dice, zone, monday, day, system);
                }
            }
        }
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static Entry Report(Desk desk, Dice dice, int zone, DateOnly monday, DateOnly day, string system)
    {
        var clerk = new Clerk(desk, dice);
        var friday = monday.AddDays(4);
        var submitted = dice.Unit() switch
        {
            < 0.55 => WorkingDays.OnOrAfter(friday),
            < 0.88 => WorkingDays.OnOrAfter(monday.AddDays(7)),
            _ => WorkingDays.OnOrAfter(monday.AddDays(8 + (int)Math.Min(dice.Exponential(5) * desk.Temperament.Delay, 60))),
        };
        var recorded = submitted.ToDateTime(new TimeOnly(dice.Between(9, 18), dice.Between(0, 59), dice.Between(0, 59)));
        var met = dice.Poisson(9 * desk.Temperament.Volume);
        var handed = dice.Poisson(0.45);
        return clerk.File($"ZR{monday:yyMMdd}{desk.Number}Z{zone:00}", day,
        [
            ("source_system", system), ("role_code", "ZONE"), ("team_code", dice.Pick(("ADM", 50), ("W1", 26), ("W2", 24))),
            ("zone_no", $"Z{zone:00}"), ("week_start", Day.Text(monday)), ("submitted_date", Day.Text(submitted)), ("meet_count", Number(met)),
            ("activities", dice.Some(("EXPLORE", 0.82), ("TONGJANG", 0.9), ("HELPER", 0.8), ("LISTEN", 0.88), ("MOVEIN_SMS", 0.35), ("MOVEIN_VISIT", 0.12), ("SAFECHECK", 0.4), ("LOCAL", 0.2))),
            ("handover_type", handed == 0 ? "" : handed == 1 ? dice.Pick(("CARE", 30), ("SHARE", 10), ("CIVIL", 60)) : "CARE|CIVIL"),
            ("handover_count", Number(handed)), ("handover_done_count", "0"),
        ], handed > 0 ? Settled(clerk, dice, submitted, recorded, handed) : null, slip: ("meet_count", Number(met * 10)), recordedAt: recorded, mayMove: false);
    }

    private static List<Change>? Settled(Clerk clerk, Dice dice, DateOnly submitted, DateTime recorded, int handed)
    {
        if (dice.Chance(0.1))
        {
            return null;
        }

        var settled = WorkingDays.OnOrAfter(submitted.AddDays(dice.Between(1, 24)));
        return
        [
            new(Moments.After(clerk.Moment(settled), recorded),
            [
                ("handover_done_count", Number(dice.Chance(0.85) ? handed : dice.Between(1, handed))), ("handover_done_date", Day.Text(settled)),
                ("notified_yn", dice.Chance(0.9) ? "Y" : "N"),
            ]),
        ];
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
