using System.Globalization;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Urgent care (돌봄SOS): some twenty services a dong and month, one to three a request, settled in the month after.</summary>
internal static class CareSosEvents
{
    private const double RequestsAMonth = 12.5;
    private const double Eligible = 0.93;

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last) => Day.Months(first, last).SelectMany(m => Month(desk, m));

    private static IEnumerable<Entry> Month(Desk desk, DateOnly month)
    {
        var dice = desk.Dice(month);
        var days = WorkingDays.In(month);
        var count = dice.Poisson(RequestsAMonth * desk.Size * desk.Temperament.Volume * Season.Visits(month));
        for (var i = 1; i <= count; i++)
        {
            foreach (var entry in Request(desk, dice, $"CS{month:yyMM}{desk.Number}N{i:000}", dice.Pick(days)))
            {
                yield return entry;
            }
        }
    }

    private static IEnumerable<Entry> Request(Desk desk, Dice dice, string request, DateOnly day)
    {
        var person = dice.Between(1, 99999);
        var requested = dice.Chance(0.85) ? day : day.AddDays(-dice.Between(1, 5));
        List<(string, string)> same =
        [
            ("role_code", "CAREMGR"), ("household_key", $"H{desk.Number}C{person:00000}"), ("person_key", $"P{desk.Number}C{person:00000}"),
            ("age_band", dice.Pick(("19-39", 3), ("40-49", 5), ("50-64", 20), ("65-74", 27), ("75-84", 32), ("85+", 13))),
            ("sex_code", dice.Pick(("M", 36), ("F", 64))), ("request_no", request), ("request_date", Day.Text(requested)),
            ("urgency", dice.Chance(0.45) ? "Y" : "N"), ("payer", dice.Pick(("CITY", 88), ("SELF", 12))),
        ];
        var first = dice.Pick(("HOME", 30), ("MEAL", 24), ("ESCORT", 16), ("FIX", 9), ("SHORT", 6), ("CLEAN", 9), ("LAUNDRY", 3), ("MIND", 3));
        var second = dice.Pick(("INFO", 40), ("CHECK", 35), ("HEALTH", 25));
        var services = dice.Chance(0.55) ? new[] { first } : [first, second];
        for (var i = 0; i < services.Length; i++)
        {
            // Dice of its own for each service, so that one more correction does not change what follows.
            var own = desk.Dice($"{request} {services[i]}");
            yield return Service(desk, own, $"{request}S{i + 1}", day, [.. same, ("service_type", services[i])]);
        }
    }

    private static Entry Service(Desk desk, Dice dice, string id, DateOnly day, IReadOnlyList<(string, string)> same)
    {
        var clerk = new Clerk(desk, dice);
        var recorded = clerk.Moment(day);
        if (!dice.Chance(Eligible))
        {
            return clerk.File(id, day, [.. same, ("eligible", "NO")], recordedAt: recorded, mayMove: false);
        }

        var start = WorkingDays.OnOrAfter(day.AddDays((int)Math.Min(dice.Exponential(2.5 * desk.Temperament.Pace), 30)));
        var end = start.AddDays(dice.Between(0, 40));
        var known = Later(clerk.Moment(start), recorded);
        var settledOn = WorkingDays.Nth(end.AddMonths(1), 3);
        var settled = Later(settledOn.ToDateTime(new TimeOnly(dice.Between(9, 17), dice.Between(0, 59))), known);
        var hours = dice.Between(2, 60);
        return clerk.File(id, day, [.. same, ("eligible", "PENDING")],
        [
            new(known, [("eligible", "OK"), ("start_date", Day.Text(start))]),
            new(settled,
            [
                ("end_date", Day.Text(end)), ("hours", (hours / 2.0).ToString("0.0", CultureInfo.InvariantCulture)),
                ("amount_krw", (hours * 8_500).ToString(CultureInfo.InvariantCulture)), ("settled_month", Day.Text(end)[..7]),
                ("followup_link", dice.Pick(("NONE", 55), ("ELDERCARE", 18), ("LTCARE", 15), ("CASE", 6), ("DISABLED", 3), ("OTHER", 3))),
            ]),
        ], recordedAt: recorded, mayMove: false);
    }

    private static DateTime Later(DateTime moment, DateTime earlier) => moment > earlier ? moment : earlier.AddMinutes(7);
}
