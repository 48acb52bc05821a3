using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>A stretch of days in which a household's grade asks for a visit: two months, a month, half a month.</summary>
/// <param name="Grade">CAUTION, SERVICE or CASE.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
internal sealed record CareCrisisCycle(string Grade, DateOnly First, DateOnly Last)
{
    private const int Followed = 12;

    /// <summary>
    /// The cycles of a household that lie whole in days of one grade, each once, with the grade that began first: day by
    /// day, by whether the day before the first and the day after the last would belong to another cycle.
    /// </summary>
    /// <param name="grades">Its records of grades, of all referrals.</param>
    /// <param name="asOf">The last day that is known.</param>
    public static IEnumerable<(CareCrisisCycle Cycle, StandingRecord Grade)> Of(IReadOnlyList<StandingRecord> grades, DateOnly asOf) =>
        grades.Where(IsNear).OrderBy(From).SelectMany(grade => DaysOf(grade, grades, asOf).GroupBy(day => Number(grade.Row["monitor_grade"], day))
                .Select(days => (Cycle: new CareCrisisCycle(grade.Row["monitor_grade"], days.First(), days.Last()), Grade: grade)))
            .Where(due => due.Cycle.IsWhole).DistinctBy(due => due.Cycle);

    private bool IsWhole => Number(Grade, First.AddDays(-1)) != Number(Grade, First) && Number(Grade, Last.AddDays(1)) != Number(Grade, Last);

    private static IEnumerable<DateOnly> DaysOf(StandingRecord grade, IReadOnlyList<StandingRecord> grades, DateOnly asOf)
    {
        var from = From(grade);
        var next = grades.Where(g => g.Row["incident_ref"] == grade.Row["incident_ref"] && IsNear(g) && From(g) > from).Select(g => (DateOnly?)From(g)).Min();
        var end = Day.OfOrNull(grade.Row["grade_to"]);
        var longest = from.FirstOfMonth().AddMonths(Followed).LastOfMonth();
        for (var day = from; day <= asOf && day <= longest && !(day >= next) && !(day > end); day = day.AddDays(1))
        {
            yield return day;
        }
    }

    /// <summary>The same for all days of a cycle, and for no others beside it.</summary>
    private static int Number(string grade, DateOnly day) => grade switch
    {
        "CAUTION" => (day.Month - 1) / 2,
        "SERVICE" => day.Month,
        _ => (day.Month * 2) + (day.Day > 15 ? 1 : 0),
    } + (day.Year * 100);

    private static DateOnly From(StandingRecord grade) => Day.Of(grade.Row["grade_from"]);

    private static bool IsNear(StandingRecord grade) =>
        Math.Abs(((From(grade).Year - grade.Row.EventDate.Year) * 12) + From(grade).Month - grade.Row.EventDate.Month) <= 1;
}
