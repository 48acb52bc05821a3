using DongHaeng.Figures.Charts;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Collecting;

/// <summary>How much of what was due has come.</summary>
/// <param name="Due">Deliveries due, or there before they are: one for each supplier, dataset and month.</param>
/// <param name="Full">Of them, received for every day.</param>
/// <param name="Partial">Received for some days.</param>
/// <param name="Missing">Nothing came.</param>
/// <param name="Refused">Something came and all of it was refused.</param>
/// <param name="Late">Among the full and partial ones, those that came after they were due or still lack days that are.</param>
/// <param name="Empty">Among the full ones, those that say that nothing happened.</param>
/// <param name="Expected">Not due yet and not there: not among those due.</param>
/// <param name="Rows">Rows taken, without those of care crises.</param>
/// <param name="Rejected">Rows set aside.</param>
public sealed record Tally(int Due, int Full, int Partial, int Missing, int Refused, int Late, int Empty, int Expected, long Rows, long Rejected)
{
    /// <summary>The tally of some deliveries.</summary>
    public static Tally Of(IEnumerable<CollectionRow> rows)
    {
        var all = rows.ToList();
        var due = all.Where(row => StateOf(row) != Delivery.NotDue).ToList();
        return new Tally(
            due.Count, Count(Delivery.Full), Count(Delivery.Partial), With(OwedStatus.Missing), With(OwedStatus.Refused), With(OwedStatus.Late),
            With(OwedStatus.EmptyDeclared), all.Count - due.Count, due.Sum(row => row.Rows ?? 0), due.Sum(row => row.Rejected));

        int Count(Delivery state) => due.Count(row => StateOf(row) == state);
        int With(OwedStatus status) => due.Count(row => row.Status == status);
    }

    /// <summary>What came of one delivery that can be used.</summary>
    public static Delivery StateOf(CollectionRow row) => row.Status switch
    {
        OwedStatus.Missing or OwedStatus.Refused => Delivery.Missing,
        OwedStatus.Expected when row.DaysCovered == 0 => Delivery.NotDue,
        _ => row.DaysCovered < row.DaysOwed ? Delivery.Partial : Delivery.Full,
    };

    /// <summary>What came of them all.</summary>
    public Delivery State => Due == 0 ? Delivery.NotDue
        : Full == Due ? Delivery.Full
        : Missing + Refused == Due ? Delivery.Missing
        : Delivery.Partial;

    /// <summary>The status of the only delivery; null where there are several, or where its state says all.</summary>
    public OwedStatus? Single => (Due, Refused, Late, Empty) switch
    {
        (1, 1, _, _) => OwedStatus.Refused,
        (1, _, 1, _) => OwedStatus.Late,
        (1, _, _, 1) => OwedStatus.EmptyDeclared,
        _ => null,
    };
}
