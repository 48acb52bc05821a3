using System.Globalization;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>The way of a case through its stages: 10 days to the assessment, 5 to the conference, 15 to the plan, mostly kept.</summary>
internal static class CaseCourse
{
    public static IEnumerable<(string Stage, DateOnly Day)> Of(Desk desk, Dice dice, DateOnly receipt)
    {
        var pace = Math.Clamp(desk.Temperament.Pace, 0.7, 1.5);
        int Within(int rule, double kept) => dice.Chance(kept) ? dice.Between(1, rule) : rule + dice.Between(1, (int)(8 * pace));
        var assessed = WorkingDays.OnOrAfter(receipt.AddDays(Within(9, 0.86)));
        var conference = WorkingDays.OnOrAfter(assessed.AddDays(Within(4, 0.88)));
        var planned = WorkingDays.OnOrAfter(conference.AddDays(Within(14, 0.92)));
        var service = WorkingDays.OnOrAfter(planned.AddDays(dice.Between(0, 5)));
        var closed = WorkingDays.OnOrAfter(receipt.AddDays(dice.Between(90, 270)));
        List<(string, DateOnly)> course =
        [
            ("RECEIPT", receipt), ("ASSESS", assessed), ("CONF", conference), ("PLAN", planned), ("SERVICE", service), ("CLOSE", closed),
        ];
        if (dice.Chance(0.4))
        {
            course.Add(("AFTER", WorkingDays.OnOrAfter(closed.AddDays(dice.Between(20, 60)))));
        }
        else if (dice.Chance(0.03))
        {
            // Opened again and closed once more.
            var again = WorkingDays.OnOrAfter(closed.AddDays(dice.Between(20, 60)));
            course.AddRange([("SERVICE", again), ("CLOSE", WorkingDays.OnOrAfter(again.AddDays(dice.Between(40, 120))))]);
        }

        return course;
    }

    /// <summary>Why it closed, and how many of its goals were met.</summary>
    public static IEnumerable<(string, string)> Outcome(Desk desk, Dice dice, int goals)
    {
        var reason = dice.Pick(
            ("GOAL", 50 * desk.Temperament.Skill), ("IMPROVED", 18), ("TRANSFER", 8), ("MOVED", 8), ("REFUSED", 7), ("LOST", 4), ("DEAD", 5));
        var met = reason == "GOAL" ? goals : dice.Between(0, goals - 1);
        return
        [
            ("close_reason", reason), ("goals_set", goals.ToString(CultureInfo.InvariantCulture)), ("goals_met", met.ToString(CultureInfo.InvariantCulture)),
        ];
    }
}
