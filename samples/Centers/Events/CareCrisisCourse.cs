using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>What follows a report of abuse or violence: an answer about consent, grades one after another, visits as often as the grade asks.</summary>
/// <param name="Consent">Whether visits are agreed to.</param>
/// <param name="Answered">The day of that answer.</param>
/// <param name="Grades">The grades with their first and last days.</param>
/// <param name="Visits">The days of visits.</param>
/// <param name="Withdrawn">The day on which consent was withdrawn, if it was.</param>
internal sealed record CareCrisisCourse(
    bool Consent, DateOnly Answered, IReadOnlyList<(string Grade, DateOnly From, DateOnly To)> Grades, IReadOnlyList<DateOnly> Visits, DateOnly? Withdrawn)
{
    /// <summary>The longest course.</summary>
    public const int Months = 20;

    private const double Consenting = 0.82;
    private const double Withdrawing = 0.06;
    private const double Kept = 0.9;

    public static CareCrisisCourse Of(Desk desk, Dice dice, DateOnly referred)
    {
        var answered = WorkingDays.OnOrAfter(referred.AddDays(1 + (int)Math.Min(dice.Exponential(4) * desk.Temperament.Pace, 20)));
        if (!dice.Chance(Consenting))
        {
            return new(false, answered, [], [], null);
        }

        var grades = new List<(string, DateOnly, DateOnly)>();
        var visits = new List<DateOnly>();
        var from = WorkingDays.OnOrAfter(answered.AddDays(dice.Between(0, 5)));
        for (var grade = dice.Pick(("CAUTION", 30), ("SERVICE", 45), ("CASE", 25)); grade.Length > 0 && grades.Count < 3; grade = Next(dice, grade))
        {
            var next = WorkingDays.OnOrAfter(from.AddDays(dice.Between(60, 170)));
            grades.Add((grade, from, next.AddDays(-1)));
            visits.AddRange(Due(dice, grade, from, next));
            from = next;
        }

        if (!dice.Chance(Withdrawing) || visits.Count < 2)
        {
            return new(true, answered, grades, visits, null);
        }

        var withdrawn = WorkingDays.OnOrAfter(visits[visits.Count / 2].AddDays(1));
        return new(true, answered, [.. grades.Where(g => g.Item2 < withdrawn).Select(g => g.Item3 < withdrawn ? g : (g.Item1, g.Item2, withdrawn))],
            [.. visits.Where(v => v < withdrawn)], withdrawn);
    }

    /// <summary>Every other month, monthly, twice a month.</summary>
    private static IEnumerable<DateOnly> Due(Dice dice, string grade, DateOnly from, DateOnly next)
    {
        var step = grade switch { "CAUTION" => 60, "SERVICE" => 30, _ => 15 };
        for (var due = from; due < next; due = due.AddDays(step))
        {
            var day = WorkingDays.OnOrAfter(due.AddDays(dice.Between(0, step - 4)));
            if (dice.Chance(Kept) && day < next)
            {
                yield return day;
            }
        }
    }

    private static string Next(Dice dice, string grade) => grade switch
    {
        "CASE" => dice.Pick(("SERVICE", 85), ("CAUTION", 15)),
        "SERVICE" => dice.Pick(("CAUTION", 70), ("CASE", 10), ("", 20)),
        _ => dice.Pick(("", 92), ("SERVICE", 8)),
    };
}
