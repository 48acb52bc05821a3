using System.Globalization;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>The dong's volunteer camp (자원봉사캠프): some four activities a month, mostly care of those in need.</summary>
internal static class CampEvents
{
    private const double ActivitiesAMonth = 4;

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last) => Day.Months(first, last).SelectMany(m => Month(desk, m));

    private static IEnumerable<Entry> Month(Desk desk, DateOnly month)
    {
        var dice = desk.Dice(month);
        var clerk = new Clerk(desk, dice);
        var perDay = new Dictionary<DateOnly, int>();
        var count = dice.Poisson(ActivitiesAMonth * desk.Size * desk.Temperament.Volume * Season.Visits(month));
        for (var i = 1; i <= count; i++)
        {
            var day = dice.Pick(WorkingDays.In(month));
            var seq = perDay[day] = perDay.GetValueOrDefault(day) + 1;
            var kind = dice.Pick(("CARE", 52), ("COMMUNITY", 34), ("RESOURCE", 14));
            var volunteers = dice.Between(2, 18);
            yield return clerk.File($"VC{month:yyMM}{desk.Number}N{i:00}", day,
            [
                ("role_code", "VOL"), ("camp_id", $"VC{desk.Number}"), ("activity_seq", Number(seq)), ("kind", kind), ("volunteers", Number(volunteers)),
                ("hours", (volunteers * dice.Between(2, 8) / 2.0).ToString("0.0", CultureInfo.InvariantCulture)),
                ("served_hh", kind == "CARE" ? Number(dice.Between(3, 40)) : ""), ("linked_count", kind == "RESOURCE" ? Number(dice.Between(0, 6)) : ""),
            ], slip: ("volunteers", Number(volunteers * 10)));
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
