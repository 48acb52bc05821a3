using DongHaeng.Samples.Centers.Exports;

namespace DongHaeng.Samples.Centers.Faults;

/// <summary>What ingest must say of a delivery.</summary>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Reasons">
/// Of a refusal or failure the reason's code; several where a file breaks several rules and any of them is right. Empty otherwise.
/// </param>
/// <param name="Rejected">The rows set aside, in the order of their lines; empty unless it is taken.</param>
public sealed record Verdict(Outcome Outcome, IReadOnlyList<string> Reasons, IReadOnlyList<Fault> Rejected)
{
    /// <summary>Taken, with some rows set aside or none.</summary>
    public static Verdict Taken(IReadOnlyList<Fault> rejected) => new(Outcome.Taken, [], rejected);

    /// <summary>Anything else than taken.</summary>
    public static Verdict Of(Outcome outcome, params IReadOnlyList<string> reasons) => new(outcome, reasons, []);
}
