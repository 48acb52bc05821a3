using DongHaeng.Figures.Charts;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Collecting;

/// <summary>How much of what was due has come.</summary>
/// <param name="Due">Deliveries due: one for each center, dataset and month.</param>
/// <param name="Full">Of them, received for every day.</param>
/// <param name="Partial">Received for some days.</param>
/// <param name="Missing">Not received.</param>
/// <param name="Rows">Rows taken.</param>
/// <param name="Rejected">Rows set aside.</param>
public sealed record Tally(int Due, int Full, int Partial, int Missing, long Rows, long Rejected)
{
    /// <summary>The tally of some deliveries.</summary>
    public static Tally Of(IEnumerable<CollectionRow> rows)
    {
        var due = rows.Where(row => StateOf(row) != Delivery.NotDue).ToList();
        return new Tally(
            due.Count, Count(Delivery.Full), Count(Delivery.Partial), Count(Delivery.Missing),
            due.Sum(row => row.Rows), due.Sum(row => row.Rejected));

        int Count(Delivery state) => due.Count(row => StateOf(row) == state);
    }

    /// <summary>What came of one delivery.</summary>
    public static Delivery StateOf(CollectionRow row) =>
        row.DaysOwed == 0 ? Delivery.NotDue
        : row.DaysCovered == 0 ? Delivery.Missing
        : row.DaysCovered < row.DaysOwed ? Delivery.Partial
        : Delivery.Full;

    /// <summary>What came of them all.</summary>
    public Delivery State => Due == 0 ? Delivery.NotDue
        : Full == Due ? Delivery.Full
        : Missing == Due ? Delivery.Missing
        : Delivery.Partial;
}
