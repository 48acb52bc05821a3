using System.Globalization;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Staff who teach one another (학습소모임·내부학습조직): courses of four Thursdays, single sessions in other months.</summary>
internal static class LearningEvents
{
    private const double CourseMonth = 0.2;
    private const double SingleSession = 0.62;

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last) => Day.Months(first, last).SelectMany(m => Month(desk, m));

    private static IEnumerable<Entry> Month(Desk desk, DateOnly month)
    {
        var dice = desk.Dice(month);
        var clerk = new Clerk(desk, dice);
        var system = KeptIn.OwnSystem(desk);
        var days = WorkingDays.In(month);
        var course = $"LC{month:yyMM}{desk.Number}";
        if (dice.Chance(CourseMonth))
        {
            foreach (var (thursday, i) in days.Where(d => d.DayOfWeek == DayOfWeek.Thursday).Take(4).Select((d, i) => (d, i)))
            {
                yield return Session(desk, clerk, dice, $"{course}N{i + 1}", thursday, course, "STUDY", system);
            }
        }
        else if (dice.Chance(SingleSession))
        {
            yield return Session(desk, clerk, dice, $"{course}N1", dice.Pick(days), "", dice.Pick(("INTERNAL", 85), ("JOINT", 15)), system);
        }
    }

    private static Entry Session(Desk desk, Clerk clerk, Dice dice, string id, DateOnly day, string course, string kind, string system)
    {
        var topic = dice.Pick(("EMERGENCY", 17), ("BASIC", 15), ("NEARPOOR", 9), ("DISABLED", 9), ("ELDER", 11), ("CHILD", 7), ("CASE", 14), ("COUNSEL", 6), ("SAFETY", 5), ("BEST", 5), ("OTHER", 2));
        var expected = dice.Between(6, 13);
        var attending = dice.Between(expected / 2, expected);
        var recorded = clerk.Moment(day);
        return clerk.File(id, day,
        [
            ("source_system", system), ("role_code", "SUPV"), ("session_seq", "1"), ("course_no", course), ("kind", kind), ("topic", topic),
            ("lecturer", dice.Pick(("COLLEAGUE", 68), ("SENIOR", 24), ("OUTSIDE", 8))), ("minutes", dice.Pick(("60", 70), ("90", 20), ("120", 10))),
            ("staff_expected", Number(expected)), ("attendees", Number(attending)), ("adm_attendees", Number(kind == "STUDY" ? 0 : dice.Between(0, attending / 3))),
            ("residents_referred", "0"),
        ], Referred(desk, clerk, dice, day, recorded, topic), slip: ("staff_expected", Number(expected + 3)), recordedAt: recorded);
    }

    /// <summary>Who has learned of a benefit thinks of somebody who could have it.</summary>
    private static List<Change>? Referred(Desk desk, Clerk clerk, Dice dice, DateOnly day, DateTime recorded, string topic)
    {
        var count = dice.Poisson(topic is "EMERGENCY" or "BASIC" or "NEARPOOR" or "DISABLED" or "ELDER" ? 1.4 * desk.Temperament.Skill : 0.3);
        if (count == 0)
        {
            return null;
        }

        var known = WorkingDays.OnOrAfter(day.AddDays(dice.Between(2, 25)));
        return [new(Moments.After(clerk.Moment(known), recorded), [("residents_referred", Number(count)), ("residents_linked", Number(dice.Between(0, count)))])];
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
