namespace DongHaeng.Reports.Delivery;

/// <summary>What a dispatch did.</summary>
/// <param name="Reports">Reports drawn.</param>
/// <param name="Queued">New mails in the outbox; a report that a recipient has in the ledger already is none.</param>
/// <param name="Skipped">Subscriptions that were not served, with the reason.</param>
public sealed record DispatchRun(int Reports, int Queued, IReadOnlyList<string> Skipped)
{
    /// <summary>A run that had nothing to do.</summary>
    public static DispatchRun Nothing { get; } = new(0, 0, []);

    /// <summary>Editions that are not out yet, with what they wait for.</summary>
    public IReadOnlyList<string> Waiting { get; init; } = [];

    /// <summary>Those of them whose deadline has passed.</summary>
    public IReadOnlyList<string> Late { get; init; } = [];

    /// <summary>Both together.</summary>
    public static DispatchRun operator +(DispatchRun a, DispatchRun b) =>
        new(a.Reports + b.Reports, a.Queued + b.Queued, [.. a.Skipped, .. b.Skipped]) { Waiting = [.. a.Waiting, .. b.Waiting], Late = [.. a.Late, .. b.Late] };
}
