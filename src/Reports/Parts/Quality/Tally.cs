using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Parts.Quality;

/// <summary>Deliveries counted: a delivery is what one supplier owes of one dataset for one month or year.</summary>
/// <param name="Due">How many are due by now.</param>
/// <param name="Full">Of how many all days are covered.</param>
/// <param name="Part">Of how many some are.</param>
/// <param name="Missing">Of how many nothing came.</param>
/// <param name="Refused">Of how many what came was refused.</param>
/// <param name="Late">How many came late or lack a part that is due.</param>
/// <param name="SetAside">Rows set aside.</param>
internal sealed record Tally(int Due, int Full, int Part, int Missing, int Refused, int Late, long SetAside)
{
    public static Tally Of(IReadOnlyList<CollectionRow> rows)
    {
        var due = rows.Where(row => row.Status != OwedStatus.Expected || row.DaysCovered > 0).ToList();
        return new(
            due.Count,
            due.Count(row => row.DaysCovered >= row.DaysOwed && Usable(row)),
            due.Count(row => row.DaysCovered < row.DaysOwed && row.DaysCovered > 0 && Usable(row)),
            due.Count(row => row.Status == OwedStatus.Missing),
            due.Count(row => row.Status == OwedStatus.Refused),
            due.Count(row => row.Status == OwedStatus.Late),
            rows.Sum(row => row.Rejected));
    }

    /// <summary>The share of what is due that is in full, in %; null where nothing is due.</summary>
    public double? FullShare => Due == 0 ? null : 100.0 * Full / Due;

    private static bool Usable(CollectionRow row) => row.Status is not (OwedStatus.Missing or OwedStatus.Refused);
}
