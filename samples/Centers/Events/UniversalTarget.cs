using System.Globalization;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>A household put on the visit list of a month, with the attempts to visit it.</summary>
/// <param name="Id">The number that its records begin with.</param>
/// <param name="Type">Why it is on the list.</param>
/// <param name="Listed">The day of listing.</param>
/// <param name="Reason">How it came onto the list.</param>
/// <param name="Attempts">Day, way of contact and result of each, the first first.</param>
/// <param name="Removed">When and why it was taken off; null where it stays.</param>
internal sealed record UniversalTarget(
    string Id, string Type, DateOnly Listed, string Reason, IReadOnlyList<(DateOnly Day, string Mode, string Result)> Attempts, (DateOnly Day, string Reason)? Removed)
{
    /// <summary>No attempt comes later after the listing.</summary>
    public const int MonthsOfATarget = 6;

    private const double EldersAMonth = 24;
    private const double FamiliesAMonth = 12;

    /// <summary>Whether the nurses' system keeps it: expectant mothers register at the health center.</summary>
    public bool OfNurses => Type == "PREGNANT";

    /// <summary>The list of a month. What stands on it has changed over the years.</summary>
    public static IEnumerable<UniversalTarget> ListOf(Desk desk, DateOnly month)
    {
        var dice = desk.Dice(month);
        var days = WorkingDays.In(month);
        var elders = dice.Poisson(EldersAMonth * desk.Headcount.Aged65Plus / Population.Average.Aged65Plus);
        var families = dice.Poisson(FamiliesAMonth * desk.Headcount.Residents / Population.Average.Residents);
        for (var i = 1; i <= elders + families; i++)
        {
            var id = $"UV{month.ToString("yyMM", CultureInfo.InvariantCulture)}{desk.Number}N{i:000}";
            yield return Of(desk, desk.Dice(id), id, i <= elders, month.Year, days);
        }
    }

    private static UniversalTarget Of(Desk desk, Dice dice, string id, bool elder, int year, IReadOnlyList<DateOnly> days)
    {
        var type = elder ? dice.Pick(("ELDER65", 6), ("ELDER70", 4))
            : year < 2018 ? dice.Pick(("INFANT2", 3), ("PREGNANT", 1))
            : dice.Pick(("BIRTH", 50), ("CHILDCARE", 26), ("PREGNANT", 24));
        var reason = type switch { "PREGNANT" => "HEALTH", "BIRTH" => "BIRTHREG", _ => dice.Chance(0.93) ? "REGISTER" : "MOVEIN" };
        var listed = reason == "REGISTER" ? days[dice.Between(0, 2)] : dice.Pick(days);
        var attempts = Course(desk, dice, listed);
        var removed = attempts.Count > 0 && attempts[^1].Result is "MOVED" or "DEAD" ? (attempts[^1].Day, attempts[^1].Result) : Leaving(dice, listed);
        return new(id, type, listed, reason, [.. attempts.Where(a => removed is not { } gone || a.Day <= gone.Item1)], removed);
    }

    private static (DateOnly, string)? Leaving(Dice dice, DateOnly listed) => dice.Chance(0.05)
        ? (WorkingDays.OnOrAfter(listed.AddDays(dice.Between(3, 60))), dice.Pick(("MOVED", 66), ("DEAD", 10), ("DOUBLE", 12), ("WRONG", 12)))
        : null;

    /// <summary>Two in three are met at once or at a second attempt; those who refuse are left alone.</summary>
    private static List<(DateOnly Day, string Mode, string Result)> Course(Desk desk, Dice dice, DateOnly listed)
    {
        var attempts = new List<(DateOnly, string, string)>();
        var day = listed;
        var wait = Math.Min(dice.Exponential(14) * desk.Temperament.Pace, 60);
        while (attempts.Count < 5 && !dice.Chance(attempts.Count == 0 ? 0.06 : 0.25))
        {
            day = WorkingDays.OnOrAfter(day.AddDays(1 + (int)wait));
            var mode = dice.Pick(("VISIT", 70), ("PHONE", 17), ("OFFICE", 9), ("MAIL", 4));
            var result = dice.Pick(("DONE", 60), ("ABSENT", 29), ("REFUSED", 7), ("MOVED", 1.5), ("HOSP", 1), ("DEAD", 0.2), ("OTHER", 1.3));
            attempts.Add((day, mode, result));
            if (result != "ABSENT")
            {
                break;
            }

            wait = dice.Between(6, 19);
        }

        return attempts;
    }
}
