using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Warehouse.Owed;

/// <summary>When what is due: dates only, from a contract and the public calendar.</summary>
internal static class OwedPeriods
{
    /// <summary>
    /// The periods of a dataset that are owed by the end of a day. A night's data are due with the night of the next
    /// business day, so that whoever is one behind is not late.
    /// </summary>
    /// <param name="contract">The dataset.</param>
    /// <param name="firstMonth">First day of the first month that is asked for.</param>
    /// <param name="day">The last night that has ended.</param>
    /// <param name="began">The night in which collecting began: nothing was due before.</param>
    public static IEnumerable<OwedPeriod> Of(Contract contract, DateOnly firstMonth, DateOnly day, DateOnly began) => contract.Every switch
    {
        Rhythm.Night => Months(firstMonth, day).Select(month => ByNight(contract, month, day, began)),
        // A month or year is owed once it has ended, targets when their year begins.
        Rhythm.Month => Months(firstMonth, day).Select(month => Whole(contract, month, Calendar.EndOfMonth(month), month.AddMonths(1), day, began))
            .Where(p => p.Last <= day),
        Rhythm.Year => Years(firstMonth, day).Select(year => Whole(contract, year, year.AddYears(1).AddDays(-1), year.AddYears(1), day, began))
            .Where(p => p.Last <= day),
        _ => Years(firstMonth, day).Select(year => Whole(contract, year, year.AddYears(1).AddDays(-1), year, day, began)),
    };

    /// <summary>The last day whose data are due by the end of a day: the day before the business day that is running or was last.</summary>
    public static DateOnly NightsDueBy(DateOnly day) => BusinessDays.Previous(day.AddDays(1)).AddDays(-1);

    private static OwedPeriod ByNight(Contract contract, DateOnly month, DateOnly day, DateOnly began)
    {
        var last = Earlier(Calendar.EndOfMonth(month), day);
        var dueThrough = began > day ? month.AddDays(-1) : Earlier(last, NightsDueBy(day));
        return new(contract.Id, month, last, Later(BusinessDays.Next(last), began), dueThrough);
    }

    private static OwedPeriod Whole(Contract contract, DateOnly first, DateOnly last, DateOnly dueMonth, DateOnly day, DateOnly began)
    {
        var due = Later(BusinessDays.Nth(dueMonth, contract.DueOnBusinessDay!.Value), began);
        return new(contract.Id, first, last, due, due <= day ? last : first.AddDays(-1));
    }

    private static IEnumerable<DateOnly> Months(DateOnly first, DateOnly day)
    {
        for (var month = Calendar.MonthOf(first); month <= day; month = month.AddMonths(1))
        {
            yield return month;
        }
    }

    private static IEnumerable<DateOnly> Years(DateOnly first, DateOnly day) =>
        Enumerable.Range(first.Year, Math.Max(0, day.Year - first.Year + 1)).Select(year => new DateOnly(year, 1, 1));

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
