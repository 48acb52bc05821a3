using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Block leaders looking after the vulnerable (복지통·반장 안부확인): some 150 looks a dong and month at about seventy households.</summary>
internal static class TongbanCheckEvents
{
    private const double HouseholdsLookedAfter = 66;
    private const double LooksAMonth = 2.3;

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last)
    {
        var places = (int)Math.Max(5, HouseholdsLookedAfter * desk.Size * desk.Temperament.Volume);
        var standing = StandingHousehold.In(desk, places, first, last.LastOfMonth()).ToList();
        return Day.Months(first, last).SelectMany(m => Month(desk, standing, m));
    }

    private static IEnumerable<Entry> Month(Desk desk, List<StandingHousehold> standing, DateOnly month)
    {
        var days = WorkingDays.In(month);
        var found = DiscoveryEvents.Numbers(desk, month);
        foreach (var household in standing.Where(h => h.From <= days[^1] && h.To >= month))
        {
            // Dice of its own: who else is looked after must not change what happened here.
            var dice = desk.Dice($"{household.Key} {Day.Text(month)}");
            var clerk = new Clerk(desk, dice);
            var id = $"TB{month:yyMM}{household.Key[1..]}";
            if (household.From >= month)
            {
                yield return Listed(clerk, id + "L", household.From, household, "LIST");
            }

            var looked = new HashSet<DateOnly>();
            for (var left = dice.Poisson(LooksAMonth * Season.Visits(month)); left > 0; left--)
            {
                var day = dice.Pick(days);
                if (day > household.From && day < household.To && looked.Add(day))
                {
                    yield return Look(clerk, dice, $"{id}N{looked.Count}", day, household, found);
                }
            }

            if (household.To <= days[^1])
            {
                yield return Listed(clerk, id + "E", household.To, household, "END");
            }
        }
    }

    private static Entry Listed(Clerk clerk, string id, DateOnly day, StandingHousehold household, string kind) => clerk.File(id, day,
        [("role_code", "PLANNER"), ("household_key", household.Key), ("record_kind", kind), ("tong_no", household.Tong)], mayMove: false);

    private static Entry Look(Clerk clerk, Dice dice, string id, DateOnly day, StandingHousehold household, IReadOnlyList<string> found)
    {
        var finding = dice.Pick(("OK", 91), ("NEED", 3.5), ("NOCONTACT", 5.5));
        return clerk.File(id, day,
        [
            ("role_code", "PLANNER"), ("household_key", household.Key), ("record_kind", "CHECK"), ("tong_no", household.Tong),
            ("checked_by", dice.Pick(("TONG", 84), ("BAN", 16))), ("method", dice.Pick(("VISIT", 56), ("PHONE", 35), ("ACCOMPANY", 9))), ("finding", finding),
            ("discovery_no", finding == "NEED" && found.Count > 0 && dice.Chance(0.6) ? dice.Pick(found) : ""),
        ], slip: ("method", "PHONE"));
    }
}
