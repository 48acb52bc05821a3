using System.Globalization;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>The zones of each month and the review meeting in its last week (우리동네주무관 평가회의), which some months lack.</summary>
internal static class ZoneMeetingEvents
{
    private const double Held = 0.94;

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last) => Day.Months(first, last).SelectMany(m => Month(desk, m));

    private static IEnumerable<Entry> Month(Desk desk, DateOnly month)
    {
        var dice = desk.Dice(month);
        var clerk = new Clerk(desk, dice);
        var system = KeptIn.OwnSystem(desk);
        var days = WorkingDays.In(month);
        var zones = ZoneMap.Zones(desk);
        // Some zones are shared by two; the counter and the counsellor go without one.
        var officers = zones + dice.Between(0, 4);
        List<(string, string)> same =
        [
            ("source_system", system), ("team_code", "ADM"), ("role_code", "ZCHIEF"), ("meeting_month", month.ToString("yyyy-MM", CultureInfo.InvariantCulture)),
        ];
        var id = $"ZM{month:yyMM}{desk.Number}";
        yield return clerk.File(id + "Z", days[0], [.. same, ("record_kind", "ZONES"), ("zones", Number(zones)), ("officers", Number(officers))], mayMove: false);
        if (dice.Chance(Held))
        {
            var shared = dice.Between(2, 3 + officers);
            yield return clerk.File(id + "M", days[^dice.Between(1, 5)],
            [
                .. same, ("record_kind", "MEETING"), ("attendees", Number(dice.Between((officers / 2) + 1, officers))), ("cases_shared", Number(shared)),
                ("agenda", dice.Some(("FOLLOWUP", 0.95), ("EXPLORE", 0.6), ("LOCAL", 0.4), ("BEST", 0.5), ("CIVIL", 0.7), ("BLINDSPOT", 0.7), ("RESIDENT", 0.3))),
                ("chaired_by", dice.Pick(("HEAD", 85), ("CHIEF", 15))),
            ], slip: ("cases_shared", Number(shared + 10)), mayMove: false);
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
