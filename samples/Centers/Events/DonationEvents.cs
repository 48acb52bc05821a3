using System.Globalization;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Donations and praise (후원·기탁·칭찬): about twelve a dong and month, twice as many at the year's end.</summary>
internal static class DonationEvents
{
    private const double ADongAndMonth = 10.5;

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last) => Day.Months(first, last).SelectMany(m => Month(desk, m));

    private static IEnumerable<Entry> Month(Desk desk, DateOnly month)
    {
        var dice = desk.Dice(month);
        var clerk = new Clerk(desk, dice);
        var season = month.Month is 12 or 1 ? 2 : WorkingDays.FestiveMonth(month) ? 1.4 : 1;
        var count = dice.Poisson(ADongAndMonth * desk.Size * desk.Temperament.Volume * season);
        for (var i = 1; i <= count; i++)
        {
            var id = $"DN{month:yyMM}{desk.Number}N{i:000}";
            var day = dice.Pick(WorkingDays.In(month));
            var kind = dice.Pick(("DESIGNATED", 20), ("SPONSOR", 8), ("MONEY", 22), ("GOODS", 40), ("PRAISE", 10));
            yield return kind == "PRAISE" ? Praise(desk, clerk, dice, id, day) : Gift(clerk, dice, id, day, kind);
        }
    }

    private static Entry Praise(Desk desk, Clerk clerk, Dice dice, string id, DateOnly day) => clerk.File(id, day,
    [
        ("role_code", "RESOURCE"), ("donation_no", id), ("kind", "PRAISE"), ("donor_type", dice.Pick(("RESIDENT", 85), ("PERSON", 15))), ("via", "CENTER"),
        ("shop_id", $"G{desk.Number}N{dice.Between(1, 16):00}"), // as ShopEvents numbers them: every dong has so many
    ]);

    private static Entry Gift(Clerk clerk, Dice dice, string id, DateOnly day, string kind)
    {
        var value = (int)(Math.Exp(Math.Log(260_000) + (0.9 * dice.Normal())) / 10_000) * 10_000;
        var recorded = clerk.Moment(day);
        var given = WorkingDays.OnOrAfter(day.AddDays(dice.Between(1, 45)));
        var known = clerk.Moment(given);
        List<Change> later = kind is "GOODS" or "MONEY" && dice.Chance(0.8)
            ? [new(known > recorded ? known : recorded.AddMinutes(7), [("distributed_date", Day.Text(given)), ("beneficiary_hh", Number(dice.Between(1, 40)))])]
            : [];
        return clerk.File(id, day,
        [
            ("role_code", "RESOURCE"), ("donation_no", id), ("kind", kind),
            ("donor_type", dice.Pick(("PERSON", 34), ("COMPANY", 22), ("GROUP", 22), ("RELIGION", 14), ("PUBLIC", 8))),
            ("via", kind == "DESIGNATED" ? "CHEST" : dice.Pick(("CENTER", 80), ("COUNCIL", 20))), ("amount_krw", Number(value)),
            ("quantity", kind == "GOODS" ? Number(dice.Between(1, 120)) : ""), ("sponsor_months", kind == "SPONSOR" ? Number(dice.Between(1, 3) * 12) : ""),
        ], later, slip: ("amount_krw", Number(value * 10)), recordedAt: recorded, mayMove: false);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
