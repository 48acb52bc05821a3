using DongHaeng.Warehouse.Load;

namespace DongHaeng.Ingest.Rounds;

/// <summary>What a round brought. Rows read = taken + revised + outdated + set aside, plus the other rows of refused files.</summary>
/// <param name="Suppliers">How many suppliers were asked.</param>
/// <param name="Failures">Suppliers or files that could not be had, with the reason; the others went on.</param>
/// <param name="Files">How many new files were loaded.</param>
/// <param name="Refused">Files that were refused as a whole.</param>
/// <param name="RowsRead">Rows in the new files.</param>
/// <param name="RowsTaken">Rows that became facts.</param>
/// <param name="RowsRejected">Rows set aside.</param>
public sealed record RoundReport(
    int Suppliers, IReadOnlyList<RoundFailure> Failures, int Files, IReadOnlyList<LoadedFile> Refused, long RowsRead, long RowsTaken, long RowsRejected)
{
    /// <summary>How many suppliers said that their offer is the one that was taken whole before.</summary>
    public int Unchanged { get; init; }

    /// <summary>Rows that a higher revision in the same file replaces.</summary>
    public long RowsRevised { get; init; }

    /// <summary>Rows of days that a later file rules already.</summary>
    public long RowsOutdated { get; init; }

    /// <summary>How often each reason set a cell or row of the new files aside.</summary>
    public IReadOnlyDictionary<string, long> Rejects { get; init; } = new Dictionary<string, long>();

    /// <summary>From the first request to the last answer; loading runs beside it.</summary>
    public TimeSpan Pulling { get; init; }

    /// <summary>What the commits of the pulled files took.</summary>
    public TimeSpan Loading { get; init; }

    /// <summary>What it took to ask what is strange in the files that came.</summary>
    public TimeSpan Asking { get; init; }

    /// <summary>How many suppliers did not answer in time.</summary>
    public int Silent => Failing(FailureReason.Silent).Count;

    /// <summary>How many suppliers answered with an error, or not with a manifest.</summary>
    public int Unreachable => Failing(FailureReason.Unreachable).Count;

    /// <summary>How many files of suppliers that answered could not be had.</summary>
    public int FilesFailed => Failures.Count(f => f.Reason is not (FailureReason.Silent or FailureReason.Unreachable));

    private HashSet<string> Failing(FailureReason reason) => [.. Failures.Where(f => f.Reason == reason).Select(f => f.Supplier)];
}
